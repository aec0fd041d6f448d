import type { Note } from '../model.ts';
import { TOPICS, type Topic } from '../names.ts';
import { expand } from '../terms/expand.ts';
import { TERMS } from '../terms/terms.ts';
import { isSearched } from './fields.ts';
import { type Found, isPhrase, keyOf, membersIn, sameAs } from './members.ts';
import { stemsOf } from './words.ts';

/** A reader's words, ready to search by. */
export interface Query {
  /** Stems, and phrases of the synonyms as keys; none twice. */
  terms: string[];
  /** Below 1 for the words of a phrase, which counts as a whole. */
  weights: Map<string, number>;
  topics: Topic[];
  /** What a query of names alone asks for: what the one thing is, or what ketamine does for the other. */
  wants: readonly Note['about'][number][];
  /** The last word, while it may still grow. */
  unfinished: string | undefined;
}

/** More than a long question needs, and little enough to answer between two keystrokes. */
const CHARACTERS = 1000;
const MOST_TERMS = 60;
const WITHIN_PHRASE = 0.3;

export function queryOf(text: string): Query {
  const start = beginningOf(text);
  const stems = stemsOf(start);
  const members = membersIn(stems);
  const phrases = members.filter(({ key }) => isPhrase(key));
  const words = stems.filter(isSearched);
  const topics = topicsNamed(stems);
  return {
    terms: [...new Set([...phrases.map(({ key }) => key), ...words])].slice(0, MOST_TERMS),
    weights: new Map([
      ...phrases.flatMap(({ at, length }) => stems.slice(at, at + length).map((stem) => [stem, WITHIN_PHRASE] as const)),
      ...members.map(({ key }) => [key, 1 / timesMeant(key, members)] as const),
    ]),
    topics,
    wants: words.every((word) => topicsNamed([word]).length > 0) ? wantedOf(topics) : [],
    unfinished: /[\p{L}\p{N}]$/u.test(start) ? stems.at(-1) : undefined,
  };
}

function wantedOf(topics: readonly Topic[]): Query['wants'] {
  if (topics.length === 1) return ['condition'];
  return topics.includes('ketamine') ? ['benefit', 'duration'] : [];
}

/** The names of each topic as the notes say them. */
const KEYS = new Map(
  TOPICS.map((topic) => [
    topic,
    TERMS.filter((term) => term.topic === topic && (term.languages?.startsWith('en') || term.form?.usual)).flatMap(({ text }) =>
      expand(text).map(keyOf),
    ),
  ]),
);

/** The topics that a row of stems names, by their own names or by a synonym. */
export function topicsNamed(stems: readonly string[]): Topic[] {
  const named = new Set([...stems, ...membersIn(stems).flatMap(({ key }) => sameAs(key))]);
  return TOPICS.filter((topic) => KEYS.get(topic)?.some((key) => named.has(key)));
}

/** In "how long does it last" one thing is asked twice; it counts once. */
function timesMeant(key: string, members: readonly Found[]): number {
  const same = sameAs(key);
  return members.filter((member) => same.includes(member.key)).length;
}

/** The text's beginning; the illness ME, which only its capitals tell from the word, in full. */
function beginningOf(text: string): string {
  const start = text.slice(0, 50_000).trimStart().slice(0, CHARACTERS);
  return /\p{Ll}/u.test(start) ? start.replace(/\bME\b(?!\/)/g, 'ME/CFS') : start;
}
