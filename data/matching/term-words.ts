import { expand } from '../terms/expand.ts';
import type { Term } from '../terms/terms.ts';
import { fold } from './fold.ts';
import { wordsOf } from './tokens.ts';

/** A blank outside of brackets. */
export const BETWEEN_WORDS = / (?![^[]*\])/;

/** Every word of these terms, folded. */
export function wordsOfTerms(terms: readonly Term[]): ReadonlySet<string> {
  // Word by word, since a name's words have far fewer forms than the name.
  const patterns = new Set(terms.flatMap(({ text }) => text.split(BETWEEN_WORDS)));
  return new Set([...patterns].flatMap(expand).flatMap((word) => wordsOf(fold(word).text)));
}
