import { useEffect, useState } from 'preact/hooks';
import { t } from '../../components/ui/words.ts';
import type { Reading, Settings } from '../../data/settings/schema.ts';
import { report } from '../shared/report.ts';
import { changeSettings, loadSettings, watchSettings } from '../shared/settings-store.ts';

/** What became of the reader's latest change; `problem` in words. `turn` tells equal outcomes apart. */
export interface Saved {
  problem: string | undefined;
  turn: number;
}

export interface StoredSettings {
  /** Undefined until storage has answered. */
  reading: Reading | undefined;
  saved: Saved | undefined;
  /** Resolves to whether the change was stored; if not, nothing has changed. */
  change: (change: (settings: Settings) => Settings) => Promise<boolean>;
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
  const change = async (edit: (settings: Settings) => Settings) => {
    const done = (problem?: string) => setSaved((before) => ({ problem, turn: (before?.turn ?? 0) + 1 }));
    try {
      await changeSettings(edit);
      done();
      return true;
    } catch (error) {
      report(error, 'options: settings could not be saved');
      done(/quota/i.test(String(error)) ? t('options.full') : t('savingFailed'));
      return false;
    }
  };
  return { reading, saved, change };
}
