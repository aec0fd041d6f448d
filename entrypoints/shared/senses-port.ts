import type { Judgement, SenseOf, Sighting } from '../../data/matching/sightings.ts';
import type { Term } from '../../data/terms/terms.ts';
import type { unreadBlocks } from '../senses.content/unread.ts';

/** What tells the meanings of short forms apart, in frames that hold any; in the content scripts' own world. */
export interface SensesPort {
  senseOf: SenseOf;
  judge: (sightings: readonly Sighting[], rivalsKnown: boolean) => Judgement;
  /** The names of what short forms also stand for. */
  rivals: readonly Term[];
  unreadBlocks: typeof unreadBlocks;
}
