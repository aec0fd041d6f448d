import type { Note } from '../../data/model.ts';

/** Results in absolute numbers, a tile each. */
export function Figures({ figures }: Pick<Note, 'figures'>) {
  if (figures.length === 0) return null;
  return (
    <ul class="figure-tiles" aria-label="Figures">
      {figures.map(({ value, label }) => (
        <li key={label}>
          <b>{value}</b> {label}
        </li>
      ))}
    </ul>
  );
}
