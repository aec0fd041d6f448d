import type { SafetyItem } from '../../data/model.ts';
import type { ShortPublication } from '../../data/short.ts';
import { SourceLink } from '../note/source-link.tsx';
import { dateWords } from '../ui/date-words.ts';
import { Shield } from '../ui/icons.tsx';
import { t } from '../ui/words.ts';

export interface SafetyBoxProps {
  items: readonly (SafetyItem & { source: ShortPublication | undefined })[];
  Heading?: 'h2' | 'h3';
}

/** Harms, each with where it stands and when that was checked: on every card, whatever its notes. */
export function SafetyBox({ items, Heading = 'h3' }: SafetyBoxProps) {
  return (
    <section class="safety" data-safety>
      <Heading class="safety-title">
        <Shield size={14} /> {t('safety.title')}
      </Heading>
      <ul class="safety-list">
        {items.map(({ id, text, publication, source }) => (
          <li key={id}>
            {text}{' '}
            <span class="safety-source">
              <SourceLink source={{ publication, place: 'record' }} publication={source} />
              {source?.checked_on && ` ${t('safety.checked', [dateWords(source.checked_on)])}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
