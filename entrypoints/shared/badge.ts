import { browser } from 'wxt/browser';
import { isSiteOff, siteOf } from '../../data/settings/sites.ts';
import { framesOf } from './frames.ts';
import { settingsFor } from './site-choice.ts';

const SIZES = [16, 32, 48] as const;
const icons = (prefix: string) => Object.fromEntries(SIZES.map((size) => [size, `/icon/${prefix}${size}.png`]));

/** The number of mentions on the tab's page; nothing, and a grey icon, where marks are off. */
export async function showBadge(tabId: number): Promise<void> {
  const [tab, { counts }] = await Promise.all([browser.tabs.get(tabId).catch(() => undefined), framesOf(tabId)]);
  if (!tab) return;
  const settings = await settingsFor(tab);
  const site = siteOf(tab.url);
  const on = settings.enabled && !(site && isSiteOff(site, settings));
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: on && total > 0 ? (total > 999 ? '999+' : String(total)) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#00735a' }),
    browser.action.setIcon({ tabId, path: icons(on ? '' : 'off-') }),
  ]).catch(async (error) => {
    // The tab may have gone while we asked.
    if (await browser.tabs.get(tabId).catch(() => undefined)) throw error;
  });
}

export async function refreshAllBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : showBadge(id))));
}
