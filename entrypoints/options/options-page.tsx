import { useState } from 'preact/hooks';
import { Cards } from '../../components/settings/cards.tsx';
import { Everywhere } from '../../components/settings/everywhere.tsx';
import { Keys } from '../../components/settings/keys.tsx';
import { MarksLook } from '../../components/settings/marks-look.tsx';
import { ReadingChoices } from '../../components/settings/reading.tsx';
import { SitesOff } from '../../components/settings/sites-off.tsx';
import { SyncChoice } from '../../components/settings/sync-choice.tsx';
import { TopicChoice } from '../../components/settings/topic-choice.tsx';
import { UnreadableNotice } from '../../components/settings/unreadable-notice.tsx';
import { t } from '../../components/ui/words.ts';
import type { Reading, Settings } from '../../data/settings/schema.ts';
import { withSite } from '../../data/settings/sites.ts';
import { report } from '../shared/report.ts';
import { removeSynced } from '../shared/sync.ts';
import { paintSample } from './paint-sample.ts';
import { saveFile } from './save-file.ts';
import { StoredPart } from './stored-part.tsx';
import { hasKeys, openKeySettings, useKeys, whereKeysAre } from './use-keys.ts';
import { type Saved, type StoredSettings, useSettings } from './use-settings.ts';
import { useStored } from './use-stored.ts';

export function OptionsPage() {
  const { reading, saved, change } = useSettings();
  return (
    <div class="page">
      <header class="masthead">
        <h1 class="masthead-name">{t('options.name')}</h1>
        <a href="/notes.html">{t('allNotes')}</a>
        <a href="/welcome.html">{t('options.howItWorks')}</a>
        <a href="/changelog.html">{t('changelog.title')}</a>
      </header>
      <main>{reading && <Panels {...reading} change={change} />}</main>
      <SavedState saved={saved} />
    </div>
  );
}

function Panels({ settings, unreadable, change }: Reading & Pick<StoredSettings, 'change'>) {
  const stored = useStored();
  const commands = useKeys();
  const [removal, setRemoval] = useState<'gone' | 'failed'>();
  const choose = (choice: Partial<Settings>) => void change((before) => ({ ...before, ...choice }));
  const removeCopy = () =>
    void removeSynced().then(
      () => setRemoval('gone'),
      (error) => {
        report(error, 'options: the synced copy could not be removed');
        setRemoval('failed');
      },
    );
  return (
    <>
      <UnreadableNotice parts={unreadable} />
      <Everywhere on={settings.enabled} onChange={(enabled) => choose({ enabled })} />
      <TopicChoice
        topics={settings.topics}
        onChange={(topic, on) => void change((before) => ({ ...before, topics: { ...before.topics, [topic]: on } }))}
      />
      <MarksLook settings={settings} paint={paintSample} onChange={choose} />
      <Cards settings={settings} onChange={choose} />
      {hasKeys && <Keys commands={commands} where={whereKeysAre()} onChange={openKeySettings} />}
      <ReadingChoices settings={settings} onChange={choose} />
      <SitesOff
        sites={settings.sitesOff}
        onAdd={(sites) => void change((before) => sites.reduce((all, site) => withSite(all, site, false), before))}
        onRemove={(site) => void change((before) => ({ ...before, sitesOff: before.sitesOff.filter((off) => off !== site) }))}
        onSave={() => saveFile('evidence-notes-sites.txt', `${settings.sitesOff.join('\n')}\n`, 'text/plain')}
      />
      <SyncChoice
        on={settings.sync}
        state={stored?.syncState}
        copy={stored?.copy ?? false}
        removal={removal}
        onChange={(sync) => choose({ sync })}
        onRemoveCopy={removeCopy}
      />
      <StoredPart settings={settings} stored={stored} change={change} />
    </>
  );
}

/** Said politely when a change was saved, at once when it was not. */
function SavedState({ saved }: { saved: Saved | undefined }) {
  return (
    <footer class="saved">
      <p role="status">{saved && saved.problem === undefined && <span key={saved.turn}>{t('options.saved')}</span>}</p>
      <p role="alert">{saved?.problem !== undefined && <span key={saved.turn}>{saved.problem}</span>}</p>
    </footer>
  );
}
