import type { Point } from './pointer-target.ts';

/** Half of the 120 degrees around the straight way to the card within which the pointer still heads for it. */
const HALF_ANGLE = Math.PI / 3;

/** Whether a pointer that moved from one point to another heads for a box. CSS px of the viewport. */
export function headsFor(from: Point, to: Point, box: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>): boolean {
  const move = { x: to.x - from.x, y: to.y - from.y };
  const way = { x: clamp(to.x, box.left, box.right) - to.x, y: clamp(to.y, box.top, box.bottom) - to.y };
  const lengths = Math.hypot(move.x, move.y) * Math.hypot(way.x, way.y);
  if (lengths === 0) return false;
  return (move.x * way.x + move.y * way.y) / lengths >= Math.cos(HALF_ANGLE);
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
