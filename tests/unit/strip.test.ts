import { expect, test } from 'vitest';
import { stripSentence } from '../../components/duration-strip/strip-words.ts';
import { briefFor, NOTES } from '../../data/library.ts';
import { rowsOfNote } from '../../data/note-strip.ts';
import { rowsOfBrief } from '../../data/strip.ts';

test('the strip of ketamine for fibromyalgia says what the trial found and what the article claims', () => {
  const rows = rowsOfBrief(briefFor('ketamine-for-fibromyalgia'));
  expect(rows[0]).toEqual({
    who: 'Trial of 24',
    cells: { minutes: ['shown'], hours: ['not-shown'], weeks: ['not-shown'] },
    untimed: [],
  });
  expect(rows.at(-1)).toEqual({
    who: 'Article says',
    cells: { days: ['claimed'], weeks: ['claimed'], '3-months': ['claimed'] },
    untimed: [],
  });
});

test('the sentence says the same as the marks', () => {
  expect(stripSentence(rowsOfBrief(briefFor('ketamine-for-fibromyalgia')).filter(({ who }) => /Trial|Article/.test(who)))).toBe(
    'Trial of 24: better than the comparison at minutes; looked for and not shown at hours and weeks; not measured at days, 3 months or 1 year. ' +
      'Article says: claimed without figures at days, weeks and 3 months.',
  );
});

test('only results of studies and claims of documents are drawn, and every state drawn is in the sentence', () => {
  for (const note of NOTES) {
    const rows = rowsOfNote(note);
    const sentence = stripSentence(rows);
    for (const { who } of rows) expect(sentence).toContain(who);
  }
});

test('where a note is about two illnesses, each row says which', () => {
  const note = NOTES.find(({ id }) => id === 'consensus-guideline-2018');
  const rows = note ? rowsOfNote(note) : [];
  expect(rows.map(({ who }) => who)).toEqual(expect.arrayContaining(['Cohen 2018, fibromyalgia', 'Cohen 2018, CRPS']));
  expect(rows.find(({ who }) => who === 'Cohen 2018, fibromyalgia')?.cells).toEqual({ days: ['uncertain'] });
});
