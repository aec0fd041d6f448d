import { publicationWith } from '../../data/library.ts';
import type { Note } from '../../data/model.ts';
import { dateWords } from '../ui/date-words.ts';
import { t } from '../ui/words.ts';

/** When the documents were read and the publications checked: what is newer is not in the note. */
export function Dates({ note: { readOn, sources } }: { note: Pick<Note, 'readOn' | 'sources'> }) {
  const checked = sources.flatMap((source) =>
    'publication' in source ? (publicationWith(source.publication)?.checked_on ?? []) : [],
  );
  const latest = checked.sort().at(-1);
  return (
    <p class="note-dates">
      {t('note.documentsRead', [dateWords(readOn)])} {latest && `${t('note.publicationsChecked', [dateWords(latest)])} `}
      {t('notAdvice')}.
    </p>
  );
}
