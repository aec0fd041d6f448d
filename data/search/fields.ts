import type { SearchedNote } from '../short.ts';
import { TOPIC_NAMES } from '../topics.ts';
import { isPhrase, membersIn, sameAs } from './members.ts';
import { STOP_WORDS, stemsOf } from './words.ts';

/** How much a hit in each field counts. */
export const BOOSTS = { title: 4, keywords: 3, about: 3, summary: 2, effect: 1.5, said: 1 };
export type Field = keyof typeof BOOSTS;
export const FIELDS = Object.keys(BOOSTS) as Field[];

/** A note as the index takes it: stems parted by blanks. */
export type Entry = Record<Field | 'id', string>;

export function entryOf(note: SearchedNote): Entry {
  return {
    id: note.id,
    title: indexed([note.title]),
    keywords: indexed([...note.keywords, ...note.topics.map((topic) => TOPIC_NAMES[topic])]),
    about: indexed([...note.about, note.kind, note.group, `${note.year ?? ''}`]),
    summary: indexed([note.summary]),
    effect: indexed([note.effect, note.duration.text, note.population, note.route]),
    said: indexed([note.documentSays, note.paperReports, note.misreport, ...note.caveats]),
  };
}

/** Single letters say nothing by themselves; single digits may. */
export const isSearched = (stem: string): boolean => !STOP_WORDS.has(stem) && (stem.length > 1 || /\p{N}/u.test(stem));

/**
 * The texts' words, and with every synonym the other members of its group. They stand in one field, so that each member is
 * equally rare there.
 */
function indexed(texts: readonly (string | null)[]): string {
  const terms = texts.flatMap((text) => {
    const stems = stemsOf(text ?? '');
    const members = membersIn(stems);
    const own = [...stems.filter(isSearched), ...members.map(({ key }) => key).filter(isPhrase)];
    return [...own, ...members.flatMap(({ key }) => sameAs(key).filter((other) => other !== key))];
  });
  return terms.join(' ');
}
