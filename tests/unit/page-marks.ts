import { namesAnd } from '../../data/matching/names.ts';
import { RIVALS, senseOf } from '../../data/matching/senses.ts';
import type { Sighting } from '../../data/matching/sightings.ts';
import { judge } from '../../data/matching/signs.ts';

const matcher = namesAnd(RIVALS);

/** What is marked on a page of these blocks, block by block; UTF-16 offsets. */
export function markedIn(blocks: readonly string[]): { start: number; end: number; text: string }[][] {
  const sightings = blocks.map((block) =>
    matcher.match(block).map(({ topic, form, rival, start, end }) => {
      const sense = !form ? 'sure' : rival ? 'rival' : senseOf(block, start, end, form);
      const sighting: Sighting = { topic, sense, ...(form && { form }) };
      return { ...sighting, start, end, text: block.slice(start, end) };
    }),
  );
  const { isMeant } = judge(sightings.flat(), true);
  return sightings.map((found) => found.filter(isMeant));
}
