import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Opening } from '../../data/messages.ts';
import {
  deadline as deadlineWith,
  type HoverEvent,
  next as nextWith,
  type State,
  shownIn,
} from '../../entrypoints/hover.content/hover-intent.ts';
import { headsFor } from '../../entrypoints/hover.content/safe-triangle.ts';

type S = State<string>;
type E = HoverEvent<string>;
const on = (target: string | undefined, { speed = 0.1, toward = false } = {}): E => ({ type: 'point', target, speed, toward });
const tick: E = { type: 'tick' };
const idle: S = { kind: 'idle' };

const DWELL = 300;
const LINGER = 300;
const usual: Opening = { openOn: 'hover', dwell: DWELL, leave: LINGER };
const next = (state: S, event: E, now: number, opening = usual) => nextWith(state, event, now, opening);
const deadline = (state: S, opening = usual) => deadlineWith(state, opening);

/** Runs events with their times. */
const run = (...steps: [number, E][]): S => steps.reduce<S>((state, [now, event]) => next(state, event, now), idle);

describe('opening', () => {
  test('opens when the pointer has rested for 300 ms', () => {
    expect(run([0, on('a')], [DWELL - 1, tick]).kind).toBe('dwelling');
    expect(run([0, on('a')], [DWELL, tick])).toEqual({ kind: 'open', target: 'a', hold: 'hover' });
  });
  test('moving on over the same word does not start the wait again', () => {
    expect(run([0, on('a')], [200, on('a')], [DWELL, tick]).kind).toBe('open');
  });
  test('a fast pointer waits from when it slowed down', () => {
    expect(run([0, on('a')], [200, on('a', { speed: 2 })], [DWELL, tick]).kind).toBe('dwelling');
    expect(run([0, on('a')], [200, on('a', { speed: 2 })], [200 + DWELL, tick]).kind).toBe('open');
  });
  test('crossing a word opens nothing', () => {
    expect(run([0, on('a')], [50, on(undefined)], [1000, tick])).toEqual(idle);
  });
  test('another word starts its own wait', () => {
    expect(run([0, on('a')], [250, on('b')], [DWELL, tick])).toMatchObject({ kind: 'dwelling', target: 'b' });
  });
  test('scrolling, selecting and dragging call it off', () => {
    expect(run([0, on('a')], [100, { type: 'busy' }], [1000, tick])).toEqual(idle);
  });
  test('a press opens at once, from any state', () => {
    expect(run([0, { type: 'press', target: 'a' }])).toEqual({ kind: 'open', target: 'a', hold: 'press' });
    expect(run([0, on('b')], [10, { type: 'press', target: 'a' }])).toMatchObject({ kind: 'open', target: 'a' });
  });
});

const open: [number, E][] = [
  [0, on('a')],
  [DWELL, tick],
];

describe('leaving', () => {
  test('closes 300 ms after the pointer left', () => {
    const left: [number, E][] = [...open, [1000, on(undefined)]];
    expect(shownIn(run(...left, [1000 + LINGER - 1, tick]))).toBe('a');
    expect(run(...left, [1000 + LINGER, tick])).toEqual(idle);
  });
  test('more moves away do not put it off', () => {
    expect(run(...open, [1000, on(undefined)], [1200, on(undefined)], [1000 + LINGER, tick])).toEqual(idle);
  });
  test('heading for the card keeps it, and so does coming onto it or back', () => {
    expect(run(...open, [1000, on(undefined)], [1250, on(undefined, { toward: true })], [1400, tick]).kind).toBe('leaving');
    expect(run(...open, [1000, on(undefined)], [1100, { type: 'on-card' }], [5000, tick])).toMatchObject({
      kind: 'open',
      target: 'a',
    });
    expect(run(...open, [1000, on(undefined)], [1100, on('a')], [5000, tick])).toMatchObject({ kind: 'open', target: 'a' });
  });
  test('leaving the card closes it', () => {
    expect(run(...open, [1000, { type: 'off-card' }], [1000 + LINGER, tick])).toEqual(idle);
  });
  test('resting on another word swaps the card', () => {
    expect(run(...open, [1000, on('b')], [1000 + LINGER, tick])).toEqual({ kind: 'open', target: 'b', hold: 'hover' });
  });
  test('crossing another word on the way to the card does not swap it', () => {
    const state = run(...open, [1000, on('b', { toward: true })], [1100, { type: 'on-card' }], [5000, tick]);
    expect(state).toMatchObject({ kind: 'open', target: 'a' });
  });
});

describe('holding', () => {
  const pressed: [number, E][] = [[0, { type: 'press', target: 'a' }]];
  const pinned: [number, E][] = [...open, [400, { type: 'pin', on: true }]];
  test('a pressed or pinned card stays when the pointer leaves', () => {
    for (const steps of [pressed, pinned])
      expect(shownIn(run(...steps, [500, on(undefined)], [600, { type: 'off-card' }], [5000, tick]))).toBe('a');
  });
  test('a press elsewhere closes a pressed card and leaves a pinned one', () => {
    expect(run(...pressed, [500, { type: 'press-outside' }])).toEqual(idle);
    expect(shownIn(run(...pinned, [500, { type: 'press-outside' }]))).toBe('a');
  });
  test('closing closes whatever holds it', () => {
    for (const steps of [pressed, pinned, open]) expect(run(...steps, [900, { type: 'close' }])).toEqual(idle);
  });
});

test('whatever happens, a state that waits has a deadline and ends at it unless it shows a card', () => {
  const target = fc.constantFrom('a', 'b');
  const event: fc.Arbitrary<E> = fc.oneof(
    fc.record({
      type: fc.constant('point' as const),
      target: fc.option(target, { nil: undefined }),
      speed: fc.double({ min: 0, max: 3, noNaN: true }),
      toward: fc.boolean(),
    }),
    fc.constantFrom<E>(
      { type: 'on-card' },
      { type: 'off-card' },
      { type: 'press-outside' },
      { type: 'close' },
      { type: 'busy' },
      tick,
      { type: 'pin', on: true },
      { type: 'pin', on: false },
    ),
    fc.record({ type: fc.constant('press' as const), target }),
    fc.record({ type: fc.constant('focus' as const), target: fc.option(target, { nil: undefined }) }),
    fc.constant<E>({ type: 'entered' }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), event), { maxLength: 40 }), (steps) => {
      let now = 0;
      let state: S = idle;
      for (const [wait, step] of steps) {
        now += wait;
        state = next(state, step, now);
        const due = deadline(state);
        expect(due === undefined).toBe(state.kind === 'idle' || state.kind === 'open');
        if (due !== undefined) expect(next(state, tick, due).kind).toMatch(/^(idle|open)$/);
      }
    }),
  );
});

describe('the way to the card', () => {
  const box = { left: 100, right: 400, top: 100, bottom: 300 };
  test.each([
    ['straight down', { x: 200, y: 50 }, { x: 200, y: 60 }, true],
    ['slanting, 45 degrees', { x: 190, y: 50 }, { x: 200, y: 60 }, true],
    ['sideways', { x: 190, y: 60 }, { x: 200, y: 60 }, false],
    ['away', { x: 200, y: 60 }, { x: 200, y: 50 }, false],
    ['standing', { x: 200, y: 60 }, { x: 200, y: 60 }, false],
  ])('%s', (_, from, to, expected) => expect(headsFor(from, to, box)).toBe(expected));
});

describe('as the reader chose', () => {
  const runWith = (opening: Opening, ...steps: [number, E][]): S =>
    steps.reduce<S>((state, [now, event]) => next(state, event, now, opening), idle);
  test('a longer wait, and none at all', () => {
    const slow = { ...usual, dwell: 1200 };
    expect(runWith(slow, [0, on('a')], [1199, tick]).kind).toBe('dwelling');
    expect(runWith(slow, [0, on('a')], [1200, tick]).kind).toBe('open');
    expect(runWith({ ...usual, dwell: 0 }, [0, on('a')], [0, tick]).kind).toBe('open');
  });
  test('a card that stays longer', () => {
    const patient = { ...usual, leave: 2000 };
    expect(runWith(patient, [0, on('a')], [300, tick], [400, on(undefined)], [2399, tick]).kind).toBe('leaving');
    expect(runWith(patient, [0, on('a')], [300, tick], [400, on(undefined)], [2400, tick])).toEqual(idle);
  });
  test('a card that leaves at once still lets the pointer reach it', () => {
    const brisk = { ...usual, leave: 0 };
    expect(runWith(brisk, [0, on('a')], [300, tick], [400, on(undefined)], [400, tick])).toEqual(idle);
    const onTheWay = runWith(brisk, [0, on('a')], [300, tick], [400, on(undefined, { toward: true })], [500, tick]);
    expect(onTheWay.kind).toBe('leaving');
    expect(next(onTheWay, { type: 'on-card' }, 600, brisk).kind).toBe('open');
  });
  test('on click only: resting opens nothing, pressing does', () => {
    const click = { ...usual, openOn: 'click' as const };
    expect(runWith(click, [0, on('a')], [5000, tick])).toEqual(idle);
    expect(runWith(click, [0, on('a')], [10, { type: 'press', target: 'a' }])).toMatchObject({ kind: 'open', target: 'a' });
  });
});

describe('the keyboard', () => {
  const focus = (target: string | undefined): E => ({ type: 'focus', target });
  test('coming to a link opens its card after the dwell, and the page may scroll meanwhile', () => {
    const state = run([0, focus('a')], [100, { type: 'busy' }], [200, on(undefined)], [DWELL, tick]);
    expect(state).toEqual({ kind: 'open', target: 'a', hold: 'focus' });
  });
  test('passing by a link opens nothing', () => {
    expect(run([0, focus('a')], [200, focus(undefined)], [1000, tick])).toEqual(idle);
  });
  const opened: [number, E][] = [
    [0, focus('a')],
    [DWELL, tick],
  ];
  test('its card stays while the focus does, wherever the pointer is', () => {
    expect(shownIn(run(...opened, [500, on('b')], [600, { type: 'off-card' }], [5000, tick]))).toBe('a');
  });
  test('its card closes after the focus left, or gives way to the next link', () => {
    expect(run(...opened, [500, focus(undefined)], [500 + LINGER, tick])).toEqual(idle);
    expect(run(...opened, [500, focus('b')], [500 + LINGER, tick])).toEqual({ kind: 'open', target: 'b', hold: 'focus' });
  });
  test('going into the card holds it, and a pinned card stays pinned', () => {
    expect(run(...opened, [500, focus(undefined)], [510, { type: 'entered' }])).toEqual({
      kind: 'open',
      target: 'a',
      hold: 'press',
    });
    expect(run(...opened, [500, { type: 'pin', on: true }], [510, { type: 'entered' }])).toMatchObject({ hold: 'pin' });
  });
  test('neither a pressed nor a pinned card gives way to a link', () => {
    for (const steps of [
      [[0, { type: 'press', target: 'a' }]],
      [
        [0, { type: 'press', target: 'a' }],
        [5, { type: 'pin', on: true }],
      ],
    ] satisfies [number, E][][])
      expect(shownIn(run(...steps, [10, focus('b')], [5000, tick]))).toBe('a');
  });
});
