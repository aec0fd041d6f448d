import { ASCII } from './tokens.ts';

/**
 * What a character is part of: a word, a number, what may stand between the words of a term (blanks, hyphens, quotation marks),
 * or nothing of the kind. Beyond plain English, anything is part of a word that joins none.
 */
function kindOf(text: string, at: number): 'word' | 'number' | 'joiner' | 'none' {
  const code = text.charCodeAt(at);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95) return 'word';
  if (code <= 32 || code === 45 || code === 39) return 'joiner';
  if (code >= 128) return code === 0xa0 || (code >= 0x2000 && code <= 0x201f) ? 'joiner' : 'word';
  return code >= 48 && code <= 57 ? 'number' : 'none';
}

/** Whether a blank, a hyphen or a quotation mark stands there, as may between the words of a term. */
export const joinsAt = (text: string, at: number): boolean => kindOf(text, at) === 'joiner';

/** Whether a character is part of a word or a number. */
export function isWordAt(text: string, at: number): boolean {
  const kind = kindOf(text, at);
  return kind === 'word' || kind === 'number';
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
  const kind = kindOf(text, at);
  let last = at;
  while (kindOf(text, last + step) === kind) last += step;
  return last;
}
