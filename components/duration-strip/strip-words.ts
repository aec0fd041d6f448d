import { STEPS, type Step } from '../../data/names.ts';
import { CELL_STATES, type CellState, type StripRow } from '../../data/strip.ts';
import { keyOf, listWords, t } from '../ui/words.ts';

export const stateShort = (state: CellState): string => t(`state.${keyOf(state)}.short`);
export const stateLong = (state: CellState): string => t(`state.${keyOf(state)}.long`);
export const stepShort = (step: Step): string => t(`step.${keyOf(step)}.short`);
const stepLong = (step: Step): string => t(`step.${keyOf(step)}.long`);

/** The strip in words: one sentence a row, the same that a screen reader gets. */
export function stripSentence(rows: readonly StripRow[]): string {
  return rows.map(rowSentence).join(' ');
}

function rowSentence({ who, cells, untimed }: StripRow): string {
  const parts: string[] = [];
  for (const state of CELL_STATES) {
    const steps = STEPS.filter((step) => cells[step]?.includes(state));
    if (steps.length > 0) parts.push(t('strip.at', [stateLong(state), listWords(steps.map(stepLong))]));
    if (untimed.includes(state)) parts.push(t('strip.atNoTime', [stateLong(state)]));
  }
  const claimedOnly = Object.values(cells).every((states) => states.every((state) => state === 'claimed'));
  const blank = STEPS.filter((step) => !cells[step]);
  if (!claimedOnly && blank.length > 0) parts.push(t('strip.notMeasured', [listWords(blank.map(stepLong), 'disjunction')]));
  return `${who}: ${parts.join('; ')}.`;
}
