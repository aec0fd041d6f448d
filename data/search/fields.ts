import type { Note } from '../model.ts';
import { TOPIC_NAMES } from '../topics.ts';
import { membersIn, sameAs } from './synonyms.ts';
import { STOP_WORDS, stemsOf } from './words.ts';

/** How much a hit in each field counts. `alike` fields hold the synonyms of what the others say. */
export const BOOSTS = { title: 4, keywords: 3, about: 2, summary: 2, effect: 1.5, said: 1, headAlike: 2.4, bodyAlike: 1 };
export type Field = keyof typeof BOOSTS;
export const FIELDS = Object.keys(BOOSTS) as Field[];

/** A note as the index takes it: stems parted by blanks. */
export type Entry = Record<Field | 'id', string>;

export function entryOf(note: Note): Entry {
  const title = stemsOf(note.title);
  const keywords = [...note.keywords, ...note.topics.map((topic) => TOPIC_NAMES[topic])].map(stemsOf);
  const about = [...note.about, note.kind, note.group ?? '', `${note.year ?? ''}`].map(stemsOf);
  const summary = stemsOf(note.summary);
  const effect = [note.effect, note.duration.text, note.population, note.route].map(stemsOf);
  const said = [note.documentSays, note.paperReports, note.misreport, ...note.caveats].map((text) => stemsOf(text ?? ''));
  return {
    id: note.id,
    title: searchable(title),
    keywords: searchable(keywords.flat()),
    about: searchable(about.flat()),
    summary: searchable(summary),
    effect: searchable(effect.flat()),
    said: searchable(said.flat()),
    headAlike: alike([title, ...keywords, ...about]),
    bodyAlike: alike([summary, ...effect, ...said]),
  };
}

/** Single letters say nothing by themselves; single digits may. */
export const isSearched = (stem: string): boolean => !STOP_WORDS.has(stem) && (stem.length > 1 || /\p{N}/u.test(stem));

const searchable = (stems: readonly string[]) => stems.filter(isSearched).join(' ');

/** The other members of every group named, and a phrase's own key, which no other field has. */
function alike(texts: readonly string[][]): string {
  const keys = texts.flatMap((stems) =>
    membersIn(stems).flatMap(({ key, length }) => sameAs(key).filter((member) => member !== key || length > 1)),
  );
  return keys.join(' ');
}
