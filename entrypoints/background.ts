import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ordersFor } from '../data/settings/orders.ts';
import { pageState } from '../data/settings/page-state.ts';
import { siteOf, withSite } from '../data/settings/sites.ts';
import { onMessage } from './shared/background-door.ts';
import { refreshAllBadges, showBadge } from './shared/badge.ts';
import { forgetTab, framesOf, setFrameCounts } from './shared/frames.ts';
import { injectCard, injectDetectorEverywhere, injectMarkStyle } from './shared/injection.ts';
import { sendMessage } from './shared/messaging.ts';
import { report } from './shared/report.ts';
import { placeOf } from './shared/sender.ts';
import { changeSettings, loadSettings, watchSettings } from './shared/settings-store.ts';
import { syncSettings } from './shared/sync.ts';

export default defineBackground(() => {
  onMessage('frameOrders', async ({ data, sender }) => {
    const { tabId, frameId, url } = placeOf(sender);
    const { settings } = await loadSettings();
    const site = siteOf(url);
    const orders = ordersFor(site, settings);
    // What was known of the tab belongs to the page before.
    if (data.fresh && frameId === 0) await forgetTab(tabId);
    if (orders.on) await injectMarkStyle(tabId, frameId, settings.markStyle);
    return orders;
  });

  onMessage('frameCounts', async ({ data, sender }) => {
    const { tabId, frameId } = placeOf(sender);
    await setFrameCounts(tabId, frameId, data.counts);
    await showBadge(tabId);
  });

  onMessage('loadCard', async ({ sender }) => {
    const { tabId, frameId } = placeOf(sender);
    await injectCard(tabId, frameId);
  });

  onMessage('openNotes', async ({ data, sender }) => {
    const { tabId } = placeOf(sender);
    const address = browser.runtime.getURL('/notes.html') + (data.note ? `#${encodeURIComponent(data.note)}` : '');
    await browser.tabs.create({ url: address, openerTabId: tabId });
  });

  onMessage('switchSiteOff', async ({ sender }) => {
    const site = siteOf(placeOf(sender).url);
    if (site) await changeSettings((settings) => withSite(settings, site, false));
  });

  onMessage('settings', async () => (await loadSettings()).settings);

  onMessage('switchMarks', ({ data: { site, on } }) =>
    changeSettings((settings) => (site === undefined ? { ...settings, enabled: on } : withSite(settings, site, on))),
  );

  onMessage('pageState', async ({ data: { tabId } }) => {
    const [tab, { settings }, { frames, counts }, contentType] = await Promise.all([
      browser.tabs.get(tabId),
      loadSettings(),
      framesOf(tabId),
      // Where no detector is, nobody answers: then the address has to tell.
      sendMessage('contentType', undefined, { tabId, frameId: 0 }).catch(() => undefined),
    ]);
    return pageState({ url: tab.url, contentType, frames, counts }, settings);
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    forgetTab(tabId).catch((error) => report(error, 'background: closed tab'));
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  // Session storage is empty after an installation, an update, a reload and being switched on again: then pages that are
  // open already have no live detector. After a start of the browser they have one, and a second one leaves at once.
  storage
    .getItem('session:awake')
    .then(async (awake) => {
      if (awake) return;
      await storage.setItem('session:awake', true);
      await injectDetectorEverywhere();
    })
    .catch((error) => report(error, 'background: tabs that were open before'));

  const sync = () =>
    void syncSettings().catch((error) => report(error, 'background: settings and sync were not brought together'));
  browser.storage.sync.onChanged.addListener(sync);
  sync();

  watchSettings(() => {
    sync();
    refreshAllBadges().catch((error) => report(error, 'background: badges after a settings change'));
  });
});
