/** The sentence that holds a mention and its neighbours within the block; empty strings where there is none. */
export interface Surroundings {
  sentence: string;
  before: string;
  after: string;
  /** Where the mention begins in `sentence`, in UTF-16 offsets. */
  at?: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Footnote numbers and citations, as [3], [3,4-6] or raised figures: they are read as blanks. */
const CITATION = /\[\d[\d,\s\u2013\-]*\]|[\p{Cc}--\s][\d,*\u2020]*/gv;

/** Points that end no sentence: Dr. Smith, e.g. pain, J. Ortiz, et al. 2014, Fig. 2, No. 5, i.v. 0.3 mg, 2. in a list. */
const NO_END =
  /(?<![\p{L}\p{N}-])(?:(?:drs?|prof|mrs?|ms|st|vs|figs?|approx|ca|cf|al|[js]r|e\.g|i\.e|u\.[sk])\.|(?:no|pp?|vol|ref|(?:[a-z]\.)*[a-z])\.(?=\s*\(?\d(?!\d?\.\s))|\d\d?\.(?=\s+\p{L})|[a-z]\.(?= \p{Lu}[\p{L}.]))/giu;

/**
 * Where a list's next item begins: bullets, numbers, and line breaks after short lines, which wrap no source text. What comes
 * before is looked at last, where there is a blank: looking back from every character takes ten times as long.
 */
const ITEM =
  /\s[•‣▪·|](?=\s)|\n(?=\s*(?:\n|[-–*•] |\d\d?[.)] ))|\n(?<=(?:^|\n)[^\n]{1,48}\n)(?<!(?:,|\b[a-z]{1,3})\n)(?=\s*\p{Lu})|\s(?<=[.!?]\s)(?=\d\d?[.)] )/gu;

/** Long blocks are read around the mention only: this many UTF-16 units to either side. */
const REACH = 500;

/** Finds the sentence around the UTF-16 offsets `start` to `end` of a block's text. */
export function surroundings(text: string, start: number, end: number): Surroundings {
  const from = Math.max(0, start - REACH);
  const left = mask(text.slice(from, start));
  const window = left + text.slice(start, end) + mask(text.slice(end, end + REACH));
  const sentences = split(window);
  let begin = 0;
  let index = 0;
  while (index < sentences.length - 1 && begin + (sentences[index] as string).length <= left.length) {
    begin += (sentences[index] as string).length;
    index++;
  }
  const pick = (position: number) => tidy(sentences[position] ?? '').trim();
  return {
    sentence: pick(index),
    before: pick(index - 1),
    after: pick(index + 1),
    at: tidy(left.slice(begin)).trimStart().length,
  };
}

/** The sentences of a block, each with the UTF-16 offset at which it begins. */
export function sentencesOf(text: string): { text: string; start: number }[] {
  let start = 0;
  return split(mask(text)).map((sentence) => {
    const at = start;
    start += sentence.length;
    return { text: tidy(sentence), start: at };
  });
}

const mask = (text: string) => text.replace(CITATION, (citation) => ' '.repeat(citation.length));

/** Cuts at the ends of sentences and list items; a piece without a word goes with the one before. */
function split(text: string): string[] {
  const plain = text
    .replace(ITEM, (item) => '\u2029'.padEnd(item.length))
    .replaceAll('\n', ' ')
    .replace(NO_END, (word) => word.replaceAll('.', '_'));
  const sentences: string[] = [];
  for (const { segment, index } of segmenter.segment(plain)) {
    const piece = text.slice(index, index + segment.length);
    if (sentences.length > 0 && !/[\p{L}\p{N}]/u.test(segment)) sentences[sentences.length - 1] += piece;
    else sentences.push(piece);
  }
  return sentences;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ');
