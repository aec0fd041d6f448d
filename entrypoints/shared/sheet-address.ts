import { CLAIMS } from '../../data/context/claim-cues.ts';
import { notesFor } from '../../data/context/rank.ts';
import { briefFor } from '../../data/library.ts';
import type { Note } from '../../data/model.ts';
import { CONTEXTS, TOPICS } from '../../data/names.ts';

/** The notes that an address asks for, in the library's order. */
export interface AskedNotes {
  notes: Note[];
  /** Ids in it that no note has. */
  unknown: string[];
}

/**
 * Reads a visit sheet's address: `notes=ID,ID` for these; `context=CONTEXT&claims=CLAIM,CLAIM` for those that a card in that
 * context begins with and the best on each claim; `topics=TOPIC,TOPIC` for those about nothing but these topics.
 */
export function readSheet({ search }: Pick<Location, 'search'>, library: readonly Note[]): AskedNotes {
  const params = new URLSearchParams(search);
  const named = (param: string) => (params.get(param) ?? '').split(',').filter((name) => name !== '');
  const among = <T extends string>(names: readonly T[], param: string) => names.filter((name) => named(param).includes(name));
  const asked = named('notes');
  const briefs = among(CONTEXTS, 'context').map(briefFor);
  const claims = among(CLAIMS, 'claims');
  const ids = new Set([
    ...asked,
    ...briefs.flatMap((brief) => [
      ...brief.lead,
      ...claims.flatMap((claim) => notesFor(brief, [{ claim, polarity: 'asserts', words: '' }], 1).map(({ id }) => id)),
    ]),
  ]);
  const topics = among(TOPICS, 'topics');
  return {
    notes: library.filter((note) => ids.has(note.id) || note.topics.every((topic) => topics.includes(topic))),
    unknown: asked.filter((id) => !library.some((note) => note.id === id)),
  };
}

/** The address of a sheet with these notes. */
export const writeSheet = (notes: readonly Pick<Note, 'id'>[]): string =>
  `/sheet.html${notes.length > 0 ? `?notes=${notes.map(({ id }) => id).join(',')}` : ''}`;
