import { touching } from './context/tension-order.ts';
import briefs from './evidence/briefs.json' with { type: 'json' };
import notes from './evidence/notes.json' with { type: 'json' };
import publications from './evidence/publications.json' with { type: 'json' };
import safety from './evidence/safety.json' with { type: 'json' };
import tensions from './evidence/tensions.json' with { type: 'json' };
import type { Brief, Note, Publication, SafetyItem } from './model.ts';
import type { Context } from './names.ts';
import type { CountedTension, ShortTension } from './short.ts';

// The bundled files are checked against their schemas by tests/unit/evidence.test.ts, not again on every page.
export const NOTES = notes as Note[];
export const BRIEFS = briefs as Brief[];
// Only what every bundle carries of them: see short.ts.
export const TENSIONS = tensions as CountedTension[];
const SAFETY = safety as SafetyItem[];
const PUBLICATIONS = publications as Publication[];

const noteById = new Map(NOTES.map((note) => [note.id, note]));
const publicationById = new Map(PUBLICATIONS.map((publication) => [publication.id, publication]));
const briefByContext = new Map(BRIEFS.map((brief) => [brief.context, brief]));

export const noteWith = (id: string): Note | undefined => noteById.get(id);
export const publicationWith = (id: string): Publication | undefined => publicationById.get(id);

/** The brief of a context. Every context has one; a test says so. */
export function briefFor(context: Context): Brief {
  const brief = briefByContext.get(context);
  if (!brief) throw new Error(`No brief for the context ${context}`);
  return brief;
}

/** Tensions that touch any of these notes, the weightiest first, then in the register's order. */
export const tensionsTouching = (notes: readonly Pick<Note, 'claims'>[]): CountedTension[] => touching(TENSIONS, notes);

/** Whether this bundle carries what a tension says: our pages do for all, the card for those that it can show. */
export const isTold = (tension: CountedTension): tension is ShortTension => 'title' in tension;

/** The harms to show in a context, with the records they rest on. Every context has some; a test says so. */
export function safetyFor(context: Context): (SafetyItem & { source: Publication | undefined })[] {
  return SAFETY.filter(({ contexts }) => contexts?.includes(context) ?? true).map((item) => ({
    ...item,
    source: publicationWith(item.publication),
  }));
}
