import type { Lent } from '../detector.content/lent.ts';
import type { Mention } from '../detector.content/mention.ts';

/** Blocks with short forms that are yet to be judged; after them the blocks that layout makes them a part of. */
export function unreadBlocks(short: readonly Mention[], { blockOf, isInLine }: Lent): Node[] {
  const unread = short.filter(({ sense }) => sense === 'unread');
  let level = new Set(unread.map(({ range }) => blockOf(range.startContainer)));
  const blocks = [...level];
  while (level.size > 0) {
    level = new Set([...level].filter((block) => block instanceof Element && isInLine(block)).map(blockOf));
    blocks.push(...level);
  }
  return blocks;
}
