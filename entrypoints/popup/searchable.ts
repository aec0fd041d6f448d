import notes from '../../data/evidence/notes.json?searched';
import { createSearch } from '../../data/search/index.ts';

export const search = createSearch(notes);
