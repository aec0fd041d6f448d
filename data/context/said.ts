import type { ShortNote } from '../short.ts';
import type { Claim } from './claims.ts';

/** What a sentence promises of duration, in its own few words, beside what the note that leads knows of it. */
export interface Said {
  words: string;
  studies: string;
}

const LONGEST = 60;

/** Only for a sentence that claims a lasting effect, above all else, where the first note is about how long it lasts. */
export function saidOf([claim]: readonly Claim[], [note]: readonly ShortNote[]): Said | undefined {
  if (claim?.claim !== 'long-lasting' || claim.polarity !== 'asserts' || !note?.about.includes('duration')) return undefined;
  return { words: fewWords(claim.words), studies: note.duration.text };
}

/** At most 60 characters, cut between words; an ellipsis where words were left out. */
function fewWords(words: string): string {
  const plain = words.trim().replace(/\s+/g, ' ');
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).replace(/\s\S*$/, '')} …`;
}
