import { storage } from '@wxt-dev/storage';
import { SETTINGS_KEY } from '../../data/settings/keys.ts';
import { defaults, type Reading, readSettings, type Settings } from '../../data/settings/schema.ts';
import { SETTINGS_VERSION } from '../../data/settings/upgrade.ts';
import { report } from './report.ts';

const item = storage.defineItem<unknown>(`local:${SETTINGS_KEY}`);
/** The last value that could not be read, kept so that nothing is lost when settings are saved over it. */
const broken = storage.defineItem<unknown>('local:settingsUnreadable');

/** Settings as stored. Unreadable parts stand at their defaults and are named; storage that fails counts as empty. */
export async function loadSettings(): Promise<Reading> {
  try {
    return readSettings(await item.getValue());
  } catch (error) {
    report(error, 'settings-store: storage could not be read, defaults are used');
    return { settings: defaults(), unreadable: [] };
  }
}

/** Changes settings one after the other, also when several of our pages do so at once. Rejects if storage refuses. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<void> =>
  navigator.locks.request(SETTINGS_KEY, () => apply(change));

async function apply(change: (settings: Settings) => Settings): Promise<void> {
  const stored = await item.getValue();
  const { settings, unreadable } = readSettings(stored);
  if (unreadable.length > 0) await broken.setValue(stored);
  await item.setValue({ version: SETTINGS_VERSION, ...change(settings) });
}

/** Calls back whenever settings change anywhere in the extension. Returns how to stop. */
export function watchSettings(onChange: (reading: Reading) => void): () => void {
  return item.watch((value) => onChange(readSettings(value)));
}
