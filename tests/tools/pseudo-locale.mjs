/** How much longer than English a language may be. */
const LONGER = 1.4;

const ACCENTED = new Map(
  [...'aáeéiíoóuúcçnñyýAÁEÉIÍOÓUÚCÇNÑ'.matchAll(/(.)(.)/gu)].map(([, plain = '', accented = '']) => [plain, accented]),
);

/**
 * Messages in a language that nobody speaks: accented, in brackets, 40 % longer. What is cut, overlaps or did not come from
 * the messages shows at once.
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

/** Every word grows, so that long words come up as well as long lines; $1 and the like stay. @param {string} text */
function lengthened(text) {
  const parts = text.split(/(\$[\d$])/);
  const grown = parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/\p{L}+/gu, longerWord)));
  return `[${grown.join('')}]`;
}

/** @param {string} word */
function longerWord(word) {
  const accented = [...word].map((letter) => ACCENTED.get(letter) ?? letter).join('');
  return accented + accented.slice(-Math.ceil(word.length * (LONGER - 1))).toLowerCase();
}
