// The notes, their search and its results: they come right after the first paint.
import notes from '../../data/evidence/notes.json?searched';
import { createSearch } from '../../data/search/index.ts';

export const search = createSearch(notes);
export { Found } from './found.tsx';
