import type { Settings } from '../../data/settings/schema.ts';
import { t } from '../ui/words.ts';
import { Choice } from './choice.tsx';

interface ReadingChoicesProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** Text size and colours of cards and of the extension's own pages. */
export function ReadingChoices({ settings: { textSize, theme }, onChange }: ReadingChoicesProps) {
  return (
    <section class="panel">
      <h2>{t('options.reading.name')}</h2>
      <p class="small soft">{t('options.reading.about')}</p>
      <div class="choices-beside">
        <Choice
          legend={t('options.reading.size')}
          name="text-size"
          value={textSize}
          onChange={(value) => onChange({ textSize: value })}
          options={(['normal', 'large', 'larger'] as const).map((value) => ({ value, label: t(`options.reading.${value}`) }))}
        />
        <Choice
          legend={t('options.reading.colours')}
          name="theme"
          value={theme}
          onChange={(value) => onChange({ theme: value })}
          options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`options.reading.${value}`) }))}
        />
      </div>
    </section>
  );
}
