import { ArrowLeft } from '../../components/ui/view-icons.tsx';
import { t } from '../../components/ui/words.ts';
import type { Note } from '../../data/model.ts';

interface NoteNavigationProps {
  note: Note;
  /** The list that the note was opened from; it may not hold the note. */
  list: readonly Note[];
  hrefOf: (id: string | undefined) => string;
  /** Undefined: the list. */
  onGo: (id: string | undefined) => void;
}

/** Back to the list, and on to its neighbours. */
export function NoteNavigation({ note, list, hrefOf, onGo }: NoteNavigationProps) {
  const at = list.indexOf(note);
  const previous = at > 0 ? list[at - 1] : undefined;
  const next = at >= 0 ? list[at + 1] : undefined;
  const step = (id: string | undefined) => ({
    href: hrefOf(id),
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onGo(id);
    },
  });
  return (
    <nav class="note-navigation" aria-label={t('notes.navigation')}>
      <a class="to-list" {...step(undefined)}>
        <ArrowLeft /> {t('notes.back')}
      </a>
      {at >= 0 && <span class="small soft">{t('notes.position', [at + 1, list.length])}</span>}
      {previous && (
        <a title={previous.title} {...step(previous.id)}>
          {t('notes.previous')}
        </a>
      )}
      {next && (
        <a title={next.title} {...step(next.id)}>
          {t('notes.next')}
        </a>
      )}
    </nav>
  );
}
