import type { readMention } from '../../data/context/reading.ts';

/** What reads sentences for the card, in the content scripts' own world. */
export interface ReadingPort {
  readMention: typeof readMention;
}
