import type { Browser } from 'puppeteer-core';
import { card } from './card.ts';
import { ExtensionPage } from './extension-page.ts';
import { call, send } from './protocol.ts';
import { counts, expect, HOST, hoverMention, install, launchFirefox, test } from './support.ts';

const MARKED = { ketamine: 14, fibromyalgia: 12, crps: 5, spravato: 2 };
const NONE = { ketamine: 0, fibromyalgia: 0, crps: 0, spravato: 0 };

/** The id of the newest tab whose address we may not see; runs in a page of the extension. */
const newestHidden = async () =>
  Math.max(...(await chrome.tabs.query({})).map(({ id, url }) => (url === undefined ? (id ?? 0) : 0)));

/** Answers what Firefox asks the reader in a panel of its own window; waits for it. */
async function answer(browser: Browser, wanted: 'button' | 'secondaryButton'): Promise<void> {
  const tree = { 'moz:scope': 'chrome' };
  const { contexts } = await send<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', tree);
  const [firefoxWindow] = contexts;
  if (!firefoxWindow) throw new Error('Firefox has no window.');
  const press = (name: 'button' | 'secondaryButton') => {
    const panel = document.querySelector<Record<typeof name, HTMLButtonElement> & HTMLElement>(
      '#addon-webext-permissions-notification',
    );
    panel?.[name].click();
    return panel !== null;
  };
  await expect.poll(() => call(browser, firefoxWindow.context, press, [wanted]), { message: 'Firefox asks' }).toBe(true);
}

test('Firefox: access refused, given, taken away with a card open, and given again', async ({ site }) => {
  const browser = await launchFirefox({
    'extensions.originControls.grantByDefault': false,
    // The wait before a panel can be answered.
    'security.notification_enable_delay': 0,
  });
  await install(browser);
  const address = site.url('article.html');
  const tab = await browser.newPage();
  await tab.goto(address);
  const welcome = await ExtensionPage.open(browser, HOST, 'welcome.html');
  await expect.poll(welcome.text).toContain('Not allowed yet');
  const popup = await ExtensionPage.open(browser, HOST, `popup.html?tab=${await welcome.evaluate(newestHidden)}`);
  const regret = 'Your browser does not let Evidence Notes read this page.';
  await expect.poll(popup.text).toContain(regret);

  await popup.click('button', 'Allow on all websites');
  await answer(browser, 'secondaryButton');
  await expect.poll(popup.text).toContain('It was not allowed');
  expect(await counts(tab)).toEqual(NONE);

  await popup.click('button', 'Allow on all websites');
  await answer(browser, 'button');
  await expect.poll(() => counts(tab)).toEqual(MARKED);
  await expect.poll(popup.text).toMatch(/ketamine\s+14/i);
  await expect.poll(welcome.text).toContain('Allowed: the extension can find its words');

  await tab.bringToFront();
  await hoverMention(tab, 'fibromyalgia', 1);
  await card(tab).opened();
  const access = { origins: ['http://*/*', 'https://*/*'] };
  await welcome.evaluate((origins) => chrome.permissions.remove(origins), access);
  await card(tab).closed();
  await expect.poll(() => counts(tab)).toEqual(NONE);
  await expect.poll(popup.text).toContain(regret);
  await tab.evaluate(() => document.querySelector('p')?.append(' And ketamine again.'));

  await popup.bringToFront();
  await popup.click('button', 'Allow on all websites');
  await answer(browser, 'button');
  await expect.poll(() => counts(tab)).toEqual({ ...MARKED, ketamine: 15 });
  await tab.bringToFront();
  await hoverMention(tab, 'fibromyalgia', 1);
  await card(tab).opened();
  await browser.close();
});
