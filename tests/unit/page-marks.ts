import { rivalMatcher, senseOf } from '../../data/matching/senses.ts';
import type { Sighting } from '../../data/matching/sightings.ts';
import { judge } from '../../data/matching/signs.ts';

const matcher = rivalMatcher();

/** What is marked, and what is only possible, block by block, on a page of these blocks. */
export function readPage(blocks: readonly string[]): { marked: string[][]; possible: string[][] } {
  const sightings = blocks.map((block) =>
    matcher.match(block).map(({ topic, form, rival, start, end }) => {
      const sense = !form ? 'sure' : rival ? 'rival' : senseOf(block, start, end, form);
      return { topic, sense, ...(form && { form }), text: block.slice(start, end) } satisfies Sighting & { text: string };
    }),
  );
  const { isMeant } = judge(sightings.flat(), true);
  const pick = (wanted: (sighting: Sighting) => unknown) =>
    sightings.map((found) => found.filter(wanted).map(({ text }) => text));
  return {
    marked: pick(isMeant),
    possible: pick((one) => !isMeant(one) && one.form && !one.form.usual && one.sense !== 'rival'),
  };
}
