import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem, stemsOf } from '../../data/search/words.ts';

describe('one stem for', () => {
  test.each([
    ['infusion', 'infusions', 'infused'],
    ['last', 'lasts', 'lasted', 'lasting'],
    ['addiction', 'addictive', 'addicted'],
    ['depression', 'depressed', 'depressive'],
    ['tired', 'tiredness'],
    ['study', 'studies', "study's"],
    ['treat', 'treatment', 'treated', 'treats'],
    ['anaesthetic', 'anesthetic', 'Anaesthetics'],
    ['randomised', 'randomized'],
    ['sensitisation', 'sensitization', 'sensitised'],
    ['ischaemic', 'ischemic'],
    ['tumour', 'tumor'],
    ['licence', 'license'],
    ['programme', 'program'],
    ['labelling', 'labeling'],
    ['price', 'prices', 'pricing'],
    ['Sörensen', 'sorensen'],
  ])('%s', (...words) => expect(new Set(words.map(stem)).size).toBe(1));
});

describe('another stem for', () => {
  test.each([
    ['liver', 'live'],
    ['hour', 'horrible'],
    ['opioid', 'opinion'],
    ['onset', 'one'],
    ['pain', 'paint'],
    ['rest', 'reset'],
    ['needle', 'need'],
  ])('%s and %s', (one, other) => expect(stem(one)).not.toBe(stem(other)));
});

test('stems are letters and digits, and short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const found of stemsOf(text)) expect(found).toMatch(/^[\p{L}\p{N}]{0,40}$/u);
    }),
  );
});

test('case, accents and compatibility forms make no difference', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      expect(stem(word.toUpperCase())).toBe(stem(word));
      expect(stem(word.replace(/e/g, 'e\u0301'))).toBe(stem(word));
    }),
  );
});
