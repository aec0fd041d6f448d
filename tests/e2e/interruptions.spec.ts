import type { Page } from '@playwright/test';
import { builtExtension, closeWelcome, launchWithExtension } from '../tools/extension-browser.mjs';
import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { hoverMention, marks } from './support/mentions.ts';
import { watchOwnErrors } from './support/own-errors.ts';
import { openPopup } from './support/popup.ts';

const ketamine = (page: Page) => async () => (await marks(page)).ketamine.length;

/** Ends the background as the browser ends one that is in its way, and waits until it is gone. */
async function killBackground(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await gone;
  await session.detach();
}

test.describe('the background is killed while a message waits for its answer', () => {
  test.use({ expectedErrors: [/message channel closed/] });

  test('a card that was waited for opens at the next try', async ({ page, site, serviceWorker }) => {
    await page.goto(site.url('article.html'));
    await expect.poll(ketamine(page)).toBe(14);
    await serviceWorker.evaluate(() => {
      chrome.scripting.executeScript = () => new Promise(() => Object.assign(globalThis, { asked: true }));
    });
    await hoverMention(page, 'fibromyalgia', 1);
    await expect.poll(() => serviceWorker.evaluate(() => 'asked' in globalThis)).toBe(true);
    await killBackground(page);
    await page.mouse.move(3, 3);
    await hoverMention(page, 'fibromyalgia', 1);
    await card(page).opened();
    expect(await ketamine(page)()).toBe(14);
  });

  test('a choice that was not kept is said to be lost, and can be made again', async ({ page, site, serviceWorker }) => {
    await page.goto(site.url('article.html'));
    await expect.poll(ketamine(page)).toBe(14);
    const popup = await openPopup(page);
    await expect.poll(popup.text).toContain('Off always');
    await serviceWorker.evaluate(() => {
      chrome.storage.local.set = () => new Promise(() => Object.assign(globalThis, { asked: true }));
    });
    await popup.click('label', 'Off always');
    await expect.poll(() => serviceWorker.evaluate(() => 'asked' in globalThis)).toBe(true);
    await killBackground(page);
    await expect.poll(popup.text).toContain('The change could not be saved');
    await popup.click('label', 'Off always');
    await expect.poll(ketamine(page)).toBe(0);
  });

  test('a popup that was reading the page anew asks again', async ({ page, site, serviceWorker }) => {
    await page.goto(site.url('article.html'));
    await expect.poll(ketamine(page)).toBe(14);
    const popup = await openPopup(page);
    await expect.poll(popup.text).toContain('Off always');
    await serviceWorker.evaluate(() => {
      chrome.tabs.get = () => new Promise(() => Object.assign(globalThis, { asked: true }));
      return chrome.storage.session.set({ muted: [999] });
    });
    await expect.poll(() => serviceWorker.evaluate(() => 'asked' in globalThis)).toBe(true);
    await killBackground(page);
    await popup.click('label', 'Off always');
    await expect.poll(ketamine(page)).toBe(0);
  });
});

test('storage cleared under us: the defaults hold at once, and pages, number and cards go on', async ({
  page,
  context,
  site,
  serviceWorker,
}) => {
  const frame = '<iframe srcdoc="<p>Spravato"></iframe>';
  await page.goto(
    site.serve('/cleared.html', { body: `<!doctype html><title>x</title><p>In CRPS, ketamine was tried.</p>${frame}` }),
  );
  await expect.poll(ketamine(page)).toBe(1);
  const elsewhere = await context.newPage();
  await elsewhere.goto(site.url('article.html', 'localhost'));
  const popup = await openPopup(elsewhere);
  await popup.click('label', 'Off always');
  await expect.poll(ketamine(elsewhere)).toBe(0);
  await popup.close();
  await serviceWorker.evaluate(() =>
    Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.storage.sync.clear()]),
  );
  await expect.poll(ketamine(elsewhere)).toBe(14);
  await page.bringToFront();
  await hoverMention(page, 'ketamine');
  await card(page).opened();
  const again = await openPopup(page);
  await expect.poll(again.text).toContain('3 mentions on this page');
});

test('the browser is closed and started again: choices for good are there, those for the visit are gone', async ({
  site,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const first = await launchWithExtension({}, builtExtension, profile);
  await closeWelcome(first);
  const page = await first.newPage();
  await page.goto(site.url('article.html'));
  await expect.poll(ketamine(page)).toBe(14);
  const other = await first.newPage();
  await other.goto(site.url('article.html', 'localhost'));
  for (const [where, choice] of [
    [page, 'Off always'],
    [other, 'Off for this visit'],
  ] as const) {
    const popup = await openPopup(where);
    await popup.click('label', choice);
    await expect.poll(ketamine(where)).toBe(0);
    await popup.close();
  }
  await first.close();

  const second = await launchWithExtension({}, builtExtension, profile);
  const errors = await watchOwnErrors(second);
  // An extension from the command line counts as new at every start.
  await closeWelcome(second);
  const again = await second.newPage();
  await again.goto(site.url('article.html', 'localhost'));
  await expect.poll(ketamine(again)).toBe(14);
  await hoverMention(again, 'fibromyalgia', 1);
  await card(again).opened();
  await again.goto(site.url('article.html'));
  const popup = await openPopup(again);
  await expect.poll(popup.text).toContain('Marks are off for this site');
  expect(await ketamine(again)()).toBe(0);
  expect(await errors()).toEqual([]);
  await second.close();
});
