import { browser } from 'wxt/browser';

/** The tab that the popup is about: the active one of this window, or for tests the one that the address names. */
export async function targetTab({ search }: Pick<Location, 'search'>): Promise<number | undefined> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Whether a tab is in a private window; a tab that is gone counts as one, so that nothing of it is kept. */
export async function isPrivateTab(tab: Promise<number | undefined>): Promise<boolean> {
  const tabId = await tab;
  if (tabId === undefined) return true;
  return browser.tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => true,
  );
}
