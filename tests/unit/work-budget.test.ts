import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WorkBudget } from '../../entrypoints/detector.content/work-budget.ts';

/** When, in ms, a page is paused that makes `work` ms of work every `every` ms; undefined: not within ten minutes. */
function pausedAt(work: number, every: number): number | undefined {
  const budget = new WorkBudget();
  for (let now = every; now <= 600_000; now += every) if (budget.isOver(work, now)) return now;
  return undefined;
}

test('text rewritten every 50 ms can be followed for ever, a flood without end cannot', () => {
  expect(pausedAt(2, 150)).toBeUndefined();
  expect(pausedAt(150, 200)).toBeLessThan(10_000);
  expect(pausedAt(20, 150)).toBeGreaterThan(30_000);
});

test('one long reading is no reason to stop', () => {
  expect(new WorkBudget().isOver(4000, 4000)).toBe(false);
});

test('a page is paused only if it costs more than its share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 50, max: 5000 }), (work, every) => {
      if (work <= every * 0.05) expect(pausedAt(work, every)).toBeUndefined();
      else expect(pausedAt(work, every) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(4500 / (work / every));
    }),
  );
});
