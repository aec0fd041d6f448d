import type { Note } from '../../data/model.ts';
import { TOPICS } from '../../data/names.ts';

/** The notes that an address asks for, `?notes=ID,ID` or `?topics=TOPIC,TOPIC`, in the library's order. */
export interface AskedNotes {
  notes: Note[];
  /** Ids in it that no note has. */
  unknown: string[];
}

/** Reads a visit sheet's address. By topics: the notes about nothing but these. */
export function readSheet({ search }: Pick<Location, 'search'>, library: readonly Note[]): AskedNotes {
  const params = new URLSearchParams(search);
  const named = (param: string) => (params.get(param) ?? '').split(',').filter((name) => name !== '');
  const ids = new Set(named('notes'));
  const asked = named('topics');
  const topics = TOPICS.filter((topic) => asked.includes(topic));
  return {
    notes: library.filter((note) => ids.has(note.id) || note.topics.every((topic) => topics.includes(topic))),
    unknown: [...ids].filter((id) => !library.some((note) => note.id === id)),
  };
}

/** The address of a sheet with these notes. */
export const writeSheet = (notes: readonly Pick<Note, 'id'>[]): string =>
  `/sheet.html${notes.length > 0 ? `?notes=${notes.map(({ id }) => id).join(',')}` : ''}`;
