import { useEffect, useState } from 'preact/hooks';
import type { Reading, Settings } from '../../data/settings/schema.ts';
import { report } from '../shared/report.ts';
import { changeSettings, loadSettings, watchSettings } from '../shared/settings-store.ts';

/** What became of the reader's latest change. `turn` tells equal outcomes apart. */
export interface Saved {
  ok: boolean;
  turn: number;
}

export interface StoredSettings {
  /** Undefined until storage has answered. */
  reading: Reading | undefined;
  saved: Saved | undefined;
  change: (change: (settings: Settings) => Settings) => void;
}

/** Settings as stored, also when another page of ours changes them. */
export function useSettings(): StoredSettings {
  const [reading, setReading] = useState<Reading>();
  const [saved, setSaved] = useState<Saved>();
  useEffect(() => {
    void loadSettings().then(setReading);
    // What could not be read at first stays named while this page is open, though a change here replaces it.
    return watchSettings((next) =>
      setReading((before) => ({ ...next, unreadable: [...new Set([...(before?.unreadable ?? []), ...next.unreadable])] })),
    );
  }, []);
  const change = (edit: (settings: Settings) => Settings) => {
    const done = (ok: boolean) => setSaved((before) => ({ ok, turn: (before?.turn ?? 0) + 1 }));
    changeSettings(edit).then(
      () => done(true),
      (error) => {
        report(error, 'options: settings could not be saved');
        done(false);
      },
    );
  };
  return { reading, saved, change };
}
