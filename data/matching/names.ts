import { expand } from '../terms/expand.ts';
import { SIGNS, TERMS, type Term } from '../terms/terms.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { wordsOfTerms } from './term-words.ts';

/** Every word of the topics' names, folded. */
export const WORDS = wordsOfTerms(TERMS);

/** Finds every name of the topics. */
export const NAMES = createMatcher(TERMS, SIGNS, WORDS);

/** Finds these and the names of what short forms also stand for. */
export const namesAnd = (rivals: readonly Term[]): Matcher =>
  createMatcher([...TERMS, ...rivals], [...SIGNS, ...rivals.flatMap(({ text }) => expand(text))]);
