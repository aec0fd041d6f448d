import { t } from '../../components/ui/words.ts';

interface FootProps {
  /** Taken along to the notes page. */
  query: string;
  /** Whether a new version came whose changes were not looked at yet. */
  news: boolean;
  onOpen: (path: string) => void;
  /** Undefined where the browser has no place beside a page. */
  onPanel: (() => void) | undefined;
}

export function Foot({ query, news, onOpen, onPanel }: FootProps) {
  const notes = query.trim() === '' ? '/notes.html' : `/notes.html?q=${encodeURIComponent(query.trim())}`;
  return (
    <footer class="popup-foot">
      <p>{t('notAdvice')}</p>
      {news && <PageLink path="/changelog.html" words={t('changelog.title')} onOpen={onOpen} />}
      <PageLink path={notes} words={t('allNotes')} onOpen={onOpen} />
      {onPanel && (
        <button type="button" class="link-button" onClick={onPanel}>
          {t('popup.panel')}
        </button>
      )}
      <PageLink path="/options.html" words={t('options.name')} onOpen={onOpen} />
    </footer>
  );
}

/** A link to a page of ours, which opens in a tab. */
export function PageLink({ path, words, onOpen }: { path: string; words: string; onOpen: (path: string) => void }) {
  return (
    <a
      href={path}
      onClick={(event) => {
        event.preventDefault();
        onOpen(path);
      }}
    >
      {words}
    </a>
  );
}
