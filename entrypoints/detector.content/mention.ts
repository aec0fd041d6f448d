import type { Sighting } from '../../data/matching/sightings.ts';

/** A term as the scanner finds it. */
export interface Found extends Sighting {
  /** The words as the page has them. */
  text: string;
  range: StaticRange;
}

/** A term on the page. It is marked while it is painted and not quiet. `id` is good within this frame and visit. */
export interface Mention extends Found {
  id: number;
  /** Readable, its topic is on, and it means its topic. */
  painted: boolean;
  /** Left without a mark all the same. */
  quiet: boolean;
}

/** Whether the nodes have left the page, if only for a frame in it, or have been emptied and so belong to no run any more. */
export function isGone({ startContainer: first, endContainer: last }: StaticRange): boolean {
  return [first, last].some((node) => !node.isConnected || node.ownerDocument !== document || (node as Text).length === 0);
}

/** Whether a mention was found again where it stood. */
export function isSame(mention: Mention, { topic, sense, text, range }: Found): boolean {
  const { range: own } = mention;
  return (
    mention.topic === topic &&
    mention.sense === sense &&
    mention.text === text &&
    own.startContainer === range.startContainer &&
    own.startOffset === range.startOffset &&
    own.endContainer === range.endContainer &&
    own.endOffset === range.endOffset
  );
}
