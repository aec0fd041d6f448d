import { Everywhere } from '../../components/settings/everywhere.tsx';
import { SitesOff } from '../../components/settings/sites-off.tsx';
import { TopicChoice } from '../../components/settings/topic-choice.tsx';
import { UnreadableNotice } from '../../components/settings/unreadable-notice.tsx';
import { WhatIsStored } from '../../components/settings/what-is-stored.tsx';
import { withSite } from '../../data/settings/sites.ts';
import { type Saved, useSettings } from './use-settings.ts';

export function OptionsPage() {
  const { reading, saved, change } = useSettings();
  return (
    <div class="page">
      <header class="masthead">
        <h1 class="masthead-name">Options</h1>
        <a href="/notes.html">All notes</a>
        <a href="/welcome.html">How it works</a>
      </header>
      <main>
        {reading && (
          <>
            <UnreadableNotice parts={reading.unreadable} />
            <Everywhere on={reading.settings.enabled} onChange={(enabled) => change((settings) => ({ ...settings, enabled }))} />
            <TopicChoice
              topics={reading.settings.topics}
              enabled={reading.settings.enabled}
              onChange={(topic, on) => change((settings) => ({ ...settings, topics: { ...settings.topics, [topic]: on } }))}
            />
            <SitesOff
              sites={reading.settings.sitesOff}
              onAdd={(site) => change((settings) => withSite(settings, site, false))}
              onRemove={(site) =>
                change((settings) => ({ ...settings, sitesOff: settings.sitesOff.filter((off) => off !== site) }))
              }
            />
            <WhatIsStored />
          </>
        )}
      </main>
      <SavedState saved={saved} />
    </div>
  );
}

/** Said politely when a change was saved, at once when it was not. */
function SavedState({ saved }: { saved: Saved | undefined }) {
  return (
    <footer class="saved">
      <p role="status">{saved?.ok && <span key={saved.turn}>Saved</span>}</p>
      <p role="alert">
        {saved && !saved.ok && <span key={saved.turn}>The change could not be saved. Nothing has changed.</span>}
      </p>
    </footer>
  );
}
