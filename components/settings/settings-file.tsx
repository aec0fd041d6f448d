import { useState } from 'preact/hooks';
import { type FileProblem, LARGEST_FILE, readSettingsFile } from '../../data/settings/file.ts';
import type { Settings } from '../../data/settings/schema.ts';
import { t } from '../ui/words.ts';

interface SettingsFileProps {
  settings: Settings;
  /** Hands the settings to the reader as a file. */
  onSave: () => void;
  /** Resolves to whether the settings of a file were stored. */
  onLoad: (settings: Settings) => Promise<boolean>;
}

/** Settings to a file and from one. A file that is wrong in any place changes nothing. */
export function SettingsFile({ settings, onSave, onLoad }: SettingsFileProps) {
  const [outcome, setOutcome] = useState<{ ok: boolean; words: string }>();
  const load = async (file: File) => {
    const read = await settingsIn(file, settings);
    if ('words' in read) return setOutcome({ ok: false, words: read.words });
    // What goes wrong with storing is said by the page, as with every change.
    setOutcome((await onLoad(read.settings)) ? { ok: true, words: t('options.stored.loaded') } : undefined);
  };
  return (
    <div class="settings-file">
      <button type="button" class="button" onClick={onSave}>
        {t('options.stored.save')}
      </button>
      <label class="button">
        {t('options.stored.load')}
        <input
          type="file"
          accept="application/json,.json"
          class="visually-hidden"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file may be chosen again, after it was mended.
            event.currentTarget.value = '';
            if (file) void load(file);
          }}
        />
      </label>
      <p class="small" role={outcome?.ok === false ? 'alert' : 'status'}>
        {outcome?.words}
      </p>
    </div>
  );
}

async function settingsIn(file: File, present: Settings): Promise<{ settings: Settings } | { words: string }> {
  if (file.size > LARGEST_FILE)
    return { words: t('options.file.large', [t('options.file.megabytes', [(file.size / 1e6).toFixed(1)])]) };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { words: t('options.file.unreadable') };
  const read = readSettingsFile(text, present);
  return 'settings' in read ? read : { words: t('options.file.unchanged', [wordsFor(read.problem)]) };
}

function wordsFor(problem: FileProblem): string {
  switch (problem.kind) {
    case 'wrong':
      return t('options.file.wrong', [problem.at, t(`options.file.wanted.${problem.field}`)]);
    case 'unknown':
    case 'missing':
    case 'site':
      return t(`options.file.${problem.kind}`, [problem.at]);
    default:
      return t(`options.file.${problem.kind}`);
  }
}
