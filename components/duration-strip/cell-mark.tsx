import type { JSX } from 'preact';
import type { CellState } from '../../data/strip.ts';

/** The shape of a result: told apart without colour, in forced colours and in print. */
export function CellMark({ state, size }: { state: CellState; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" class="strip-mark" aria-hidden="true">
      {SHAPES[state]}
    </svg>
  );
}

const ring = { cx: 7, cy: 7, r: 5.25, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 };

const SHAPES: Record<CellState, JSX.Element> = {
  shown: <circle cx="7" cy="7" r="6" fill="currentColor" />,
  uncontrolled: (
    <>
      <circle {...ring} />
      <path d="M7 1.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
    </>
  ),
  'not-shown': (
    <>
      <circle {...ring} />
      <path d="M3.5 7h7" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
  uncertain: (
    <path
      d="M4.7 5a2.3 2.3 0 1 1 3.4 2c-.8.45-1.1.9-1.1 1.7M7 11.2v.3"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
    />
  ),
  claimed: <circle {...ring} stroke-dasharray="2 2" />,
};
