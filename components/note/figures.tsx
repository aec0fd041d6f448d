import type { Note } from '../../data/model.ts';
import { t } from '../ui/words.ts';

/** Results in absolute numbers, a tile each. */
export function Figures({ figures }: Pick<Note, 'figures'>) {
  if (figures.length === 0) return null;
  return (
    <ul class="figure-tiles" aria-label={t('note.figures')}>
      {figures.map(({ value, label }) => (
        <li key={label}>
          <b>{value}</b> {label}
        </li>
      ))}
    </ul>
  );
}
