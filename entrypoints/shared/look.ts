import { browser } from 'wxt/browser';
import { SETTINGS_KEY } from '../../data/settings/keys.ts';
import { onStored } from './on-stored.ts';
import { report } from './report.ts';

/** Gives a page of ours the text size and the colours that the reader chose, now and whenever they change. */
export function followLook(): void {
  const follow = async () => {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    // Unchecked on purpose, which keeps the popup small: a value that no style rule names has no effect.
    const { textSize, theme } = Object(stored[SETTINGS_KEY]);
    Object.assign(document.documentElement.dataset, { textSize, theme });
  };
  const failed = (error: unknown) => report(error, 'look: the chosen text size and colours could not be read');
  follow().catch(failed);
  onStored(`local:${SETTINGS_KEY}`, () => follow().catch(failed));
}
