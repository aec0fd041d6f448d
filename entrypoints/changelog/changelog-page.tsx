import changelog from '../../CHANGELOG.md?raw';
import { t } from '../../components/ui/words.ts';
import { readChangelog } from '../../data/changelog.ts';

/** What changed with each version, as CHANGELOG.md has it. */
export function ChangelogPage() {
  return (
    <div class="page">
      <header class="masthead">
        <h1 class="masthead-name">{t('changelog.title')}</h1>
        <a href="/notes.html">{t('allNotes')}</a>
        <a href="/options.html">{t('options.name')}</a>
      </header>
      <main>
        {readChangelog(changelog).map(({ version, changes }) => (
          <section key={version} class="panel">
            <h2>{version}</h2>
            <ul class="changes">
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </div>
  );
}
