import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { StoredItem } from '../../components/settings/what-is-stored.tsx';
import { SyncState } from '../../data/settings/sync.ts';
import { report } from '../shared/report.ts';

/** What storage holds at this moment. */
export interface Stored {
  items: StoredItem[];
  syncState: SyncState | undefined;
  /** Whether the browser's sync holds a copy of settings. */
  copy: boolean;
}

/** What storage holds, read again whenever it changes; undefined until then, or if it cannot be read. */
export function useStored(): Stored | undefined {
  const [stored, setStored] = useState<Stored>();
  useEffect(() => {
    const read = () => void readStored().then(setStored, (error) => report(error, 'options: what is stored could not be read'));
    read();
    browser.storage.onChanged.addListener(read);
    return () => browser.storage.onChanged.removeListener(read);
  }, []);
  return stored;
}

async function readStored(): Promise<Stored> {
  const { local, session, sync } = browser.storage;
  const [here, now, synced] = await Promise.all([local.get(null), session.get(null), sync.get(null)]);
  const state = z.safeParse(SyncState, here['syncState']);
  const copy = Object.keys(synced).length > 0;
  return {
    items: [...itemsOf('local', here), ...itemsOf('session', now), ...(copy ? [{ name: 'sync', bytes: bytesOf(synced) }] : [])],
    syncState: state.success ? state.data : undefined,
    copy,
  };
}

const itemsOf = (area: string, all: Record<string, unknown>): StoredItem[] =>
  Object.entries(all).map(([key, value]) => ({ name: `${area}:${key}`, bytes: key.length + bytesOf(value) }));

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
