import { NOTES, noteWith } from '../library.ts';
import type { Brief, Note } from '../model.ts';
import { CLAIM_CUES, type ClaimCue } from './cues.ts';

/** The claims that a sentence makes, in the order of the cue table. */
export const claimCues = (sentence: string): ClaimCue[] =>
  CLAIM_CUES.filter(({ pattern }) => pattern.test(sentence)).map(({ name }) => name);

/**
 * The notes for a card, best first: those of the brief, and before them, at most one, the best note of the context about
 * what the sentence claims. Deterministic.
 */
export function notesFor(brief: Brief, sentence: string, limit: number): Note[] {
  const lead = brief.lead.flatMap((id) => noteWith(id) ?? []);
  const here = [...lead, ...NOTES.filter((note) => note.contexts.includes(brief.context) && !lead.includes(note))];
  const [cue] = claimCues(sentence);
  const first = cue && (here.find((note) => note.about[0] === cue) ?? here.find((note) => note.about.includes(cue)));
  return [...(first ? [first] : []), ...here.filter((note) => note !== first)].slice(0, limit);
}
