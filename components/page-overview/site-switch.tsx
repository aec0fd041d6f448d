import { Switch } from '../ui/switch.tsx';

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
        <p class="site-state">Marks are {on ? 'on' : 'off'} for this site</p>
      </div>
      <Switch label={`Marks on ${site}`} on={on} onChange={onChange} />
    </div>
  );
}

/** In its place while the whole extension is off. */
export function EverywhereSwitch({ onChange }: { onChange: (on: boolean) => void }) {
  return (
    <div class="site-switch">
      <div>
        <p class="site-name">Marks are off everywhere</p>
        <p class="site-state">Evidence Notes is switched off on every site.</p>
      </div>
      <Switch label="Marks on all sites" on={false} onChange={onChange} />
    </div>
  );
}
