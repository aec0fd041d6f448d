import { publicationWith } from './library.ts';
import type { Brief, Result } from './model.ts';
import type { Step } from './names.ts';

/** What a cell of the strip shows; `claimed` is a document's word without data. */
export const CELL_STATES = ['shown', 'uncontrolled', 'not-shown', 'uncertain', 'claimed'] as const satisfies (
  | Result
  | 'claimed'
)[];
export type CellState = (typeof CELL_STATES)[number];

export interface StripRow {
  who: string;
  /** What was found at each step; several results at one step stand side by side. Steps left out were not measured. */
  cells: Partial<Record<Step, CellState[]>>;
  /** Results whose time was not stated: written, never drawn. */
  untimed: CellState[];
}

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
