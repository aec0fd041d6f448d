import { describe, expect, test } from 'vitest';
import { FINDING_WORDS } from '../../components/ui/findings.tsx';
import { KIND_WORDS } from '../../components/ui/kinds.tsx';
import { Finding } from '../../data/model.ts';
import { KINDS } from '../../data/names.ts';

// Readers meet these words and icons everywhere: each value has its own.

const WORDS = [
  ['kind', KINDS, KIND_WORDS],
  ['finding', Finding.options, FINDING_WORDS],
] as const;

describe.each(WORDS)('%s', (_, values, words) => {
  const entries = Object.entries(words);

  test('every value has words, an icon and one meaning', () => {
    expect(entries.map(([value]) => value).sort()).toEqual([...values].sort());
    for (const [value, { word, meaning, Icon }] of entries) {
      expect(word, value).not.toBe('');
      expect(meaning, value).toMatch(/\.$/);
      expect(Icon, value).toBeTypeOf('function');
    }
  });

  test('no two values share words or icon', () => {
    for (const field of ['word', 'meaning', 'Icon'] as const)
      expect(new Set(entries.map(([, entry]) => entry[field])).size, field).toBe(entries.length);
  });
});

test('kinds stand in the order of the ladder', () => {
  expect(Object.keys(KIND_WORDS)).toEqual(KINDS);
});

test('the kinds of nothing are told apart, and none is called "no evidence"', () => {
  const nothing = (['no-difference', 'not-tested', 'cannot-tell'] as const).map((finding) => FINDING_WORDS[finding].word);
  expect(nothing).toEqual(['Tested, no difference', 'Not tested', 'Tested, cannot tell']);
  expect(JSON.stringify([KIND_WORDS, FINDING_WORDS])).not.toMatch(/no evidence/i);
});
