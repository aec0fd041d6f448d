import type { BrowserContext, Page } from '@playwright/test';
import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { hoverMention, marks } from './support/mentions.ts';
import { openPopup } from './support/popup.ts';

/** Lets the extension into private windows, as the reader does on the browser's own page about it; it starts anew then. */
async function allowPrivateWindows(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${extensionId}`);
  const started = context.waitForEvent('serviceworker');
  await page.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: Record<'updateProfileConfiguration' | 'updateExtensionConfiguration', (update: object) => Promise<void>>;
    };
    // Without it the browser does not start an extension from a folder again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await started;
  await page.close();
}

const painted = (page: Page) => async () => Object.values(await marks(page)).flat().length;

test('what is chosen and searched in a private window is for private windows only, and nothing of it is written to disk', async ({
  page,
  context,
  site,
  extensionId,
  openExtensionPage,
}) => {
  await allowPrivateWindows(context, extensionId);
  await page.goto(site.url('article.html'));
  await expect.poll(painted(page)).toBe(33);
  const options = await openExtensionPage('options.html');
  const kept = () => options.evaluate(async () => [await chrome.storage.local.get(), await chrome.storage.sync.get()]);
  const before = await kept();

  const opened = context.waitForEvent('page');
  await options.evaluate((url) => chrome.windows.create({ incognito: true, url }), site.url('article.html'));
  const hidden = await opened;
  await expect.poll(painted(hidden)).toBe(33);
  await hoverMention(hidden, 'fibromyalgia', 1);
  await card(hidden).opened();
  await hidden.keyboard.press('Escape');
  const popup = await openPopup(hidden);
  await popup.click('input[type="search"]');
  await popup.type('cost');
  await popup.press('Enter');
  await expect.poll(popup.notes).toContain('cost');
  await popup.close();

  const again = await openPopup(hidden);
  await expect.poll(again.text).toContain('Off for this visit');
  await again.click('label', 'Off for this visit');
  await expect.poll(painted(hidden)).toBe(0);
  await expect.poll(again.text).toContain('It is not written to disk.');
  expect(await again.text()).not.toMatch(/cost|Off always/);
  await again.close();
  expect(await painted(page)()).toBe(33);
  expect(await kept()).toEqual(before);
  const session = await options.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
  expect(session).not.toContain('cost');
  await hidden.reload();
  await page.reload();
  await expect.poll(painted(page)).toBe(33);
  expect(await painted(hidden)()).toBe(0);
  expect(JSON.stringify(await kept())).not.toContain('127.0.0.1');
});
