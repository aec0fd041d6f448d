import type { ShortTension } from '../../data/short.ts';
import { TwoVoices } from '../ui/icons.tsx';
import { t } from '../ui/words.ts';
import { TensionSides } from './tension.tsx';

const AT_ONCE = 2;

interface DisagreementsProps {
  /** The weightiest first. */
  tensions: readonly ShortTension[];
  Heading: 'h2' | 'h3';
}

/** Where sources disagree: the weightiest in full view, the others one step away. */
export function Disagreements({ tensions, Heading }: DisagreementsProps) {
  if (tensions.length === 0) return null;
  const rest = tensions.slice(AT_ONCE);
  return (
    <section class="note-section">
      <Heading class="with-icon">
        <TwoVoices /> {t('note.disagreements')}
      </Heading>
      {tensions.slice(0, AT_ONCE).map((tension) => (
        <TensionSides key={tension.id} tension={tension} />
      ))}
      {rest.length > 0 && (
        <details class="more">
          <summary>{t('note.moreDisagreements', rest.length)}</summary>
          {rest.map((tension) => (
            <TensionSides key={tension.id} tension={tension} />
          ))}
        </details>
      )}
    </section>
  );
}
