import { useEffect, useRef } from 'preact/hooks';
import { useLoaded } from '../../components/ui/use-loaded.ts';
import { ArrowLeft } from '../../components/ui/view-icons.tsx';
import { t } from '../../components/ui/words.ts';
import { report } from '../shared/report.ts';

const loadNoteView = () => import('./whole-note.ts');

interface OpenNoteProps {
  id: string;
  onBack: () => void;
}

/** A whole note in the popup, with the way back to the results. What it needs beyond the note is loaded with the first one. */
export function OpenNote({ id, onBack }: OpenNoteProps) {
  const view = useLoaded(loadNoteView, (error) => report(error, 'popup: a whole note could not be loaded'));
  const note = view && view !== 'failed' ? view.noteWith(id) : undefined;
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    titleRef.current?.focus();
    titleRef.current?.closest('main')?.scrollTo(0, 0);
  }, [id, view]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from whatever has the focus in the note
    <div class="open-note" onKeyDown={onKeyDown}>
      <button type="button" class="back" onClick={onBack}>
        <ArrowLeft /> {t('popup.back')}
      </button>
      {view === 'failed' && <p role="alert">{t('popup.noteFailed')}</p>}
      {note && view && view !== 'failed' && <view.NoteView note={note} level={2} titleRef={titleRef} />}
    </div>
  );
}
