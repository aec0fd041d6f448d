import type { Walk, Walked } from '../../data/messages.ts';
import { framesOf } from './frames.ts';
import { sendMessage } from './messaging.ts';

/** The browser commands by their names in the manifest, and the way that each leads through a page's mentions. */
export const COMMANDS: Readonly<Record<string, Walk['by']>> = { 'next-mention': 1, 'previous-mention': -1, 'open-card': 0 };

/**
 * Takes the reader of a tab to another mention, or to the card of the present one: through all frames that have mentions, in
 * order, and round again. The frame where the reader is answers first; without one the walk begins at what is in view.
 */
export async function walk(tabId: number, by: Walk['by']): Promise<void> {
  const { frames } = await framesOf(tabId);
  const order = by < 0 ? frames.toReversed() : frames;
  // A frame that went away or does not answer is passed by.
  const ask = (frameId: number, from: Walk['from']): Promise<Walked> =>
    sendMessage('walk', { by, from }, { tabId, frameId }).catch(() => 'none');
  let here = -1;
  for (const [index, frameId] of order.entries()) {
    const answer = await ask(frameId, 'here');
    if (answer === 'shown') return;
    if (answer === 'end') here = index;
  }
  const rest = [...order.slice(here + 1), ...order.slice(0, here + 1)];
  for (const frameId of rest) if ((await ask(frameId, here < 0 ? 'view' : 'edge')) === 'shown') return;
}
