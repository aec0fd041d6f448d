/** The sentence that holds a mention and its neighbours within the block; empty strings where there is none. */
export interface Surroundings {
  sentence: string;
  before: string;
  after: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends that look like the end of a sentence and are not: Dr. Smith, e.g. pain, et al. found. */
const ABBREVIATION = /(?:^|[\s(])(?:dr|prof|mr|mrs|ms|st|vs|no|fig|approx|ca|cf|al|e\.g|i\.e|etc|jr|sr|inc|ltd|[a-z])\.\s*$/i;

/** Long blocks are read around the mention only: this many UTF-16 units to either side. */
const REACH = 1200;

/** Finds the sentence around the UTF-16 offsets `start` to `end` of a block's text. */
export function surroundings(text: string, start: number, end: number): Surroundings {
  const from = Math.max(0, start - REACH);
  const window = text.slice(from, end + REACH);
  const sentences = split(window);
  let at = 0;
  const index = sentences.findIndex((sentence) => {
    at += sentence.length;
    return at > start - from;
  });
  const pick = (position: number) => tidy(sentences[position] ?? '');
  return { sentence: pick(index), before: index > 0 ? pick(index - 1) : '', after: pick(index + 1) };
}

function split(text: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
