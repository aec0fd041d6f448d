import type { Mention } from '../detector.content/mention.ts';

/** Sorted in reading order, in place. */
export const sorted = (mentions: Mention[]): Mention[] => mentions.sort(({ range: a }, { range: b }) => byPosition(a, b));

function byPosition(a: StaticRange, b: StaticRange): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  return a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
