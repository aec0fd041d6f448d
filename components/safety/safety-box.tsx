import type { SafetyItem } from '../../data/model.ts';
import type { ShortPublication } from '../../data/short.ts';
import { SourceLink } from '../note/source-link.tsx';
import { Shield } from '../ui/icons.tsx';

export interface SafetyBoxProps {
  items: readonly (SafetyItem & { source: ShortPublication | undefined })[];
}

/** Harms, each with where it stands and when that was checked: on every card, whatever its notes. */
export function SafetyBox({ items }: SafetyBoxProps) {
  return (
    <section class="safety" data-safety>
      <h3 class="safety-title">
        <Shield size={14} /> Safety
      </h3>
      <ul class="safety-list">
        {items.map(({ id, text, publication, source }) => (
          <li key={id}>
            {text}{' '}
            <span class="safety-source">
              <SourceLink source={{ publication, place: 'record', link: source?.link ?? null }} publication={source} />
              {source?.checked_on && ` Checked ${dateInWords(source.checked_on)}.`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `2026-11-21` as 21 November 2026. */
const dateInWords = (date: string) =>
  new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
