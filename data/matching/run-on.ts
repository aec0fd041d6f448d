import { foldOddWords } from './fold.ts';
import { isWordAt, joinsAt } from './row.ts';
import { ASCII } from './tokens.ts';

/** Longer than any word of a term, in UTF-16 units. */
const LONGEST_WORD = 40;

/**
 * Tells of a text whether a term with such words may have begun at its end and go on in the text that follows: whether its
 * last word begins one of them. Cheap, no misses, some false alarms.
 */
export function createRunOn(words: Iterable<string>): (text: string) => boolean {
  const byLetter = new Map<string, Set<string>>();
  for (const word of words) {
    const letter = word.charAt(0);
    byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(word));
  }
  return (text) => {
    let end = text.length;
    while (end > 0 && joinsAt(text, end - 1)) end--;
    let start = end;
    while (start > 0 && end - start < LONGEST_WORD && isWordAt(text, start - 1)) start--;
    if (start === end) return false;
    const word = text.slice(start, end);
    const beginning = ASCII.test(word) ? word.toLowerCase() : foldOddWords(word).trim().toLowerCase();
    for (const whole of byLetter.get(beginning.charAt(0)) ?? []) if (whole.startsWith(beginning)) return true;
    return false;
  };
}
