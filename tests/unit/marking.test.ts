import { describe, expect, test } from 'vitest';
import { MOST_MARKS, repeats, thinnedBy } from '../../data/marking.ts';

const named = (yes: boolean) => () => yes;

describe('where only the first mention is marked', () => {
  test('nowhere, as it comes', () => expect(thinnedBy('all', 40, named(false))).toBeUndefined());
  test('in each section, if the reader wants that', () => {
    expect(thinnedBy('first-in-section', 2, named(true))).toBe('section');
    expect(thinnedBy('first-in-section', MOST_MARKS + 1, named(true))).toBe('section');
  });
  test('automatic: on a passing mention, not where title or number tell that the page is about it', () => {
    expect(thinnedBy('automatic', 3, named(false))).toBe('section');
    expect(thinnedBy('automatic', 3, named(true))).toBeUndefined();
    expect(thinnedBy('automatic', 10, named(false))).toBeUndefined();
  });
  test('in each block, on a page with too many', () => {
    expect(thinnedBy('all', MOST_MARKS, named(true))).toBeUndefined();
    expect(thinnedBy('all', MOST_MARKS + 1, named(true))).toBe('block');
    expect(thinnedBy('automatic', MOST_MARKS + 1, named(true))).toBe('block');
  });
});

test('repeated mentions: all but the first of each topic in each part', () => {
  const mentions = (['ketamine', 'crps', 'ketamine', 'ketamine', 'crps'] as const).map((topic, at) => ({
    topic,
    part: at < 3 ? 1 : 2,
  }));
  expect(mentions.filter(repeats(({ part }) => part))).toEqual([mentions[2]]);
});
