import type { Opening } from '../../data/messages.ts';

/**
 * When a card opens and closes, as a pure state machine: no DOM, no timers. Times in ms, speeds in CSS px per ms.
 * `Target` is whatever tells one mention from another.
 */
export type State<Target> =
  | { kind: 'idle' }
  | { kind: 'dwelling'; target: Target; since: number }
  | { kind: 'open'; target: Target; hold: Hold }
  | { kind: 'leaving'; target: Target; since: number; next?: Target };

/** What keeps a card open: the pointer on it or its word, a press, or the reader's pin. */
export type Hold = 'hover' | 'press' | 'pin';

export type HoverEvent<Target> =
  /** The pointer moved: the mention under it, its speed, and whether it heads for the open card. */
  | { type: 'point'; target: Target | undefined; speed: number; toward: boolean }
  | { type: 'on-card' }
  | { type: 'off-card' }
  /** Click, tap, command or popup: the reader wants this card now. */
  | { type: 'press'; target: Target }
  | { type: 'press-outside' }
  | { type: 'pin'; on: boolean }
  /** Escape, the close button, or the mention is gone. */
  | { type: 'close' }
  /** The reader is scrolling, selecting or dragging: nothing new opens. */
  | { type: 'busy' }
  | { type: 'tick' };

export const FAST = 0.5;
/** The least time that a pointer on its way to the card is given. */
export const TOWARD = 300;

export function next<Target>(state: State<Target>, event: HoverEvent<Target>, now: number, opening: Opening): State<Target> {
  switch (event.type) {
    case 'point':
      return pointed(state, event, now, opening);
    case 'on-card':
      return state.kind === 'leaving' ? { kind: 'open', target: state.target, hold: 'hover' } : state;
    case 'off-card':
      return state.kind === 'open' && state.hold === 'hover' ? { kind: 'leaving', target: state.target, since: now } : state;
    case 'press':
      return { kind: 'open', target: event.target, hold: 'press' };
    case 'press-outside':
      return state.kind === 'open' && state.hold === 'pin' ? state : { kind: 'idle' };
    case 'pin':
      return state.kind === 'open' || state.kind === 'leaving'
        ? { kind: 'open', target: state.target, hold: event.on ? 'pin' : 'press' }
        : state;
    case 'close':
      return { kind: 'idle' };
    case 'busy':
      return state.kind === 'dwelling' ? { kind: 'idle' } : state;
    case 'tick':
      return ticked(state, now, opening);
  }
}

/** When the state changes by itself, in the clock of `now`; undefined if it does not. */
export function deadline<Target>(state: State<Target>, { dwell, leave }: Opening): number | undefined {
  if (state.kind === 'dwelling') return state.since + dwell;
  if (state.kind === 'leaving') return state.since + leave;
  return undefined;
}

/** The target whose card is showing. */
export const shownIn = <Target>(state: State<Target>): Target | undefined =>
  state.kind === 'open' || state.kind === 'leaving' ? state.target : undefined;

function pointed<Target>(
  state: State<Target>,
  { target, speed, toward }: { target: Target | undefined; speed: number; toward: boolean },
  now: number,
  { openOn, leave }: Opening,
): State<Target> {
  const since = toward ? now + Math.max(0, TOWARD - leave) : now;
  switch (state.kind) {
    case 'idle':
      return target === undefined || openOn === 'click' ? state : { kind: 'dwelling', target, since: now };
    case 'dwelling':
      if (target === undefined) return { kind: 'idle' };
      return target === state.target && speed <= FAST ? state : { kind: 'dwelling', target, since: now };
    case 'open':
      if (state.hold !== 'hover' || target === state.target) return state;
      return { kind: 'leaving', target: state.target, since, ...(target !== undefined && { next: target }) };
    case 'leaving':
      if (target === state.target) return { kind: 'open', target: state.target, hold: 'hover' };
      if (toward) return { kind: 'leaving', target: state.target, since };
      if (target !== state.next || speed > FAST) {
        // Leaving goes on from when it began unless another word is under the pointer now.
        return {
          kind: 'leaving',
          target: state.target,
          since: target === undefined ? state.since : now,
          ...(target !== undefined && { next: target }),
        };
      }
      return state;
  }
}

function ticked<Target>(state: State<Target>, now: number, opening: Opening): State<Target> {
  const due = deadline(state, opening);
  if (due === undefined || now < due) return state;
  if (state.kind === 'dwelling') return { kind: 'open', target: state.target, hold: 'hover' };
  if (state.kind === 'leaving')
    return state.next === undefined ? { kind: 'idle' } : { kind: 'open', target: state.next, hold: 'hover' };
  return state;
}
