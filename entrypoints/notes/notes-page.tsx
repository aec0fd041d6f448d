import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { focusResult } from '../../components/search/arrow-keys.ts';
import { t } from '../../components/ui/words.ts';
import { noteWith } from '../../data/library.ts';
import type { Note } from '../../data/model.ts';
import type { NoteSearch } from '../../data/search/index.ts';
import { setPageLanguage } from '../shared/page-language.ts';
import { report } from '../shared/report.ts';
import { Masthead } from './masthead.tsx';
import { NoteList } from './note-list.tsx';
import { NotePage } from './note-page.tsx';
import { useAddress } from './use-address.ts';

/** All notes, or one of them, as the address says. */
export function NotesPage({ search }: { search: NoteSearch<Note> }) {
  const [address, go] = useAddress();
  const listRef = useRef<HTMLDivElement>(null);
  const leftFrom = useRef<string>(undefined);
  const { query, topics, kinds } = address;
  const hits = search.search(query, { topics, kinds });
  const note = address.note === undefined ? undefined : noteWith(address.note);

  useEffect(() => {
    setPageLanguage(t('titled', [note?.title ?? (query.trim() ? t('notes.searched', [query.trim()]) : t('allNotes'))]));
  }, [note, query]);
  useEffect(() => {
    if (!note && leftFrom.current !== undefined) focusResult(listRef.current, leftFrom.current);
    leftFrom.current = note?.id;
  }, [note]);

  return (
    <div class={note ? 'page notes-page one' : 'page notes-page'}>
      <Masthead onAll={() => go({ query: '', topics: [], kinds: [], note: undefined }, 'step')} onOptions={openOptions} />
      {note ? (
        <NotePage note={note} hits={hits} address={address} go={go} />
      ) : (
        <NoteList search={search} hits={hits} address={address} go={go} listRef={listRef} />
      )}
      <footer class="disclaimer">
        {t('notAdvice')}. {t('notes.nothingSent')}
      </footer>
    </div>
  );
}

const openOptions = () =>
  void browser.runtime.openOptionsPage().catch((error) => report(error, 'notes: the options could not be opened'));
