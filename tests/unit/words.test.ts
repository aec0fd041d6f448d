import { describe, expect, test } from 'vitest';
import { FINDING_ICONS, findingMeaning, findingWord } from '../../components/ui/findings.tsx';
import { KIND_ICONS, kindMeaning, kindWord } from '../../components/ui/kinds.tsx';
import { Finding } from '../../data/model.ts';
import { KINDS } from '../../data/names.ts';

// Readers meet these words and icons everywhere: each value has its own.

const WORDS = [
  ['kind', KINDS, KIND_ICONS, KINDS.map((kind) => [kindWord(kind), kindMeaning(kind)])],
  ['finding', Finding.options, FINDING_ICONS, Finding.options.map((finding) => [findingWord(finding), findingMeaning(finding)])],
] as const;

describe.each(WORDS)('%s', (_, values, icons, words) => {
  test('every value has words, an icon and one meaning', () => {
    expect(Object.keys(icons).sort()).toEqual([...values].sort());
    for (const [word, meaning] of words) {
      expect(word).not.toBe('');
      expect(meaning, word).toMatch(/\.$/);
    }
  });

  test('no two values share words or icon', () => {
    expect(new Set(words.flat()).size).toBe(2 * values.length);
    expect(new Set(Object.values(icons)).size).toBe(values.length);
  });
});

test('kinds stand in the order of the ladder', () => {
  expect(Object.keys(KIND_ICONS)).toEqual(KINDS);
});

test('the kinds of nothing are told apart, and none is called "no evidence"', () => {
  const nothing = (['no-difference', 'not-tested', 'cannot-tell'] as const).map(findingWord);
  expect(nothing).toEqual(['Tested, no difference', 'Not tested', 'Tested, cannot tell']);
  expect(JSON.stringify(WORDS)).not.toMatch(/no evidence/i);
});
