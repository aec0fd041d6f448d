import type { Sender } from '../../data/message-rules.ts';

/** What a browser says of the context that sent a message. */
interface Origin {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito?: boolean | undefined } | undefined;
  frameId?: number | undefined;
}

/** Throws unless a message comes from this extension and, where only its own pages may send it, from one of these. */
export function assertSender(sender: Origin, from: Sender, own: { id: string; origin: string }): void {
  if (sender.id !== own.id) throw new Error('This message is not from this extension.');
  // The background has no tab and not always an address.
  const ours = sender.url?.startsWith(own.origin) || (!sender.tab && sender.url === undefined);
  if (from === 'extension' && !ours) throw new Error('This message is only for pages of the extension.');
}

/** Where a message came from. Throws if it did not come from a frame of a tab: such a message has no effect. */
export function placeOf({ tab, frameId }: Origin): {
  tabId: number;
  frameId: number;
  /** The address of the tab, not of the frame: switching off is about the site that the reader sees. */
  url: string | undefined;
  /** Whether the tab is in a private window. */
  isPrivate: boolean;
} {
  if (tab?.id === undefined || frameId === undefined) throw new Error('This message is only for frames of a tab.');
  return { tabId: tab.id, frameId, url: tab.url, isPrivate: tab.incognito ?? false };
}
