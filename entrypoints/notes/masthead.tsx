import { t } from '../../components/ui/words.ts';

interface MastheadProps {
  onAll: () => void;
  onOptions: () => void;
}

/** The name of the extension, which leads to all notes, and the way to the options. */
export function Masthead({ onAll, onOptions }: MastheadProps) {
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
      <a
        href="/options.html"
        onClick={(event) => {
          // In the side panel they would take the notes' place.
          event.preventDefault();
          onOptions();
        }}
      >
        {t('options.name')}
      </a>
    </header>
  );
}
