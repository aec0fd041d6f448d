import type { Settings } from '../../data/settings/schema.ts';
import { t } from '../ui/words.ts';
import { Choice } from './choice.tsx';
import { Wait } from './wait.tsx';

interface CardsProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** When cards open and close. */
export function Cards({ settings: { openOn, dwell, leave }, onChange }: CardsProps) {
  const disabled = openOn === 'click';
  return (
    <section class="panel">
      <h2>{t('options.cards.name')}</h2>
      <Choice
        legend={t('options.cards.opens')}
        name="open-on"
        value={openOn}
        onChange={(value) => onChange({ openOn: value })}
        options={[
          { value: 'hover', label: t('options.cards.hover') },
          { value: 'click', label: t('options.cards.click'), more: t('options.cards.clickMeans') },
        ]}
      />
      <Wait label={t('options.cards.dwell')} value={dwell} {...{ disabled }} onChange={(ms) => onChange({ dwell: ms })} />
      <Wait label={t('options.cards.leave')} value={leave} {...{ disabled }} onChange={(ms) => onChange({ leave: ms })} />
      <p class="small soft">
        {disabled ? t('options.cards.noWaits') : t('options.cards.waits')} <a href="/welcome.html">{t('options.cards.try')}</a>
      </p>
    </section>
  );
}
