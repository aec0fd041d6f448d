import type { Topic } from './names.ts';
import type { Settings } from './settings/schema.ts';

/**
 * Marks of a frame beyond which they are thinned out. A long article of 10,000 words with so many has one every 30 words:
 * more would underline the page, not point at anything.
 */
export const MOST_MARKS = 300;
/** So many mentions make a page one that is about its topic, whatever its title says. */
const MANY = 10;

/** In which part of a page only the first mention of each topic is marked; undefined: all are. */
export type Part = 'section' | 'block' | undefined;

/** What the reader chose, and what the page is like, decide it. `named`: the title or main heading names a topic. */
export function thinnedBy(marking: Settings['marking'], mentions: number, named: () => boolean): Part {
  if (marking === 'first-in-section' || (marking === 'automatic' && mentions < MANY && !named())) return 'section';
  return mentions > MOST_MARKS ? 'block' : undefined;
}

/** Tells of mentions, one after the other in reading order, whether their topic was mentioned before in the same part. */
export function repeats<One extends { topic: Topic }>(partOf: (one: One) => unknown): (one: One) => boolean {
  const seen = new Map<Topic, Set<unknown>>();
  return (one) => {
    const part = partOf(one);
    const parts = seen.get(one.topic) ?? new Set();
    const before = parts.has(part);
    seen.set(one.topic, parts.add(part));
    return before;
  };
}
