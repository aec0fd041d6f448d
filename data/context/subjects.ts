import type { Note } from '../model.ts';
import type { ClaimName } from './claim-cues.ts';

/** What the notes and tensions about a claim call their subject, the nearest first. */
export const subjectsOf = (claim: ClaimName): Note['about'] =>
  claim === 'long-lasting' || claim === 'short-lived' ? ['duration'] : claim === 'reset' ? ['reset', 'duration'] : [claim];
