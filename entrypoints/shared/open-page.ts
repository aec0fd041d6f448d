import { browser } from 'wxt/browser';
import { report } from './report.ts';

/** Opens a page of ours, such as `/notes.html?q=sleep`, beside the tab that it was asked for in, if there was one. */
export async function openPage(path: string, openerTabId?: number): Promise<void> {
  const url = browser.runtime.getURL('/') + path.slice(1);
  // Firefox on Android throws at once: it knows no opener.
  const open = async (place: { openerTabId?: number }) => browser.tabs.create({ url, ...place });
  // The opener may have gone, or be in a private window, where our pages do not open.
  await open(openerTabId === undefined ? {} : { openerTabId })
    .catch(() => open({}))
    .catch((error) => report(error, `background: ${path} could not be opened`));
}

/** The notes page with a search typed in; the text comes from a page or from the address bar. */
export const searchPath = (text: string): string => `/notes.html?q=${encodeURIComponent(text.trim().slice(0, LONGEST).trim())}`;

/** As much of a selection or of what was typed as is searched for, in UTF-16 units. */
const LONGEST = 200;
