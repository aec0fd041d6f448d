import MiniSearch from 'minisearch';
import { KINDS, type Kind, TOPICS, type Topic } from '../names.ts';
import type { SearchedNote } from '../short.ts';
import { BOOSTS, type Entry, entryOf, FIELDS } from './fields.ts';
import { isPhrase, sameAs } from './members.ts';
import { type Query, queryOf, topicsNamed } from './query.ts';
import { stemsOf } from './words.ts';

export interface Filter {
  topics?: readonly Topic[];
  kinds?: readonly Kind[];
}

/** A found note and what the query hit in it, for marking with `snippet`: stems and phrases of stems, the rarest first. */
export interface Hit<Found extends SearchedNote = SearchedNote> {
  note: Found;
  terms: string[];
}

export interface NoteSearch<Found extends SearchedNote = SearchedNote> {
  /** Notes for a reader's words, best first; all notes in their own order when there is no word to search by. */
  search(query: string, filter?: Filter): Hit<Found>[];
}

/** A search over notes. The index is built at the first query that has words, so that opening costs nothing. */
export function createSearch<Found extends SearchedNote>(notes: readonly Found[]): NoteSearch<Found> {
  let find: ((query: Query) => Hit<Found>[]) | undefined;
  return {
    search(text, filter = {}) {
      const query = queryOf(text);
      if (query.terms.length > 0) find ??= indexed(notes);
      const hits = find && query.terms.length > 0 ? find(query) : notes.map((note) => ({ note, terms: [] }));
      return hits.filter(({ note }) => passes(note, filter));
    },
  };
}

const passes = (note: SearchedNote, { topics, kinds }: Filter) =>
  (!topics?.length || note.topics.some((topic) => topics.includes(topic))) && (!kinds?.length || kinds.includes(note.kind));

function indexed<Found extends SearchedNote>(notes: readonly Found[]): (query: Query) => Hit<Found>[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const entries = notes.map(entryOf);
  const rarity = raritiesIn(entries);
  const index = new MiniSearch<Entry>({
    fields: FIELDS,
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  index.addAll(entries);

  const begins = (start: string) => [...rarity.keys()].some((term) => term.startsWith(start) && !isPhrase(term));

  return (query) => {
    const { terms, weights, unfinished } = query;
    // A word that no note has is read as the one that it begins or else resembles, and that reading counts in full.
    const unknown = new Map(terms.filter((term) => !rarity.has(term)).map((term) => [term, begins(term) ? 'begun' : 'misspelt']));
    const results = index.search(terms.join(' '), {
      boost: BOOSTS,
      boostTerm: (term) => (weights.get(term) ?? 1) * (unknown.has(term) ? 2 : 1),
      // MiniSearch weighs a word by how rare it is in one field; "ketamine" is rare in titles and stands in every note.
      boostDocument: (id, term) =>
        isPhrase(term) && !terms.includes(term) ? 0 : (rarity.get(term) ?? 1) * fitness(byId.get(id), query),
      prefix: (term) => term.length > 1 && (term === unfinished || unknown.get(term) === 'begun'),
      fuzzy: (term) => (term.length > 4 && unknown.get(term) === 'misspelt' ? 0.22 : false),
      maxFuzzy: 2,
    });
    const rarest = (a: string, b: string) => (rarity.get(b) ?? 0) - (rarity.get(a) ?? 0);
    return results.flatMap(({ id, terms: found }) => {
      const note = byId.get(id);
      // A hit on a synonym shows on the words that the note has for it.
      return note ? [{ note, terms: [...new Set(found.toSorted(rarest).flatMap((term) => [term, ...sameAs(term)]))] }] : [];
    });
  };
}

/** How well a note suits the topics that a query names; 1 when it names none. */
function fitness(note: SearchedNote | undefined, { topics, wants }: Query): number {
  if (!note) return 0;
  // What was found for one illness does not speak for another. Nearly every note is about ketamine, so that tells nothing.
  const named = topics.filter((topic) => topic !== 'ketamine');
  const shared = named.filter((topic) => note.topics.includes(topic)).length;
  return (named.length === 0 ? 1 : 0.5 + shared / named.length / 2) * (wants.length === 0 ? 1 : lead(note, wants));
}

/** For names alone: notes mainly about what is wanted come first, and among them those that guard better against error. */
function lead({ about: [main], kind }: SearchedNote, wants: Query['wants']): number {
  return wants.some((wanted) => wanted === main) ? 3 - KINDS.indexOf(kind) / KINDS.length : 1;
}

/** From nearly 0 for a word that every note has to 1 for a word of one note. */
function raritiesIn(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const term of new Set(FIELDS.flatMap((field) => entry[field].split(' ')))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const most = Math.log(1 + entries.length);
  return new Map([...counts].map(([term, count]) => [term, Math.log((1 + entries.length) / count) / most]));
}

/** The topics to go on from when a query finds nothing: all of them, those that it names first. */
export function nearestTopics(query: string): Topic[] {
  const named = topicsNamed(stemsOf(query.slice(0, 200)));
  return [...TOPICS].sort((a, b) => Number(named.includes(b)) - Number(named.includes(a)));
}
