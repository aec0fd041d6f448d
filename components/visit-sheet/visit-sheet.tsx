import { safetyFor } from '../../data/library.ts';
import type { Note } from '../../data/model.ts';
import { SafetyBox } from '../safety/safety-box.tsx';
import { dateWords } from '../ui/date-words.ts';
import { t } from '../ui/words.ts';
import { SheetNote } from './sheet-note.tsx';

const LINES = 8;

interface VisitSheetProps {
  notes: readonly Note[];
  /** The day that it is made, as 2026-11-21. */
  today: string;
}

/** The printed sheet: the chosen notes, the harms to know of, and room for questions. */
export function VisitSheet({ notes, today }: VisitSheetProps) {
  const safety = new Map(
    notes.flatMap((note) => safetyFor(note.contexts[0] ?? 'ketamine-general')).map((item) => [item.id, item]),
  );
  return (
    <div class="sheet">
      <header>
        <h2>{t('sheet.title')}</h2>
        <p class="small soft">
          {t('sheet.made', [dateWords(today)])} {t('notAdvice')}.
        </p>
      </header>
      {notes.map((note) => (
        <SheetNote key={note.id} note={note} />
      ))}
      <SafetyBox items={[...safety.values()]} Heading="h3" />
      {[t('sheet.questions'), t('sheet.answers')].map((title) => (
        <section class="sheet-room" key={title}>
          <h3>{title}</h3>
          <div class="sheet-lines" aria-hidden="true">
            {Array.from({ length: LINES }, (_, line) => (
              <div key={line} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
