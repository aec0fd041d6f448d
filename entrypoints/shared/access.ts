import { browser } from 'wxt/browser';

/** What the manifest asks for; Firefox gives it only when asked, and in Chromium a reader can withhold it. */
export const EVERY_SITE = ['http://*/*', 'https://*/*'];

export const mayReadPages = (): Promise<boolean> => browser.permissions.contains({ origins: EVERY_SITE });

/** Lets the browser ask the reader; only on a click or key of theirs. False if they say no. */
export const askToReadPages = (): Promise<boolean> => browser.permissions.request({ origins: EVERY_SITE });
