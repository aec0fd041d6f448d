import type { Step } from './names.ts';

/** Where something lies in time, in hours; a single moment starts and ends at once. */
export interface Place {
  from: number;
  to: number;
}

const DAY = 24;
const WEEK = 7 * DAY;
const MONTH = 730;
const YEAR = 8760;

/** The steps as they follow each other on the logarithmic axis, in hours; each starts where the one before it ends. */
export const BANDS: readonly { step: Step; from: number; to: number }[] = [
  { step: 'minutes', from: 0.1, to: 1 },
  { step: 'hours', from: 1, to: DAY },
  { step: 'days', from: DAY, to: WEEK },
  { step: 'weeks', from: WEEK, to: 2 * MONTH },
  { step: '3-months', from: 2 * MONTH, to: 6 * MONTH },
  { step: '1-year', from: 6 * MONTH, to: 3 * YEAR },
];

const START = Math.log(BANDS[0]?.from ?? 1);
const LENGTH = Math.log(BANDS.at(-1)?.to ?? 1) - START;

/** How far along the axis a time lies, in per cent of its length. */
export const along = (hours: number): number => ((Math.log(hours) - START) / LENGTH) * 100;

/** Where the mark of a span stands: half-way as the axis measures. */
export const middle = ({ from, to }: Place): number => Math.sqrt(from * to);

const HOURS: Record<string, number> = { minute: 1 / 60, hour: 1, day: DAY, week: WEEK, month: MONTH, year: YEAR };

/** "week 8", "180 minutes", "3 to 5 weeks", "a year"; how long a drip ran is no time after it. */
const TIMES = /\b(?:(day|week|month) (\d+)|(\d+|an?)(?: to (\d+))? (minute|hour|day|week|month|year)s?\b(?! of infusion))/g;

/**
 * Where a moment is drawn: at the time that its text states, from the first to the last where it states a range, and
 * otherwise in the middle of its steps. "Up to 12 weeks" is the one moment at 12 weeks: what came before is not filled in.
 */
export function placeOf(at: string, steps: readonly Step[]): Place | undefined {
  if (steps.length === 0) return undefined;
  const times = [...at.matchAll(TIMES)].flatMap(([, unit, count, least = '', most, units]) => {
    const hours = HOURS[unit ?? units ?? ''] ?? 0;
    return unit ? [Number(count) * hours] : [numberOf(least) * hours, numberOf(most ?? least) * hours];
  });
  const stated = times.length > 0 ? times : BANDS.filter(({ step }) => steps.includes(step)).map(middle);
  return { from: Math.min(...stated), to: Math.max(...stated) };
}

const numberOf = (word: string) => (word.startsWith('a') ? 1 : Number(word));
