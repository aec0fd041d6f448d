import { useState } from 'preact/hooks';
import { Forget } from '../../components/settings/forget.tsx';
import { SettingsFile } from '../../components/settings/settings-file.tsx';
import { WhatIsStored } from '../../components/settings/what-is-stored.tsx';
import { t } from '../../components/ui/words.ts';
import { settingsFile } from '../../data/settings/file.ts';
import type { Settings } from '../../data/settings/schema.ts';
import { forgetEverything } from '../shared/forget.ts';
import { report } from '../shared/report.ts';
import { saveFile } from './save-file.ts';
import type { StoredSettings } from './use-settings.ts';
import type { Stored } from './use-stored.ts';

interface StoredPartProps extends Pick<StoredSettings, 'change'> {
  settings: Settings;
  stored: Stored | undefined;
}

/** What is stored, as a file and from one, and how to have it forgotten. */
export function StoredPart({ settings, stored, change }: StoredPartProps) {
  const [outcome, setOutcome] = useState<'forgotten' | 'failed'>();
  const forget = () =>
    void forgetEverything().then(
      () => setOutcome('forgotten'),
      (error) => {
        report(error, 'options: not everything could be forgotten');
        setOutcome('failed');
      },
    );
  return (
    <section class="panel">
      <h2>{t('options.stored.name')}</h2>
      <WhatIsStored items={stored?.items} sitesOff={settings.sitesOff.length} />
      <SettingsFile
        settings={settings}
        onSave={() => saveFile('evidence-notes-settings.json', settingsFile(settings), 'application/json')}
        onLoad={(loaded) => change(({ sync }) => ({ ...loaded, sync }))}
      />
      <Forget outcome={outcome} onForget={forget} />
    </section>
  );
}
