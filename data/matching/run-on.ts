import { expand } from '../terms/expand.ts';
import type { Term } from '../terms/terms.ts';
import { fold, foldOddWords } from './fold.ts';
import { wordsOf } from './tokens.ts';

const ASCII = /^[\0-\x7f]*$/;
/** Longer than any word of a term, in UTF-16 units. */
const LONGEST_WORD = 40;
/** A blank outside of brackets. */
const BETWEEN_WORDS = / (?![^[]*\])/;

/**
 * Tells of a text whether a term may have begun at its end and go on in the text that follows: whether its last word begins
 * a word of any term. Cheap, no misses, some false alarms.
 */
export function createRunOn(terms: readonly Term[]): (text: string) => boolean {
  const byLetter = new Map<string, Set<string>>();
  // Word by word, since a name's words have far fewer forms than the name.
  for (const word of new Set(terms.flatMap((term) => term.text.split(BETWEEN_WORDS).flatMap(expand)))) {
    for (const text of wordsOf(fold(word).text)) {
      const letter = text.charAt(0);
      byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(text));
    }
  }
  return (text) => {
    let end = text.length;
    while (end > 0 && isJoiner(text.charCodeAt(end - 1))) end--;
    let start = end;
    while (start > 0 && end - start < LONGEST_WORD && isWord(text.charCodeAt(start - 1))) start--;
    if (start === end) return false;
    const word = text.slice(start, end);
    const beginning = ASCII.test(word) ? word.toLowerCase() : foldOddWords(word).trim().toLowerCase();
    for (const whole of byLetter.get(beginning.charAt(0)) ?? []) if (whole.startsWith(beginning)) return true;
    return false;
  };
}

/** Blanks and hyphens, which may stand between the words of a term. */
const isJoiner = (code: number) => code <= 32 || code === 45 || code === 0xa0 || (code >= 0x2000 && code <= 0x2015);

/** Digits and letters; beyond plain English, anything that is no blank. */
const isWord = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code > 127 && !isJoiner(code));
