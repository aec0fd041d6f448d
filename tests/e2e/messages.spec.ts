import type { Page } from '@playwright/test';
import { expect, test } from './support/extension.ts';
import { marks } from './support/mentions.ts';
import { inOwnWorld } from './support/own-world.ts';

/** What the background answers to a message as it stands, sent from the world of our content scripts in a page. */
const send = (page: Page, message: unknown) =>
  inOwnWorld(
    page,
    async (forged) => {
      const answer: { res?: unknown; err?: { message: string } } | undefined = await chrome.runtime
        .sendMessage(forged)
        .catch(() => undefined);
      return answer && (answer.err ? `error: ${answer.err.message}` : 'done');
    },
    message,
  );

test('a forged or malformed message gets an error and has no effect', async ({ page, context, site, serviceWorker }) => {
  await page.goto(site.url('article.html'));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(14);
  const stored = () =>
    serviceWorker.evaluate(async () => JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]));
  const before = await stored();
  const pages = context.pages().length;
  const message = (type: string, data?: unknown) => ({ id: 1, type, data, timestamp: 1 });

  // Only the extension's own pages may ask about tabs.
  expect(await send(page, message('pageState', { tabId: 1 }))).toBe('error: This message is only for pages of the extension.');
  for (const forged of [
    message('frameCounts'),
    message('frameCounts', { counts: { ketamine: 'many' } }),
    message('frameCounts', { counts: { aspirin: 1 } }),
    message('frameOrders', { began: -1, marks: true }),
    message('openNotes', { note: 'https://example.org/' }),
    message('openNotes', 'notes'),
    message('switchSiteOff', { site: '127.0.0.1' }),
    message('loadCard', []),
  ]) {
    expect(await send(page, forged), JSON.stringify(forged)).toBe(`error: Malformed message: ${forged.type}`);
  }
  // Nobody listens to these.
  for (const forged of [
    null,
    'switchSiteOff',
    7,
    [],
    {},
    { type: 'switchSiteOff' },
    message('showMention', { id: 1 }),
    message('eval', '1'),
  ]) {
    expect(await send(page, forged), JSON.stringify(forged)).toBeUndefined();
  }
  expect(await stored()).toBe(before);
  expect(context.pages()).toHaveLength(pages);
  // The same messages as they should be still work.
  expect(await send(page, message('loadCard'))).toBe('done');
  expect(await send(page, message('switchSiteOff'))).toBe('done');
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(0);
});

test('what a page posts is not heard at all', async ({ page, site, serviceWorker }) => {
  await page.goto(site.url('article.html'));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(14);
  const before = await serviceWorker.evaluate(() => chrome.storage.local.get());
  await page.evaluate(() => {
    for (const type of ['switchSiteOff', 'frameCounts', 'loadCard', 'openNotes', 'showMention']) {
      const message = { id: 1, type, data: { id: 1, counts: {} }, timestamp: Date.now() };
      postMessage(message, '*');
      document.dispatchEvent(new CustomEvent(type, { detail: message }));
      document.dispatchEvent(new MessageEvent('message', { data: message }));
    }
  });
  // A page has no way to the extension: no `runtime`, and no extension listens to pages.
  expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe('undefined');
  await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));
  expect(await serviceWorker.evaluate(() => chrome.storage.local.get())).toEqual(before);
  expect((await marks(page)).ketamine).toHaveLength(14);
});
