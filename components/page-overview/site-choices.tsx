import type { SiteChoice } from '../../data/settings/visit.ts';
import { keyOf, t } from '../ui/words.ts';

interface SiteChoicesProps {
  site: string;
  choice: SiteChoice;
  /** In a private window nothing is switched off longer than the visit. */
  isPrivate: boolean;
  onChoose: (choice: SiteChoice) => void;
}

/** Marks on this site: on, off until the browser closes, or off. */
export function SiteChoices({ site, choice, isPrivate, onChoose }: SiteChoicesProps) {
  const off: SiteChoice = choice === 'off' ? 'off' : 'off-for-visit';
  const choices: SiteChoice[] = isPrivate ? ['on', off] : ['on', 'off-for-visit', 'off'];
  return (
    <fieldset class="site-choices" aria-label={t('page.marksOnSite', [site])}>
      <p class="site-name">{site}</p>
      <div class="segments">
        {choices.map((one) => (
          <label key={one}>
            <input type="radio" name="site" checked={one === choice} onChange={() => onChoose(one)} />
            {t(`page.choice.${keyOf(one)}`)}
          </label>
        ))}
      </div>
      {isPrivate && <p class="site-state">{t('page.privateWindow')}</p>}
    </fieldset>
  );
}
