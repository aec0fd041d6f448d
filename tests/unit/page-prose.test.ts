import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { overviewOf } from '../../data/context/page.ts';
import { createMatcher } from '../../data/matching/matcher.ts';
import { TERMS } from '../../data/terms/terms.ts';

// Long pages as they are, where four sentences of five claim nothing: of what the overview tells of them, how much is true?
// Written by others than the rules; the half "apart" was not read while the rules were made. PRINT_SCORES=1 prints figures.

/** Its sentences in order, each followed by what it claims. */
interface Page {
  title: string;
  sentences: [sentence: string, ...claims: string[]][];
}

const matcher = createMatcher(TERMS);
/** Sentences of a paragraph. */
const IN_BLOCK = 4;

function read({ title, sentences }: Page) {
  const blocks = Array.from({ length: Math.ceil(sentences.length / IN_BLOCK) }, (_, at) => {
    const own = sentences.slice(at * IN_BLOCK, (at + 1) * IN_BLOCK);
    const text = own.map(([sentence]) => sentence).join(' ');
    const mentions = matcher.match(text).map((match, id) => ({ id: at * 1000 + id, ...match }));
    return { text, heading: false, mentions, claims: own.flatMap(([, ...claims]) => claims) };
  });
  return overviewOf({ title, blocks }).claims.map(({ claim, polarity, words, block }) => ({
    told: `${claim}:${polarity}`,
    words,
    made: blocks[block]?.claims.includes(`${claim}:${polarity}`) === true,
  }));
}

describe.each([
  ['tuned', 0.9],
  ['apart', 0.75],
])('long pages, the half %s', (half, least) => {
  const pages: Page[] = JSON.parse(readFileSync(new URL(`labelled/prose-${half}.json`, import.meta.url), 'utf8'));
  const claims = pages.flatMap((page) => read(page).map((claim) => ({ title: page.title, ...claim })));
  const right = claims.filter(({ made }) => made).length;
  const kinds = pages.flatMap(({ title, sentences }) =>
    [...new Set(sentences.flatMap(([, ...made]) => made))]
      .filter((made) => !made.startsWith('route'))
      .map((made) => claims.some((claim) => claim.title === title && claim.told === made && claim.made)),
  );
  const found = kinds.filter(Boolean).length / kinds.length;
  if (process.env['PRINT_SCORES']) {
    for (const { title, told, words, made } of claims) if (!made) console.log(half, title, '|', told, '|', words);
    console.log(half, 'claims told', claims.length, 'true', (right / claims.length).toFixed(2), 'kinds found', found.toFixed(2));
  }
  test('most of what is told of them they do claim', () => {
    expect(claims.length).toBeGreaterThan(15);
    expect(right / claims.length).toBeGreaterThanOrEqual(least);
  });
  test('half of the kinds of claims that a page makes are told', () => expect(found).toBeGreaterThanOrEqual(0.5));
});
