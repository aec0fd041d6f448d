import { NOTES, noteWith, tensionsTouching } from '../library.ts';
import type { Brief } from '../model.ts';
import { KINDS } from '../names.ts';
import type { ShortNote, ShortTension } from '../short.ts';
import type { ClaimName } from './claim-cues.ts';
import { type Claim, claimsIn } from './claims.ts';
import { subjectsOf } from './subjects.ts';

/** The names of the claims that a sentence makes, the strongest first. */
export const claimCues = (sentence: string): ClaimName[] => claimsIn(sentence).map(({ claim }) => claim);

/**
 * The notes for a card, best first: for each of the sentence's two strongest claims the best note of the context about it,
 * then those of the brief, then the others of the context. Deterministic.
 */
export function notesFor(brief: Brief, sentence: string, limit: number): ShortNote[] {
  const lead = brief.lead.flatMap((id) => noteWith(id) ?? []);
  const here = [...lead, ...NOTES.filter((note) => note.contexts.includes(brief.context) && !lead.includes(note))];
  const first = claimsIn(sentence)
    .slice(0, 2)
    .flatMap((claim) => bestAbout(claim, here) ?? []);
  return [...new Set([...first, ...here])].slice(0, limit);
}

/** Tensions that touch these notes: those about what the sentence claims first, then by weight. */
export function tensionsFor(notes: readonly ShortNote[], sentence: string): ShortTension[] {
  const [claim] = claimsIn(sentence);
  const all = tensionsTouching(notes);
  if (!claim) return all;
  const about = ({ topic }: ShortTension) => subjectsOf(claim.claim).findIndex((subject) => topic.includes(subject)) >>> 0;
  return [...all].sort((a, b) => about(a) - about(b));
}

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
