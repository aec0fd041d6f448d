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

/** Settings that nobody else changes meanwhile. `save` rejects if storage refuses; then what was stored stands. */
interface Held extends Reading {
  save: (settings: Settings) => Promise<void>;
}

/** Works on settings alone: whoever else wants to, in any of our pages or the background, waits. */
export const holdSettings = <Outcome>(work: (held: Held) => Promise<Outcome>): Promise<Outcome> =>
  navigator.locks.request(SETTINGS_KEY, async () => {
    const stored = await item.getValue();
    const reading = readSettings(stored);
    const save = async (settings: Settings) => {
      if (reading.unreadable.length > 0) await broken.setValue(stored);
      await item.setValue({ version: SETTINGS_VERSION, ...settings });
    };
    return work({ ...reading, save });
  });

/** Changes settings. Rejects if storage refuses; then nothing has changed. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<void> =>
  holdSettings(({ settings, save }) => save(change(settings)));

/** Calls back whenever settings change anywhere in the extension. Returns how to stop. */
export function watchSettings(onChange: (reading: Reading) => void): () => void {
  return item.watch((value) => onChange(readSettings(value)));
}
