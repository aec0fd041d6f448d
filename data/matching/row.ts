const ASCII = /^[\0-\x7f]*$/;

/** Blanks, hyphens and quotation marks, which may stand between the words of a term. */
export const isJoiner = (code: number): boolean =>
  code <= 32 || code === 45 || code === 39 || code === 0xa0 || (code >= 0x2000 && code <= 0x201f);

/** Digits, letters and what joins them to one word; beyond plain English, anything that is no joiner. */
export const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  isDigit(code) ||
  code === 95 ||
  (code > 127 && !isJoiner(code));

const isDigit = (code: number) => code >= 48 && code <= 57;

/**
 * Where the row of words ends that stand around an offset and may be of one term, in UTF-16 units: the offset of the last
 * character, going by `step`, 1 or -1. `words` are those of all terms; what is not plain English is gone past unread.
 */
export function rowEnd(text: string, at: number, step: 1 | -1, words: ReadonlySet<string>): number {
  let last = wordEnd(text, at, step);
  for (;;) {
    let next = last + step;
    while (isJoiner(text.charCodeAt(next))) next += step;
    if (next === last + step || !isWord(text.charCodeAt(next))) return last;
    const end = wordEnd(text, next, step);
    const word = step > 0 ? text.slice(next, end + 1) : text.slice(end, next + 1);
    if (ASCII.test(word) && !words.has(word.toLowerCase())) return last;
    last = end;
  }
}

/** The last character of a word, which is all digits or has none. */
function wordEnd(text: string, at: number, step: 1 | -1): number {
  const digits = isDigit(text.charCodeAt(at));
  let last = at;
  for (let code = text.charCodeAt(last + step); isWord(code) && isDigit(code) === digits; code = text.charCodeAt(last + step))
    last += step;
  return last;
}
