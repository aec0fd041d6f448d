import type { Settings } from '../../data/settings/schema.ts';
import { keyOf, t } from '../ui/words.ts';
import { Choice } from './choice.tsx';
import { MarkSample, type PaintSample } from './mark-sample.tsx';

const STYLES = ['underline', 'tint', 'both', 'none'] as const;
const MARKING = ['all', 'first-in-section', 'automatic'] as const;
const ALL = { ketamine: true, fibromyalgia: true, crps: true, spravato: true };

interface MarksLookProps {
  settings: Settings;
  paint: PaintSample;
  onChange: (change: Partial<Settings>) => void;
}

/** How marks look and how many there are, with a sentence as pages will show it. */
export function MarksLook({ settings, paint, onChange }: MarksLookProps) {
  const sampleOf = (markStyle: Settings['markStyle']) => ({ enabled: true, topics: ALL, markStyle });
  return (
    <section class="panel">
      <h2>{t('options.marks.name')}</h2>
      <Choice
        legend={t('options.marks.look')}
        name="mark-style"
        value={settings.markStyle}
        onChange={(markStyle) => onChange({ markStyle })}
        options={STYLES.map((value) => ({
          value,
          label: t(`options.marks.${value}`),
          more:
            value === 'none' ? (
              t('options.marks.noneMeans')
            ) : (
              <MarkSample text={t('options.marks.words')} sample={sampleOf(value)} paint={paint} />
            ),
        }))}
      />
      <figure class="sample">
        <figcaption class="small soft">{t('options.marks.sample')}</figcaption>
        <p>
          <MarkSample text={t('options.marks.sentence')} sample={settings} paint={paint} />
        </p>
      </figure>
      <Choice
        legend={t('options.marks.many')}
        name="marking"
        value={settings.marking}
        onChange={(marking) => onChange({ marking })}
        options={MARKING.map((value) => ({
          value,
          label: t(`options.marks.${keyOf(value)}`),
          more: value === 'automatic' && t('options.marks.automaticMeans'),
        }))}
      />
    </section>
  );
}
