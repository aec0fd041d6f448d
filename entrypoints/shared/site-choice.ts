import { storage } from '@wxt-dev/storage';
import type { Settings } from '../../data/settings/schema.ts';
import { isSiteOff } from '../../data/settings/sites.ts';
import { readVisit, type SiteChoice, settingsIn, type Visit, withChoice } from '../../data/settings/visit.ts';
import { report } from './report.ts';
import { changeSettings, loadSettings } from './settings-store.ts';

const item = storage.defineItem<unknown>('session:visit');

/** What was chosen for this visit; session storage that fails counts as empty. */
export async function loadVisit(): Promise<Visit> {
  try {
    return readVisit(await item.getValue());
  } catch (error) {
    report(error, 'site-choice: what was chosen for this visit could not be read');
    return readVisit(undefined);
  }
}

/** The settings as they hold in a tab. */
export async function settingsFor(tab: { incognito?: boolean | undefined } | undefined): Promise<Settings> {
  const [{ settings }, visit] = await Promise.all([loadSettings(), loadVisit()]);
  return settingsIn(tab?.incognito ?? false, settings, visit);
}

/** Switches a site on or off, for good or for this visit. In a private window nothing is written to disk. Rejects if storage refuses. */
export const chooseForSite = (choice: SiteChoice, site: string, isPrivate: boolean): Promise<void> =>
  navigator.locks.request('visit', async () => {
    const [{ settings }, visit] = await Promise.all([loadSettings(), loadVisit()]);
    await item.setValue(withChoice(choice, site, isPrivate, settings, visit).visit);
    // Nothing is written to disk for the visit alone.
    if (!isPrivate && (choice === 'off' || isSiteOff(site, settings)))
      await changeSettings((current) => withChoice(choice, site, false, current, visit).settings);
  });

/** Calls back whenever something is chosen for this visit. Returns how to stop. */
export const watchVisit = (onChange: () => void): (() => void) => item.watch(onChange);
