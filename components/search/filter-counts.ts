import { KINDS, type Kind, TOPICS, type Topic } from '../../data/names.ts';
import type { Filter, Hit } from '../../data/search/index.ts';

export interface FilterCounts {
  topics: Record<Topic, number>;
  kinds: Record<Kind, number>;
}

/** How many of the hits each topic and kind would leave, given what is chosen in the other group. */
export function filterCounts(hits: readonly Hit[], filter: Required<Filter>): FilterCounts {
  const inTopics = hits.filter(
    ({ note }) => filter.topics.length === 0 || note.topics.some((topic) => filter.topics.includes(topic)),
  );
  const inKinds = hits.filter(({ note }) => filter.kinds.length === 0 || filter.kinds.includes(note.kind));
  return {
    topics: tally(TOPICS, (topic) => inKinds.filter(({ note }) => note.topics.includes(topic)).length),
    kinds: tally(KINDS, (kind) => inTopics.filter(({ note }) => note.kind === kind).length),
  };
}

const tally = <Name extends string>(names: readonly Name[], count: (name: Name) => number) =>
  Object.fromEntries(names.map((name) => [name, count(name)])) as Record<Name, number>;
