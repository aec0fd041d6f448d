import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { t } from '../components/ui/words.ts';
import { ordersFor } from '../data/settings/orders.ts';
import { pageState } from '../data/settings/page-state.ts';
import { siteOf } from '../data/settings/sites.ts';
import { mayReadPages, mayReadTab } from './shared/access.ts';
import { onMessage } from './shared/background-door.ts';
import { refreshAllBadges, showBadge } from './shared/badge.ts';
import { forgetPageBefore, forgetTab, framesOf, isMuted, setFrame, setMuted } from './shared/frames.ts';
import {
  injectAttendant,
  injectCard,
  injectDetectorEverywhere,
  injectMarkStyle,
  injectOverview,
  injectSenses,
} from './shared/injection.ts';
import { showMentionMenu, startMenus } from './shared/menus.ts';
import { sendMessage } from './shared/messaging.ts';
import { keepNews } from './shared/news.ts';
import { startOmnibox } from './shared/omnibox.ts';
import { openPage } from './shared/open-page.ts';
import { report } from './shared/report.ts';
import { placeOf } from './shared/sender.ts';
import { changeSettings, loadSettings, watchSettings } from './shared/settings-store.ts';
import { chooseForSite, loadVisit, settingsFor, watchVisit } from './shared/site-choice.ts';
import { syncSettings } from './shared/sync.ts';
import { COMMANDS, walk } from './shared/walk.ts';

export default defineBackground(() => {
  // Chromium reads the messages once for all our pages, for whoever asks first, and keeps what came: a page that is closed
  // while it asks would leave every other page without words.
  t('language');

  onMessage('frameOrders', async ({ data, sender }) => {
    // In Firefox a page that begins as its tab closes has none, and nothing to do.
    if (!sender.tab) return { ...ordersFor(undefined, await settingsFor(undefined)), on: false, muted: false };
    const { tabId, frameId, url } = placeOf(sender);
    const settings = await settingsFor(sender.tab);
    const orders = ordersFor(siteOf(url), settings);
    orders.on &&= await mayReadTab(tabId);
    // What was known of the tab belongs to the page before.
    if (data.began && frameId === 0) await forgetPageBefore(tabId, data.began);
    if (orders.on && data.marks) await injectMarkStyle(tabId, frameId, settings.markStyle);
    return { ...orders, muted: await isMuted(tabId) };
  });

  onMessage('frameCounts', async ({ data, sender }) => {
    // Firefox delivers a frame's last word after its tab has gone, and nothing is left to be kept of that.
    if (!sender.tab) return;
    const { tabId, frameId } = placeOf(sender);
    await setFrame(tabId, frameId, data);
    await showBadge(tabId);
  });

  onMessage('loadSenses', async ({ sender }) => {
    const { tabId, frameId } = placeOf(sender);
    await injectSenses(tabId, frameId);
  });

  onMessage('loadAttendant', async ({ sender }) => {
    const { tabId, frameId, url } = placeOf(sender);
    const settings = await settingsFor(sender.tab);
    // Not before: a page without mentions could find the style.
    if (ordersFor(siteOf(url), settings).on) await injectMarkStyle(tabId, frameId, settings.markStyle);
    await injectAttendant(tabId, frameId);
  });

  onMessage('loadCard', async ({ sender }) => {
    const { tabId, frameId } = placeOf(sender);
    await injectCard(tabId, frameId);
  });

  onMessage('cardOpened', async ({ sender }) => {
    const { tabId, frameId } = placeOf(sender);
    const { frames } = await framesOf(tabId);
    const others = frames.filter((other) => other !== frameId);
    // A frame that is gone has no card.
    await Promise.all(
      others.map((other) => sendMessage('closeCard', undefined, { tabId, frameId: other }).catch(() => undefined)),
    );
  });

  onMessage('loadOverview', ({ data: { tabId } }) => injectOverview(tabId));

  onMessage('openNotes', async ({ data, sender }) => {
    const { tabId } = placeOf(sender);
    await openPage(data.note ? `/notes.html#${encodeURIComponent(data.note)}` : '/notes.html', tabId);
  });

  onMessage('switchSiteOff', async ({ sender }) => {
    const { url, isPrivate } = placeOf(sender);
    const site = siteOf(url);
    if (site) await chooseForSite('off', site, isPrivate);
  });

  onMessage('overMention', ({ data: { over } }) => showMentionMenu(over));
  startMenus();
  startOmnibox();
  // All frames of the tab at once: the first answer says nothing of the others, so none is waited for.
  const mute = async (tabId: number, on: boolean): Promise<void> => {
    await setMuted(tabId, on);
    await sendMessage('mute', { on }, tabId);
  };
  onMessage('muteCards', ({ sender }) => mute(placeOf(sender).tabId, true));
  onMessage('showCards', ({ data: { tabId } }) => mute(tabId, false));

  // Firefox on Android has none.
  browser.commands?.onCommand.addListener((command, tab) => {
    const by = COMMANDS[command];
    if (by !== undefined && tab?.id !== undefined)
      walk(tab.id, by).catch((error) => report(error, `background: the command ${command} did nothing`));
  });

  onMessage('settings', async () => (await loadSettings()).settings);

  onMessage('switchMarks', ({ data: { on } }) => changeSettings((settings) => ({ ...settings, enabled: on })));

  onMessage('chooseForSite', async ({ data: { tabId, choice } }) => {
    const { url, incognito } = await browser.tabs.get(tabId);
    const site = siteOf(url);
    if (!site) throw new Error('The tab has moved on to a page that cannot be read.');
    await chooseForSite(choice, site, incognito);
  });

  onMessage('pageState', async ({ data: { tabId } }) => {
    const [tab, { settings }, visit, allowed, framesAndCounts, muted, contentType] = await Promise.all([
      browser.tabs.get(tabId),
      loadSettings(),
      loadVisit(),
      mayReadPages(),
      framesOf(tabId),
      isMuted(tabId),
      // Where no detector is, nobody answers: then the address has to tell.
      sendMessage('contentType', undefined, { tabId, frameId: 0 }).catch(() => undefined),
    ]);
    return pageState(
      { url: tab.url, isPrivate: tab.incognito, allowed, contentType, muted, ...framesAndCounts },
      settings,
      visit,
    );
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    forgetTab(tabId).catch((error) => report(error, 'background: closed tab'));
  });

  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    const { version } = browser.runtime.getManifest();
    if (reason === 'install') void openPage('/welcome.html');
    if (reason === 'update' && previousVersion !== version)
      keepNews(version).catch((error) => report(error, 'background: the popup does not tell of the update'));
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

  watchVisit(() => {
    refreshAllBadges().catch((error) => report(error, 'background: badges after a choice for this visit'));
    tellEveryTab().catch((error) => report(error, 'background: tabs after a choice for this visit'));
  });

  // Where the reader gives access only later, pages that are open then have no detector yet.
  browser.permissions.onAdded.addListener(() => {
    injectDetectorEverywhere().catch((error) => report(error, 'background: tabs after access was given'));
    tellEveryTab().catch((error) => report(error, 'background: tabs that wait for access'));
  });
  // Where the reader takes it back, detectors are still there.
  browser.permissions.onRemoved.addListener(() => {
    tellEveryTab().catch((error) => report(error, 'background: tabs after access was taken back'));
  });
});

/** Choices for this visit, and access, are known where pages' own frames cannot see it, so they have to be told. */
async function tellEveryTab(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // A tab that the browser put to sleep has no frame that listens.
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendMessage('visitChanged', undefined, id).catch(() => undefined)));
}
