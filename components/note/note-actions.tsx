import { useState } from 'preact/hooks';
import { t } from '../ui/words.ts';
import type { TextFormat } from './note-text.ts';

interface NoteActionsProps {
  /** Resolves to whether it was copied. */
  onCopy: (format: TextFormat) => Promise<boolean>;
  onPrint: () => void;
  /** The address of a visit sheet with this note. */
  sheet: string;
}

/** What a reader can take away of a note. */
export function NoteActions({ onCopy, onPrint, sheet }: NoteActionsProps) {
  const [said, setSaid] = useState('');
  const copy = async (format: TextFormat) => {
    setSaid('');
    setSaid(t((await onCopy(format)) ? 'notes.copied' : 'notes.copyFailed'));
  };
  return (
    <div class="note-actions">
      <button type="button" class="button" onClick={() => void copy('text')}>
        {t('notes.copyText')}
      </button>
      <button type="button" class="button" onClick={() => void copy('markdown')}>
        {t('notes.copyMarkdown')}
      </button>
      <button type="button" class="button" onClick={onPrint}>
        {t('notes.print')}
      </button>
      <a href={sheet}>{t('notes.sheet', 1)}</a>
      <span role="status">{said}</span>
    </div>
  );
}
