import { Switch } from '../ui/switch.tsx';
import { t } from '../ui/words.ts';

/** Marks on any page at all. */
export function Everywhere({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <section class="panel">
      <div class="setting">
        <div>
          <h2>{t('options.everywhere.name')}</h2>
          <p class="small soft">{on ? t('options.everywhere.on') : t('options.everywhere.off')}</p>
        </div>
        <Switch label={t('options.everywhere.name')} on={on} onChange={onChange} />
      </div>
    </section>
  );
}
