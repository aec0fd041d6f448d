import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecent, withRecent } from '../../data/search/recent.ts';

test('the latest comes first, five are kept', () => {
  const searches = ['cost', 'sleep', 'fatigue', 'drip', 'nausea', 'crps'];
  expect(searches.reduce<string[]>(withRecent, [])).toEqual(['crps', 'nausea', 'drip', 'fatigue', 'sleep']);
});
test('a search again comes to the front, and one that goes on takes the place of its beginning', () => {
  expect(withRecent(['cost', 'sleep'], ' Sleep ')).toEqual(['Sleep', 'cost']);
  expect(withRecent(['how long', 'cost'], 'how long does it last')).toEqual(['how long does it last', 'cost']);
});
test('a letter is no search', () => expect(withRecent(['cost'], ' k ')).toEqual(['cost']));
test('whatever session storage holds is read as searches or left out', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      for (const search of readRecent(stored)) expect(search.trim()).not.toBe('');
    }),
  );
  expect(readRecent(['cost', 7, '', null, 'x'.repeat(201), 'sleep'])).toEqual(['cost', 'sleep']);
});
