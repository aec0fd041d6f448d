import { browser } from 'wxt/browser';
import { defaults } from '../../data/settings/schema.ts';
import { holdSettings } from './settings-store.ts';

/** Removes all that the extension has stored, here and in the browser's sync. Rejects if the browser refuses. */
export const forgetEverything = (): Promise<void> =>
  holdSettings(async ({ save }) => {
    await Promise.all([browser.storage.session.clear(), browser.storage.sync.clear()]);
    // Pages hear of settings that are removed only if there were some, and tell again what they hold.
    await save(defaults());
    await browser.storage.local.clear();
  });
