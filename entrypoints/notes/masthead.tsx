import { t } from '../../components/ui/words.ts';

/** The name of the extension, which leads to all notes, and the way to the options. */
export function Masthead({ onAll }: { onAll: () => void }) {
  return (
    <header class="masthead">
      <p class="masthead-name">
        <a
          href="/notes.html"
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onAll();
          }}
        >
          {t('extension.name')}
        </a>
      </p>
      <a href="/options.html">{t('options.name')}</a>
    </header>
  );
}
