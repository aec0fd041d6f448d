import { describe, expect, test } from 'vitest';
import type { Note } from '../../data/model.ts';
import { STEPS, type Step } from '../../data/names.ts';
import { rowsOfNote } from '../../data/note-strip.ts';
import { rowsOfBrief, type StripRow } from '../../data/strip.ts';
import { briefs, claims, claimWith, hoursIn, notes, publicationsOf, publicationWith } from './evidence-files.ts';

// Time is what a reader takes away first. What is written and what is drawn come from the same places, and say the same.

const HOUR = 1;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/**
 * The steps that a document promises without data, by what its claim says in hours and words:
 * only benefits count, and only where hours are stated; from the step of the shortest time (2 hours are hours, 48 hours
 * are days, 336 are weeks) to the longest unit that the words name ("days or even weeks", "weeks or even months": a
 * month or more is drawn at 3 months). "Up to" has no shortest time: it takes in the step below the longest one.
 */
function stepsClaimedBy(id: string): Step[] {
  const { duration, direction } = claimWith(id);
  const { hours_min: min, hours_max: max, text } = duration;
  if (direction !== 'supports benefit' || (min === null && max === null)) return [];
  const longest = /month/.test(text) ? '3-months' : /week/.test(text) ? 'weeks' : /day/.test(text) ? 'days' : 'hours';
  const last = STEPS.indexOf(longest);
  const first = min === null ? last - 1 : STEPS.indexOf(stepAt(min));
  return STEPS.slice(first, last + 1);
}

function stepAt(hours: number): Step {
  if (hours < HOUR) return 'minutes';
  if (hours < 2 * DAY) return 'hours';
  return hours < 2 * WEEK ? 'days' : 'weeks';
}

const inOrder = (steps: readonly Step[]) => STEPS.filter((step) => steps.includes(step));

describe('what a document claims', () => {
  test('the rule gives days and weeks for B16, weeks and months for B31', () => {
    expect(claims.filter(({ id }) => stepsClaimedBy(id).length > 0).map(({ id }) => [id, stepsClaimedBy(id)])).toEqual([
      ['A53', ['weeks']],
      ['A58', ['weeks', '3-months']],
      ['B16', ['days', 'weeks']],
      ['B31', ['weeks', '3-months']],
    ]);
  });

  test('a note draws what its claims promise, no more and no less', () => {
    for (const { id, claims: resting, duration } of notes) {
      expect(duration.claimed, id).toEqual(inOrder(resting.flatMap(stepsClaimedBy)));
    }
  });

  test('so does a brief', () => {
    for (const { context, strip } of briefs) {
      for (const row of strip) {
        if ('claims' in row) expect(row.claimed, context).toEqual(inOrder(row.claims.flatMap(stepsClaimedBy)));
      }
    }
  });
});

describe('the strip of a brief', () => {
  test('draws only studies whose times are stated', () => {
    for (const { context, strip } of briefs) {
      for (const row of strip) {
        if (!('publication' in row)) continue;
        const { time_points } = publicationWith(row.publication);
        expect(time_points.length, `${context}: ${row.publication}`).toBeGreaterThan(0);
        for (const { step, at } of time_points) expect(step ?? null, `${context}: ${row.publication}, ${at}`).not.toBeNull();
      }
    }
  });

  test('names its rows apart, and shows a study beside what is only claimed', () => {
    for (const brief of briefs) {
      const rows = rowsOfBrief(brief);
      expect(new Set(rows.map(({ who }) => who)).size, brief.context).toBe(rows.length);
      const claimed = brief.strip.some((row) => 'claims' in row);
      if (claimed) {
        expect(
          brief.strip.some((row) => 'publication' in row),
          brief.context,
        ).toBe(true);
      }
    }
  });

  test('takes no study of one illness for the other', () => {
    const CRPS = new Set(['P08', 'P09', 'P10', 'P11', 'P23', 'P24', 'P26', 'P27', 'A58']);
    const FIBROMYALGIA = new Set(['P01', 'P02', 'P03', 'P05', 'P17', 'P20', 'P21', 'P22', 'P40', 'B16', 'B31']);
    for (const { context, strip } of briefs) {
      const drawn = strip.flatMap((row) => ('publication' in row ? [row.publication] : row.claims));
      const foreign = context.includes('fibromyalgia') ? CRPS : context.includes('crps') ? FIBROMYALGIA : new Set<string>();
      expect(drawn.filter((id) => foreign.has(id))).toEqual([]);
    }
  });

  test('caveats of fibromyalgia and CRPS say how short or how uncertain the effect was', () => {
    for (const { context, caveat } of briefs) {
      if (/fibromyalgia|crps/.test(context))
        expect(caveat, context).toMatch(/short-lived|uncertain|no longer clear|not been shown/i);
    }
  });
});

describe('text and strip of a note', () => {
  /** How a step goes by in the text about duration. */
  const NAMED: Record<Step, RegExp> = {
    minutes: /minute|during|while it runs|immediate|short term|at once/i,
    hours: /hour|180 minutes|short term/i,
    days: /\bdays?\b/i,
    weeks: /week|day 14|month/i,
    '3-months': /month|week 12|12 weeks/i,
    '1-year': /year/i,
  };

  const drawn = (rows: readonly StripRow[], state: string): Step[] =>
    inOrder(rows.flatMap(({ cells }) => STEPS.filter((step) => cells[step]?.some((found) => found === state))));
  const untimed = (rows: readonly StripRow[]) => rows.flatMap((row) => row.untimed);
  const each = (check: (note: Note, rows: StripRow[]) => void) => {
    for (const note of notes) check(note, rowsOfNote(note));
  };

  test('a finding "shown" has a shown mark, and its text names the time or says that none is stated', () => {
    each(({ id, finding, duration }, rows) => {
      if (finding !== 'shown') return;
      expect([...drawn(rows, 'shown'), ...untimed(rows)].length, id).toBeGreaterThan(0);
      if (drawn(rows, 'shown').length === 0) expect(duration.text, id).toMatch(/not stated/);
    });
  });

  test('a finding "uncontrolled" has a mark for what was seen with nobody compared, unless the note is about a mechanism', () => {
    each(({ id, finding, about }, rows) => {
      if (finding !== 'uncontrolled' || about[0] === 'mechanism') return;
      expect(
        drawn(rows, 'uncontrolled').length + untimed(rows).filter((state) => state === 'uncontrolled').length,
        id,
      ).toBeGreaterThan(0);
    });
  });

  test('a finding "cannot tell" about a benefit has a mark for that', () => {
    each(({ id, finding, about }, rows) => {
      if (finding === 'cannot-tell' && about[0] !== 'safety') expect(drawn(rows, 'uncertain').length, id).toBeGreaterThan(0);
    });
  });

  test('a finding "not tested" draws nothing', () => {
    each(({ id, finding }, rows) => {
      if (finding === 'not-tested') expect(rows, id).toEqual([]);
    });
  });

  test('where the text is only "not stated" or "not applicable", no time is drawn as shown, seen or claimed', () => {
    each(({ id, duration }, rows) => {
      if (!/^not (?:stated|applicable)[^;]*$/.test(duration.text)) return;
      for (const state of ['shown', 'uncontrolled', 'claimed']) expect(drawn(rows, state), id).toEqual([]);
    });
  });

  test('the last step drawn as shown or seen is named in the text', () => {
    each(({ id, duration }, rows) => {
      for (const state of ['shown', 'uncontrolled']) {
        const last = drawn(rows, state).at(-1);
        if (last) expect(duration.text, `${id}: ${state} at ${last}`).toMatch(NAMED[last]);
      }
    });
  });

  test('where a study looked again and saw no difference, the text says that the effect ended', () => {
    each(({ id, duration }, rows) => {
      const ended = rows.some(({ cells }) => STEPS.some((step) => cells[step]?.includes('not-shown')));
      if (ended)
        expect(duration.text, id).toMatch(/\bnot?\b|\bno longer\b|little|gone|only|up to|minutes to about|cannot be told/i);
    });
  });

  test('where something is only claimed, the text says so and names how far it goes', () => {
    each(({ id, duration }, rows) => {
      const last = drawn(rows, 'claimed').at(-1);
      if (!last) return;
      expect(duration.text, id).toMatch(/claimed|by this patient’s account|by this patient's account/);
      expect(duration.text, id).toMatch(NAMED[last]);
    });
  });

  test('a time point at which nobody had relief is not left to its mark', () => {
    for (const note of notes) {
      const nobody = publicationsOf(note).flatMap((id) =>
        publicationWith(id).time_points.filter(({ figures }) => /^0 of \d/.test(figures)),
      );
      if (nobody.length > 0) expect(note.duration.text, note.id).toMatch(/no relief/);
    }
  });
});

describe('hours', () => {
  test('are those that the text states', () => {
    const timed = notes.filter(({ duration }) => duration.hours !== null);
    expect(timed.length).toBeGreaterThan(4);
    for (const { id, duration } of timed) {
      // What is only claimed is nobody's evidence.
      const stated = duration.text
        .split('; ')
        .filter((part) => !part.startsWith('claimed'))
        .join('; ');
      const { min, max } = duration.hours ?? { min: null, max: null };
      expect(min === null && max === null, id).toBe(false);
      for (const bound of [min, max]) if (bound !== null) expect(hoursIn(stated), id).toContain(bound);
      if (min !== null && max !== null) expect(min, id).toBeLessThanOrEqual(max);
    }
  });
});
