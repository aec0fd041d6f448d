import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markedIn } from './page-marks.ts';

/** Style, sentence with the words in braces that a careful person would mark, other blocks of the same page. */
type Labelled = [style: string, sentence: string, ...page: string[]];

const plain = (text: string) => text.replace(/[{}]/g, '');

/** Where the words in braces stand in the plain text. */
function wanted(text: string): string[] {
  const spans: string[] = [];
  let shift = 0;
  for (const { index, 0: match } of text.matchAll(/\{[^}]*\}/g)) {
    spans.push(`${index - shift}-${index - shift + match.length - 2}`);
    shift += 2;
  }
  return spans;
}

/** `whole`: the words in braces are those of every block, not of the first alone. */
const score = (pages: readonly Labelled[], whole: boolean) => {
  const wrong: string[] = [];
  const count = { right: 0, marked: 0, wanted: 0 };
  for (const [style, ...blocks] of pages) {
    const found = markedIn(blocks.map(plain));
    for (const [at, block] of whole ? blocks.entries() : [[0, blocks[0] ?? ''] as const]) {
      const marked = found[at]?.map(({ start, end }) => `${start}-${end}`) ?? [];
      const expected = wanted(block);
      const right = marked.filter((span) => expected.includes(span)).length;
      count.right += right;
      count.marked += marked.length;
      count.wanted += expected.length;
      if (right < marked.length || right < expected.length) wrong.push(`${style}: ${block} -> ${marked.join(' ')}`);
    }
  }
  return { precision: count.right / count.marked, recall: count.right / count.wanted, wrong };
};

/** Many of the pages were written to hold two meanings of one short form: harder than the web, so less is asked of them. */
test.each([
  ['sentences', 'names', 0.99, 0.97],
  ['pages', 'names-pages', 0.975, 0.97],
])('names in labelled %s: precision and recall', (what, file, leastPrecision, leastRecall) => {
  const pages: Labelled[] = JSON.parse(readFileSync(new URL(`labelled/${file}.json`, import.meta.url), 'utf8'));
  const { precision, recall, wrong } = score(pages, file === 'names-pages');
  console.log(`${pages.length} ${what}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(leastPrecision);
  expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(leastRecall);
});
