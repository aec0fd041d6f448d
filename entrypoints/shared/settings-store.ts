import { storage } from '@wxt-dev/storage';
import { defaults, type Reading, readSettings, SETTINGS_VERSION, type Settings } from '../../data/settings/schema.ts';
import { report } from './report.ts';

/** The storage key that settings live under; detectors listen for its changes. */
export const SETTINGS_KEY = 'settings';

const item = storage.defineItem<unknown>(`local:${SETTINGS_KEY}`, { version: SETTINGS_VERSION, fallback: undefined });
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

/** Changes settings one after the other, also from several places at once in this context. Rejects if storage refuses. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  queue = queue.then(
    () => apply(change),
    () => apply(change),
  );
  return queue;
}

let queue: Promise<void> = Promise.resolve();

async function apply(change: (settings: Settings) => Settings): Promise<void> {
  const stored = await item.getValue();
  const { settings, unreadable } = readSettings(stored);
  if (unreadable.length > 0) await broken.setValue(stored);
  await item.setValue(change(settings));
}

/** Calls back whenever settings change anywhere in the extension. Returns how to stop. */
export function watchSettings(onChange: (reading: Reading) => void): () => void {
  return item.watch((value) => onChange(readSettings(value)));
}
