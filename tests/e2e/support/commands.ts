import type { Page, Worker } from '@playwright/test';

/** Fires a browser command for a page's tab, as its keys would: the protocol's own key presses never do. */
export async function command(worker: Worker, page: Page, name: 'next-mention' | 'previous-mention' | 'open-card') {
  await page.bringToFront();
  await worker.evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void };
    event.dispatch(wanted, tab);
  }, name);
}

/** The words of the current mention as they are painted, with a little of what stands before; undefined if there is none. */
export const currentMention = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('evidence-notes-current') ?? [])];
    return range && (range.startContainer.textContent ?? '').slice(Math.max(0, range.startOffset - 12), range.endOffset);
  });
