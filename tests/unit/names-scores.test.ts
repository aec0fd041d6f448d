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

const score = (sentences: readonly Labelled[]) => {
  const wrong: string[] = [];
  const count = { right: 0, marked: 0, wanted: 0 };
  for (const [style, ...blocks] of sentences) {
    const marked = markedIn(blocks.map(plain))[0]?.map(({ start, end }) => `${start}-${end}`) ?? [];
    const expected = wanted(blocks[0] ?? '');
    const right = marked.filter((span) => expected.includes(span)).length;
    count.right += right;
    count.marked += marked.length;
    count.wanted += expected.length;
    if (right < marked.length || right < expected.length) wrong.push(`${style}: ${blocks.join(' | ')} -> ${marked.join(' ')}`);
  }
  return { precision: count.right / count.marked, recall: count.right / count.wanted, wrong };
};

test('names in labelled sentences: precision is at least 0.99, recall 0.97', () => {
  const sentences: Labelled[] = JSON.parse(readFileSync(new URL('labelled/names.json', import.meta.url), 'utf8'));
  const { precision, recall, wrong } = score(sentences);
  console.log(`${sentences.length} sentences, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
  expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
});
