import type { Marks } from '../detector.content/marks.ts';
import type { Mention } from '../detector.content/mention.ts';

export interface Point {
  x: number;
  y: number;
}

/** Underlines stand a little below their line. */
const SLACK = 3;

/** Which mention, if any, is painted under a point. Coordinates are CSS px in the viewport. */
export function mentionAt({ x, y }: Point, marks: Marks, shadowRoots: ShadowRoot[]): Mention | undefined {
  for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y, { shadowRoots })) {
    for (const range of ranges) {
      const mention = marks.mentionOf(range);
      if (mention && rectAt({ x, y }, mention)) return mention;
    }
  }
  return undefined;
}

/** The line box of a mention nearest to a point, if the point is on it; without a point the first line. */
export function rectAt(point: Point | undefined, mention: Mention): DOMRect | undefined {
  const rects = rectsOf(mention);
  if (!point) return rects[0];
  return rects.find(
    ({ left, right, top, bottom }) =>
      point.x >= left - SLACK && point.x <= right + SLACK && point.y >= top - SLACK && point.y <= bottom + SLACK,
  );
}

/** The mention's line boxes, in the viewport's CSS px. */
export function rectsOf({ range }: Mention): DOMRect[] {
  const live = liveRange(range);
  return live ? [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) : [];
}

/** A live range exists only as long as it is measured: live ranges slow every change of the page. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range | undefined {
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
  if (startOffset > (startContainer as Text).length || endOffset > (endContainer as Text).length) return undefined;
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
