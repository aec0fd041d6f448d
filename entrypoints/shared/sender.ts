/** Where a message came from. Throws if it did not come from a frame of a tab: such a message has no effect. */
export function placeOf(sender: {
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
  frameId?: number | undefined;
}): {
  tabId: number;
  frameId: number;
  /** The address of the tab, not of the frame: switching off is about the site that the reader sees. */
  url: string | undefined;
} {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined) throw new Error('This message is only for frames of a tab.');
  return { tabId, frameId: sender.frameId, url: sender.tab?.url };
}
