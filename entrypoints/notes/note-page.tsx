import { useEffect, useRef } from 'preact/hooks';
import { Claims } from '../../components/note/claims.tsx';
import { NoteActions } from '../../components/note/note-actions.tsx';
import { noteText } from '../../components/note/note-text.ts';
import { NoteView } from '../../components/note/note-view.tsx';
import { StudyDetails } from '../../components/note/study-details.tsx';
import { useLoaded } from '../../components/ui/use-loaded.ts';
import { t } from '../../components/ui/words.ts';
import type { Note } from '../../data/model.ts';
import type { Hit } from '../../data/search/index.ts';
import { report } from '../shared/report.ts';
import { writeSheet } from '../shared/sheet-address.ts';
import { type Address, writeAddress } from './address.ts';
import { NoteNavigation } from './note-navigation.tsx';
import { loadRegister } from './register.ts';
import type { Go } from './use-address.ts';

interface NotePageProps {
  note: Note;
  /** The list that the note was opened from. */
  hits: readonly Hit<Note>[];
  address: Address;
  go: Go;
}

/** One whole note, with the study details and claims that only this page has. */
export function NotePage({ note, hits, address, go }: NotePageProps) {
  const register = useLoaded(loadRegister, (error) => report(error, 'notes: study details and claims could not be loaded'));
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    titleRef.current?.focus();
  }, [note]);
  return (
    <>
      <NoteNavigation
        note={note}
        list={hits.map((hit) => hit.note)}
        hrefOf={(id) => writeAddress({ ...address, note: id })}
        onGo={(id) => go({ note: id }, 'step')}
      />
      <main class="panel">
        <NoteView key={note.id} note={note} level={1} titleRef={titleRef}>
          {register === 'failed' && <p role="alert">{t('notes.detailsFailed')}</p>}
          {register && register !== 'failed' && (
            <>
              <StudyDetails note={note} details={register.details} />
              <Claims note={note} claims={register.claims} />
            </>
          )}
        </NoteView>
        <NoteActions onCopy={(format) => copy(noteText(note, format))} onPrint={() => print()} sheet={writeSheet([note])} />
        <p class="permalink">
          <a href={`/notes.html#${note.id}`}>{t('notes.link')}</a>
        </p>
      </main>
    </>
  );
}

/** Whether the browser put a text on the clipboard; only on a click or key of the reader's. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    report(error, 'notes: a note could not be copied');
    return false;
  }
}
