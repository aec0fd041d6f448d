import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import {
  changesTo,
  fitting,
  merge,
  type Parts,
  partsOf,
  readSynced,
  type SyncState,
  withParts,
} from '../../data/settings/sync.ts';
import { SETTINGS_VERSION } from '../../data/settings/upgrade.ts';
import { report } from './report.ts';
import { holdSettings } from './settings-store.ts';

/** What this device and sync storage had when they last agreed. */
const base = storage.defineItem<Parts>('local:syncBase', { fallback: {} });
const state = storage.defineItem<SyncState>('local:syncState');

/**
 * Brings settings here and in the browser's sync together, if the reader chose so. Settings here are always whole: what
 * sync storage refuses stays here and is tried again at the next change or start. Runs in the background only.
 */
export const syncSettings = (): Promise<void> =>
  holdSettings(async ({ settings, unreadable, save }) => {
    if (!settings.sync) return base.removeValue();
    const stored = await browser.storage.sync.get(null);
    const synced = readSynced(stored);
    // Settings that cannot be read are no sign that a site was taken off the list.
    const before = unreadable.length > 0 ? {} : await base.getValue();
    if (synced.kind === 'newer') return state.setValue({ trouble: 'newer', left: 0 });
    if (synced.kind === 'none' && Object.keys(before).length > 0) {
      // Its copy was removed, here or elsewhere: what a reader took out of sync must not come back from another device.
      await save({ ...settings, sync: false });
      await base.removeValue();
      return state.setValue({ trouble: 'removed', left: 0 });
    }
    const there = synced.kind === 'parts' ? synced.parts : {};
    const merged = merge(before, partsOf(settings), there);
    const together = withParts(settings, merged);
    if (JSON.stringify(together) !== JSON.stringify(settings)) await save(together);
    const room = fitting(merged, there);
    const agreed = await write(there, room, stored['version'] !== SETTINGS_VERSION);
    await base.setValue(agreed.parts);
    await state.setValue({
      ...(agreed.refused && { trouble: 'refused' as const }),
      left: Object.keys(merged).length - Object.keys(room).length,
    });
  });

/** Writes to sync storage; `parts` is what it holds afterwards, whether it took the change or not. */
async function write(there: Parts, wanted: Parts, first: boolean): Promise<{ parts: Parts; refused: boolean }> {
  const { set, remove } = changesTo(there, wanted);
  let parts = there;
  try {
    if (remove.length > 0) {
      await browser.storage.sync.remove(remove);
      parts = Object.fromEntries(Object.entries(parts).filter(([key]) => !remove.includes(key)));
    }
    if (first || Object.keys(set).length > 0) {
      await browser.storage.sync.set({ version: SETTINGS_VERSION, ...set });
      parts = { ...parts, ...set };
    }
    return { parts, refused: false };
  } catch (error) {
    report(error, 'sync: the browser refused, settings are kept on this device');
    return { parts, refused: true };
  }
}

/** Takes our copy out of the browser's sync, for all devices. Rejects if the browser refuses. */
export const removeSynced = (): Promise<void> => browser.storage.sync.clear();
