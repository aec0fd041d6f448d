import type { Opening } from '../../data/messages.ts';

/**
 * When a card opens and closes, as a pure state machine: no DOM, no timers. Times in ms, speeds in CSS px per ms.
 * `Target` is whatever tells one mention from another.
 */
export type State<Target> =
  | { kind: 'idle' }
  | { kind: 'dwelling'; target: Target; since: number; hold: Passing }
  | { kind: 'open'; target: Target; hold: Hold }
  | { kind: 'leaving'; target: Target; since: number; next?: { target: Target; hold: Passing } };

/** What brings a card about without a press: the pointer resting on its word, or the keyboard's focus on a link around it. */
export type Passing = 'hover' | 'focus';

/** What keeps a card open: that, a press, or the reader's pin. */
export type Hold = Passing | 'press' | 'pin';

export type HoverEvent<Target> =
  /** The pointer moved: the mention under it, its speed, and whether it heads for the open card. */
  | { type: 'point'; target: Target | undefined; speed: number; toward: boolean }
  /** The keyboard's focus came to what holds a mention, or left it. */
  | { type: 'focus'; target: Target | undefined }
  /** The focus went into the card. */
  | { type: 'entered' }
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
    case 'focus':
      return focused(state, event.target, now, opening);
    case 'entered':
      if (state.kind === 'leaving' || (state.kind === 'open' && state.hold !== 'pin'))
        return { kind: 'open', target: state.target, hold: 'press' };
      return state;
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
      // Coming to a link by keyboard may scroll the page.
      return state.kind === 'dwelling' && state.hold === 'hover' ? { kind: 'idle' } : state;
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
      return target === undefined || openOn === 'click' ? state : { kind: 'dwelling', target, since: now, hold: 'hover' };
    case 'dwelling':
      if (target === undefined) return state.hold === 'hover' ? { kind: 'idle' } : state;
      return target === state.target && (speed <= FAST || state.hold === 'focus')
        ? state
        : { kind: 'dwelling', target, since: now, hold: 'hover' };
    case 'open':
      if (state.hold !== 'hover' || target === state.target) return state;
      return { kind: 'leaving', target: state.target, since, ...(target !== undefined && { next: { target, hold: 'hover' } }) };
    case 'leaving':
      if (target === state.target) return { kind: 'open', target: state.target, hold: 'hover' };
      if (toward) return { kind: 'leaving', target: state.target, since };
      if (state.next?.hold === 'focus') return state;
      if (target !== state.next?.target || speed > FAST) {
        // Leaving goes on from when it began unless another word is under the pointer now.
        return {
          kind: 'leaving',
          target: state.target,
          since: target === undefined ? state.since : now,
          ...(target !== undefined && { next: { target, hold: 'hover' } }),
        };
      }
      return state;
  }
}

function focused<Target>(state: State<Target>, target: Target | undefined, now: number, { openOn }: Opening): State<Target> {
  if (state.kind === 'open' && (state.hold === 'press' || state.hold === 'pin')) return state;
  const next = target !== undefined && openOn === 'hover' ? { target, hold: 'focus' as const } : undefined;
  const shown = shownIn(state);
  const held = state.kind === 'leaving' ? state.next?.hold : state.kind !== 'idle' && state.hold;
  if (!next && held !== 'focus') return state;
  if (shown === undefined) return next ? { kind: 'dwelling', since: now, ...next } : { kind: 'idle' };
  if (next?.target === shown) return { kind: 'open', ...next };
  return { kind: 'leaving', target: shown, since: now, ...(next && { next }) };
}

function ticked<Target>(state: State<Target>, now: number, opening: Opening): State<Target> {
  const due = deadline(state, opening);
  if (due === undefined || now < due) return state;
  if (state.kind === 'dwelling') return { kind: 'open', target: state.target, hold: state.hold };
  if (state.kind === 'leaving') return state.next === undefined ? { kind: 'idle' } : { kind: 'open', ...state.next };
  return state;
}
