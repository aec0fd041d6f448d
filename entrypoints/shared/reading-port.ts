import type { readMention } from '../../data/context/reading.ts';

/** What reads sentences, once in a frame, for the card and for the overview; in the content scripts' own world. */
export interface ReadingPort {
  readMention: typeof readMention;
  /** Answers the popup no more. */
  end(): void;
}

declare global {
  var evidenceNotesReading: ReadingPort | undefined;
}
