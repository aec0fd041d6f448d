import { outdatedSince } from '../../data/review.ts';
import type { ShortNote } from '../../data/short.ts';
import { dateWords } from './date-words.ts';
import { Clock } from './icons.tsx';
import { t } from './words.ts';

interface AgeProps {
  note: Pick<ShortNote, 'readOn' | 'sources'>;
  /** The day to judge by; today unless told. */
  now?: Date | undefined;
}

/** A note past its review date says so; nothing before that. */
export function Age({ note, now = new Date() }: AgeProps) {
  const since = outdatedSince(note, now);
  if (!since) return null;
  return (
    <p class="age">
      <Clock size={14} /> <span>{t('age', [dateWords(since)])}</span>
    </p>
  );
}
