import { Switch } from '../ui/switch.tsx';
import { t } from '../ui/words.ts';

interface SiteSwitchProps {
  site: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** This site, on or off. */
export function SiteSwitch({ site, on, onChange }: SiteSwitchProps) {
  return (
    <div class="site-switch">
      <div>
        <p class="site-name">{site}</p>
        <p class="site-state">{t(on ? 'page.marksOn' : 'page.marksOff')}</p>
      </div>
      <Switch label={t('page.marksOnSite', [site])} on={on} onChange={onChange} />
    </div>
  );
}

/** In its place while the whole extension is off. */
export function EverywhereSwitch({ onChange }: { onChange: (on: boolean) => void }) {
  return (
    <div class="site-switch">
      <div>
        <p class="site-name">{t('page.offEverywhere')}</p>
        <p class="site-state">{t('page.offEverywhereMeans')}</p>
      </div>
      <Switch label={t('page.marksEverywhere')} on={false} onChange={onChange} />
    </div>
  );
}
