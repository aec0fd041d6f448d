import { useState } from 'preact/hooks';
import { t } from '../../components/ui/words.ts';
import { NoteChoice } from '../../components/visit-sheet/note-choice.tsx';
import { VisitSheet } from '../../components/visit-sheet/visit-sheet.tsx';
import { NOTES } from '../../data/library.ts';
import type { Note } from '../../data/model.ts';
import type { NoteSearch } from '../../data/search/index.ts';
import { readSheet, writeSheet } from '../shared/sheet-address.ts';

/** Notes to choose, and the sheet that they make. The address holds the choice, so it can be kept and comes back. */
export function SheetPage({ search }: { search: NoteSearch<Note> }) {
  const [{ notes, unknown }, setAsked] = useState(() => readSheet(location, NOTES));
  const choose = (ids: ReadonlySet<string>) => {
    const chosen = NOTES.filter(({ id }) => ids.has(id));
    history.replaceState(null, '', writeSheet(chosen));
    setAsked({ notes: chosen, unknown: [] });
  };
  return (
    <div class="page sheet-page">
      <header class="masthead">
        <h1 class="masthead-name">{t('sheet.name')}</h1>
        <a href="/notes.html">{t('allNotes')}</a>
      </header>
      <main>
        <div class="sheet-tools">
          <p>{t('sheet.intro')}</p>
          {unknown.length > 0 && <p role="alert">{t('sheet.unknown', unknown.length)}</p>}
          <NoteChoice search={search} chosen={new Set(notes.map(({ id }) => id))} onChoose={choose} />
          {notes.length > 0 && (
            <button type="button" class="button" onClick={() => window.print()}>
              {t('sheet.print')}
            </button>
          )}
        </div>
        {notes.length === 0 ? <p>{t('sheet.nothing')}</p> : <VisitSheet notes={notes} today={today()} />}
      </main>
    </div>
  );
}

/** The reader's own day. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
