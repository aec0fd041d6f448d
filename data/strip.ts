import { publicationWith } from './library.ts';
import type { Brief, Result } from './model.ts';
import { STEPS, type Step } from './names.ts';

/** What a cell of the strip shows; `claimed` is a document's word without data. */
export type CellState = Result | 'claimed';

export interface StripRow {
  who: string;
  /** What was found at each step; several results at one step stand side by side. Steps left out were not measured. */
  cells: Partial<Record<Step, CellState[]>>;
  /** Results whose time was not stated: written, never drawn. */
  untimed: CellState[];
}

export const STEP_WORDS: Record<Step, { short: string; long: string }> = {
  minutes: { short: 'min', long: 'minutes' },
  hours: { short: 'hours', long: 'hours' },
  days: { short: 'days', long: 'days' },
  weeks: { short: 'weeks', long: 'weeks' },
  '3-months': { short: '3 mo', long: '3 months' },
  '1-year': { short: '1 yr', long: '1 year' },
};

export const STATE_WORDS: Record<CellState, { short: string; long: string }> = {
  shown: { short: 'shown', long: 'better than the comparison' },
  uncontrolled: { short: 'seen, nobody compared', long: 'seen, but nobody was compared' },
  'not-shown': { short: 'looked for, not shown', long: 'looked for and not shown' },
  uncertain: { short: 'tested, cannot tell', long: 'tested, and the result cannot tell' },
  claimed: { short: 'only claimed', long: 'claimed without figures' },
};

/** The rows of a brief: studies by their time points, documents by what they claim. */
export function rowsOfBrief({ strip }: Pick<Brief, 'strip'>): StripRow[] {
  return strip.map((row) =>
    'publication' in row ? rowOfPublication(row.who, row.publication) : claimedRow(row.who, row.claimed),
  );
}

/** A study's results by step; `only`: of the time points, those of this `at`. */
export function rowOfPublication(who: string, id: string, only?: string): StripRow {
  const row: StripRow = { who, cells: {}, untimed: [] };
  for (const { step, result, ...point } of publicationWith(id)?.time_points ?? []) {
    if (only !== undefined && point.at !== only) continue;
    const states = step ? (row.cells[step] ?? []) : row.untimed;
    if (!states.includes(result)) states.push(result);
    if (step) row.cells[step] = states;
  }
  return row;
}

export const claimedRow = (who: string, steps: readonly Step[]): StripRow => ({
  who,
  cells: Object.fromEntries(steps.map((step) => [step, ['claimed'] satisfies CellState[]])),
  untimed: [],
});

/** The strip in words: one sentence a row, the same that a screen reader gets. */
export function stripSentence(rows: readonly StripRow[]): string {
  return rows.map(rowSentence).join(' ');
}

function rowSentence({ who, cells, untimed }: StripRow): string {
  const parts: string[] = [];
  for (const state of Object.keys(STATE_WORDS) as CellState[]) {
    const steps = STEPS.filter((step) => cells[step]?.includes(state));
    if (steps.length > 0) parts.push(`${STATE_WORDS[state].long} at ${list(steps.map((step) => STEP_WORDS[step].long))}`);
    if (untimed.includes(state)) parts.push(`${STATE_WORDS[state].long} at a time not stated`);
  }
  const claimedOnly = Object.values(cells).every((states) => states.every((state) => state === 'claimed'));
  const blank = STEPS.filter((step) => !cells[step]);
  if (!claimedOnly && blank.length > 0)
    parts.push(
      `not measured at ${list(
        blank.map((step) => STEP_WORDS[step].long),
        'or',
      )}`,
    );
  return `${who}: ${parts.join('; ')}.`;
}

const list = (words: readonly string[], last = 'and') =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
