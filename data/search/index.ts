import MiniSearch from 'minisearch';
import type { Note } from '../model.ts';
import { type Kind, type Topic, TOPICS } from '../names.ts';
import { TERMS } from '../topics.ts';
import { BOOSTS, type Entry, entryOf, FIELDS } from './fields.ts';
import { type Query, queryOf } from './query.ts';
import { keyOf, membersIn, sameAs } from './synonyms.ts';
import { stemsOf } from './words.ts';

export interface Filter {
  topics?: readonly Topic[];
  kinds?: readonly Kind[];
}

/** A found note and what of it the query hit, for marking with `snippet`: stems, several joined by `_` for a phrase. */
export interface Hit {
  note: Note;
  terms: string[];
}

export interface NoteSearch {
  /** Notes for a reader's words, best first; all notes in their own order when there is no word to search by. */
  search(query: string, filter?: Filter): Hit[];
}

/** A search over notes. The index is built at the first query that has words, so that opening costs nothing. */
export function createSearch(notes: readonly Note[]): NoteSearch {
  let find: ((query: Query) => Hit[]) | undefined;
  return {
    search(text, filter = {}) {
      const query = queryOf(text);
      if (query.terms.length > 0) find ??= indexed(notes);
      const hits = find && query.terms.length > 0 ? find(query) : notes.map((note) => ({ note, terms: [] }));
      return hits.filter(({ note }) => passes(note, filter));
    },
  };
}

const passes = (note: Note, { topics, kinds }: Filter) =>
  (!topics?.length || note.topics.some((topic) => topics.includes(topic))) && (!kinds?.length || kinds.includes(note.kind));

function indexed(notes: readonly Note[]): (query: Query) => Hit[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const entries = notes.map(entryOf);
  const rarity = raritiesIn(entries);
  const index = new MiniSearch<Entry>({ fields: FIELDS, tokenize: (text) => text.split(' '), processTerm: (term) => term || null });
  index.addAll(entries);

  return ({ terms, weights, unfinished }) => {
    const results = index.search(terms.join(' '), {
      boost: BOOSTS,
      boostTerm: (term) => weights.get(term) ?? 1,
      // MiniSearch weighs a word by how rare it is in one field; "ketamine" is rare in titles and stands in every note.
      boostDocument: (_, term) => rarity.get(term) ?? 1,
      prefix: (term) => term.length > 1 && (term === unfinished || !rarity.has(term)),
      fuzzy: (term) => (term.length > 3 && !rarity.has(term) ? 0.25 : false),
      maxFuzzy: 2,
    });
    return results.flatMap(({ id, match }) => {
      const note = byId.get(id);
      return note ? [{ note, terms: hitTerms(match) }] : [];
    });
  };
}

/** From nearly 0 for a word that every note has to 1 for a word of one note. */
function raritiesIn(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const term of new Set(FIELDS.flatMap((field) => entry[field].split(' ')))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const most = Math.log(1 + entries.length);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + entries.length / count) / most]));
}

/** A hit on a synonym is shown on the words that the note has for it. */
function hitTerms(match: Record<string, string[]>): string[] {
  const terms = Object.entries(match).flatMap(([term, fields]) =>
    fields.some((field) => field.endsWith('Alike')) ? [term, ...sameAs(term)] : [term],
  );
  return [...new Set(terms)];
}

/** The topics to go on from when a query finds nothing: all of them, those that it names first. */
export function nearestTopics(query: string): Topic[] {
  const named = new Set(membersIn(stemsOf(query.slice(0, 200))).flatMap(({ key }) => sameAs(key)));
  for (const stem of stemsOf(query.slice(0, 200))) named.add(stem);
  const isNamed = (topic: Topic) => TERMS.some((term) => term.topic === topic && named.has(keyOf(term.text)));
  return [...TOPICS].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
}
