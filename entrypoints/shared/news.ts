import { browser } from 'wxt/browser';

/** Where it is kept that a new version came and its changes were not looked at yet. */
export const NEWS_KEY = 'news';

/** After an update nothing opens; the popup shows a link until it was followed once. */
export const keepNews = (version: string): Promise<void> => browser.storage.local.set({ [NEWS_KEY]: version });

export const newsWasRead = (): Promise<void> => browser.storage.local.remove(NEWS_KEY);

export const isThereNews = async (): Promise<boolean> => NEWS_KEY in (await browser.storage.local.get(NEWS_KEY));
