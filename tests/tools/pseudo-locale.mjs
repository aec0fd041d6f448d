/** How much longer than English a language may be. */
const LONGER = 1.4;

const ACCENTED = new Map(
  [...'aáeéiíoóuúcçnñyýAÁEÉIÍOÓUÚCÇNÑ'.matchAll(/(.)(.)/gu)].map(([, plain = '', accented = '']) => [plain, accented]),
);

/**
 * Messages in a language that nobody speaks: accented, in brackets, 40 % longer. What is cut or overlaps shows at once.
 * @param {import('./messages.mjs').Messages} messages
 * @returns {import('./messages.mjs').Messages}
 */
export const pseudoLocale = (messages) =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      // These two are read by the browser.
      key === 'language' || key === 'direction' ? message : message.split(' | ').map(lengthened).join(' | '),
    ]),
  );

/** Long words grow the most, as they do in other languages; $1 and the like stay. @param {string} text */
function lengthened(text) {
  const letters = text.match(LETTERS)?.join('').length ?? 0;
  const more = Math.max(0, Math.ceil(text.length * (LONGER - 1)) - '[]'.length);
  let seen = 0;
  let added = 0;
  const longer = text.replace(LETTERS, (word) => {
    seen += word.length;
    const share = Math.round((more * seen) / letters) - added;
    added += share;
    const accented = [...word].map((letter) => ACCENTED.get(letter) ?? letter).join('');
    return accented + accented.repeat(2).slice(0, share).toLowerCase();
  });
  return `[${longer}]`;
}

const LETTERS = /\p{L}+/gu;
