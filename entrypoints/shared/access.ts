import { browser } from 'wxt/browser';

/** What the manifest asks for; Firefox gives it only when asked, and in Chromium a reader can withhold it. */
export const EVERY_SITE = ['http://*/*', 'https://*/*'];

export const mayReadPages = (): Promise<boolean> => browser.permissions.contains({ origins: EVERY_SITE });

/** Whether the reader lets us read the page that a tab shows: everywhere, on its site, or since a click on our button. */
export async function mayReadTab(tabId: number): Promise<boolean> {
  // A browser tells the addresses of no others.
  return (await mayReadPages()) || (await browser.tabs.get(tabId)).url !== undefined;
}

/** Lets the browser ask the reader; only on a click or key of theirs. False if they say no. */
export const askToReadPages = (): Promise<boolean> => browser.permissions.request({ origins: EVERY_SITE });
