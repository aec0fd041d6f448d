import { Switch } from '../ui/switch.tsx';
import { t } from '../ui/words.ts';

/** In the place of the site's choices while the whole extension is off. */
export function EverywhereSwitch({ onChange }: { onChange: (on: boolean) => void }) {
  return (
    <div class="everywhere-switch">
      <div>
        <p class="site-name">{t('page.offEverywhere')}</p>
        <p class="site-state">{t('page.offEverywhereMeans')}</p>
      </div>
      <Switch label={t('page.marksEverywhere')} on={false} onChange={onChange} />
    </div>
  );
}
