import type { Matcher } from '../../data/matching/matcher.ts';
import type { Judgement, SenseOf, Sighting } from '../../data/matching/sightings.ts';

/** What tells the meanings of short forms apart, in frames that hold any; in the content scripts' own world. */
export interface SensesPort {
  senseOf: SenseOf;
  judge: (sightings: readonly Sighting[], rivalsKnown: boolean) => Judgement;
  /** Finds what short forms also stand for, besides all that the detector finds. */
  matcher: Matcher;
}

declare global {
  var evidenceNotesSenses: SensesPort | undefined;
}
