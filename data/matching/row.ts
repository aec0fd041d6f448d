import { ASCII, kindAt } from './tokens.ts';

/** Whether a blank, a hyphen or a quotation mark stands there, as may between the words of a term. */
export function joinsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || code === 45 || code === 39 || code === 0xa0 || (code >= 0x2000 && code <= 0x201f);
}

/** Whether a character is part of a word; beyond plain English, anything is that joins no words. */
export function isWordAt(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind !== 'sign' && kind !== 'end' && !joinsAt(text, at);
}

/**
 * Where the row of words ends that stand around an offset and may be of one term, in UTF-16 units: the offset of the last
 * character, going by `step`, 1 or -1. `words` are those of all terms; what is not plain English is gone past unread.
 */
export function rowEnd(text: string, at: number, step: 1 | -1, words: ReadonlySet<string>): number {
  let last = wordEnd(text, at, step);
  for (;;) {
    let next = last + step;
    while (joinsAt(text, next)) next += step;
    if (next === last + step || !isWordAt(text, next)) return last;
    const end = wordEnd(text, next, step);
    const word = step > 0 ? text.slice(next, end + 1) : text.slice(end, next + 1);
    if (ASCII.test(word) && !words.has(word.toLowerCase())) return last;
    last = end;
  }
}

/** The last character of a word, which is all digits or has none. */
function wordEnd(text: string, at: number, step: 1 | -1): number {
  const isDigit = (index: number) => kindAt(text, index) === 'digit';
  let last = at;
  while (isWordAt(text, last + step) && isDigit(last + step) === isDigit(at)) last += step;
  return last;
}
