import { useState } from 'preact/hooks';
import { t } from '../ui/words.ts';

/** More would take long to show and longer to look through: the rest is found by its name. */
const SHOWN = 50;

interface SiteListProps {
  sites: readonly string[];
  onRemove: (site: string) => void;
}

/** The sites switched off, each with a way out; a long list can be searched. */
export function SiteList({ sites, onRemove }: SiteListProps) {
  const [part, setPart] = useState('');
  if (sites.length === 0) return <p class="sites-none">{t('options.sites.none')}</p>;
  const long = sites.length > SHOWN;
  const found = long ? sites.filter((site) => site.includes(part.trim().toLowerCase())) : sites;
  const shown = found.slice(0, SHOWN);
  return (
    <>
      {long && (
        <div class="site-form">
          <label for="find-site">{t('options.sites.find')}</label>
          <div>
            <input id="find-site" type="search" value={part} onInput={(event) => setPart(event.currentTarget.value)} />
          </div>
          <p role="status" class="small soft">
            {t('options.sites.shown', [String(shown.length), t('options.sites.count', sites.length)])}
          </p>
        </div>
      )}
      <ul class="sites">
        {shown.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="link-button"
              aria-label={t('options.sites.removeOne', [site])}
              onClick={() => onRemove(site)}
            >
              {t('options.sites.remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
