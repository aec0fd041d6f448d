import notes from '../../data/evidence/notes.json' with { type: 'json' };
import type { Note } from '../../data/model.ts';
import { createSearch } from '../../data/search/index.ts';

// The notes alone: the rest of the library comes with the first whole note.
const NOTES = notes as Note[];

export const search = createSearch(NOTES);
export const noteWith = (id: string): Note | undefined => NOTES.find((note) => note.id === id);
