import type { BlockMention, PageBlock } from '../../data/context/page.ts';
import type { Mention } from '../detector.content/mention.ts';
import { isReadable } from '../hover.content/readable.ts';
import { HEADINGS } from '../shared/headings.ts';
import type { ports } from '../shared/ports.ts';

/** Most text that is read for an overview, in UTF-16 units. */
const LONGEST = 300_000;

/** A block of the page's text, and where it stands. */
export interface PlacedBlock extends PageBlock {
  node: Text;
}

/** The text that people can read on this page, block by block, with the mentions in it. */
export function blocksOf({ mentions, textRuns, shadowRootOf }: NonNullable<typeof ports.detector>): PlacedBlock[] {
  const byNode = Map.groupBy(mentions(), ({ range }) => range.startContainer);
  const blocks: PlacedBlock[] = [];
  let length = 0;
  for (const { text, nodes, starts } of textRuns(document, { deep: true, runsOn: () => false })) {
    const node = nodes.find(({ data }) => data.trim());
    if (!node || !isReadable(node, shadowRootOf)) continue;
    const own = nodes.flatMap((one, index) => (byNode.get(one) ?? []).map((mention) => placed(mention, starts[index] as number)));
    own.sort((a, b) => a.start - b.start);
    blocks.push({ text, heading: node.parentElement?.closest(HEADINGS) != null, mentions: own, node });
    length += text.length;
    if (length > LONGEST) break;
  }
  return blocks;
}

function placed({ id, topic, text, range }: Mention, nodeStart: number): BlockMention {
  const start = nodeStart + range.startOffset;
  return { id, topic, start, end: start + text.length };
}
