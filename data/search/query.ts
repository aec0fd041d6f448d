import { isSearched } from './fields.ts';
import { membersIn } from './synonyms.ts';
import { stemsOf } from './words.ts';

/** A reader's words, ready to search by. */
export interface Query {
  /** Stems, and phrases of the synonyms as keys; none twice. */
  terms: string[];
  /** Below 1 for the words of a phrase, which counts as a whole. */
  weights: Map<string, number>;
  /** The last word, while it may still grow. */
  unfinished: string | undefined;
}

/** More than a long question needs, and little enough to answer between two keystrokes. */
const CHARACTERS = 1000;
const TERMS = 60;
const WITHIN_PHRASE = 0.3;

export function queryOf(text: string): Query {
  const start = withoutPause(text);
  const stems = stemsOf(start).map((stem) => stem.slice(0, 40));
  const phrases = membersIn(stems).filter(({ length }) => length > 1);
  const within = new Set(phrases.flatMap(({ at, length }) => stems.slice(at, at + length)));
  const words = stems.filter(isSearched);
  return {
    terms: [...new Set([...phrases.map(({ key }) => key), ...words])].slice(0, TERMS),
    weights: new Map([...within].map((stem) => [stem, WITHIN_PHRASE])),
    unfinished: /[\p{L}\p{N}]$/u.test(start) ? words.at(-1) : undefined,
  };
}

/** The text's beginning; the illness ME, which only its capitals tell from the word, in full. */
function withoutPause(text: string): string {
  const start = text.slice(0, 50_000).trimStart().slice(0, CHARACTERS);
  return /\p{Ll}/u.test(start) ? start.replace(/\bME\b(?!\/)/g, 'ME/CFS') : start;
}
