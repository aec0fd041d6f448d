import { NOTES, noteWith, tensionsTouching } from '../library.ts';
import type { Brief } from '../model.ts';
import { KINDS } from '../names.ts';
import type { CountedTension, ShortNote } from '../short.ts';
import type { Claim } from './claims.ts';
import { subjectsOf } from './subjects.ts';
import { aboutFirst } from './tension-order.ts';

/**
 * The notes for a card, best first: for each of the sentence's two strongest claims, strongest first, the best note of the context about it,
 * then those of the brief, then the others of the context. Deterministic.
 */
export function notesFor(brief: Brief, claims: readonly Claim[], limit: number): ShortNote[] {
  const lead = brief.lead.flatMap((id) => noteWith(id) ?? []);
  const here = [...lead, ...NOTES.filter((note) => note.contexts.includes(brief.context) && !lead.includes(note))];
  const first = claims.slice(0, 2).flatMap((claim) => bestAbout(claim, here) ?? []);
  return [...new Set([...first, ...here])].slice(0, limit);
}

/** Tensions that touch these notes: those about the strongest claim first, then by weight. */
export const tensionsFor = (notes: readonly ShortNote[], [claim]: readonly Claim[]): CountedTension[] =>
  aboutFirst(tensionsTouching(notes), claim?.claim);

/** The best note about a claim: about that first of all, naming the very thing, by kind of evidence, by its tensions. */
function bestAbout({ claim, words }: Claim, notes: readonly ShortNote[]): ShortNote | undefined {
  for (const subject of subjectsOf(claim)) {
    const worth = (note: ShortNote) =>
      (note.about[0] === subject ? 40 : 0) +
      (subject !== 'duration' && `${note.title} ${note.summary}`.toLowerCase().includes(words.toLowerCase()) ? 20 : 0) -
      2 * KINDS.indexOf(note.kind) +
      (tensionsTouching([note])[0]?.severity === 'high' ? 1 : 0);
    const [best] = notes.filter(({ about }) => about.includes(subject)).sort((a, b) => worth(b) - worth(a));
    if (best) return best;
  }
  return undefined;
}
