import { describe, expect, test } from 'vitest';
import { NOTES } from '../../data/library.ts';
import { createSearch } from '../../data/search/index.ts';
import QUESTIONS from './reader-questions.json' with { type: 'json' };

// Each question names the notes that answer it; any of them among the first three will do. The search was tuned on the
// tuning half alone.
const { search } = createSearch(NOTES);

const missed = (half: string) =>
  QUESTIONS.filter((asked) => asked.half === half)
    .map(({ question, notes }) => ({
      question,
      notes,
      first: search(question)
        .slice(0, 3)
        .map(({ note }) => note.id),
    }))
    .filter(({ notes, first }) => !first.some((id) => notes.includes(id)));

describe.each(['tuning', 'held-out'])('of the %s questions', (half) => {
  const asked = QUESTIONS.filter((question) => question.half === half).length;

  test('at least 95 % find an answer among the first three notes', () => {
    const misses = missed(half);
    expect(misses.length, JSON.stringify(misses, null, 1)).toBeLessThanOrEqual(asked * 0.05);
  });

  test('there are at least 35', () => expect(asked).toBeGreaterThanOrEqual(35));
});

test('every question has an answer among the notes, and none is asked twice', () => {
  const ids = new Set(NOTES.map((note) => note.id));
  expect(QUESTIONS.filter(({ notes }) => !notes.some((id) => ids.has(id)))).toEqual([]);
  expect(new Set(QUESTIONS.map(({ question }) => question.toLowerCase())).size).toBe(QUESTIONS.length);
});
