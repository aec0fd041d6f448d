import type { Worker } from '@playwright/test';
import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { hoverMention, mentionPoint } from './support/mentions.ts';

/** Chooses an entry of the context menu: the menu itself belongs to the desktop, where no test can reach it. */
const choose = (serviceWorker: Worker, info: object, url: string) =>
  serviceWorker.evaluate(
    async ([given, address]) => {
      const [tab] = address === '' ? [] : await chrome.tabs.query({ url: address });
      // dispatch: what Chromium itself calls; in no type.
      (chrome.contextMenus.onClicked as unknown as { dispatch: (...args: unknown[]) => void }).dispatch(given, tab);
    },
    [info, url] as const,
  );

test('both entries are in the browser’s context menu', async ({ serviceWorker }) => {
  // Browsers refuse to change an entry that they do not have.
  const change = (id: string) => serviceWorker.evaluate((entry) => chrome.contextMenus.update(entry, {}), id);
  await change('search');
  await change('mention');
  await expect(change('other')).rejects.toThrow('Cannot find menu item');
});

test('selected text is searched for, wherever it was selected', async ({ context, serviceWorker, extensionId, page, site }) => {
  await page.goto(site.url('article.html'));
  for (const [selectionText, url] of [
    ['  ketamine & fibromyalgia? #1 ', page.url()],
    ['no page at all', ''],
  ] as const) {
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      choose(serviceWorker, { menuItemId: 'search', selectionText }, url),
    ]);
    await expect(opened).toHaveURL(`chrome-extension://${extensionId}/notes.html?q=${encodeURIComponent(selectionText.trim())}`);
    await expect(opened.getByRole('searchbox')).toHaveValue(selectionText.trim());
    await opened.close();
  }
});

test('a whole book that is selected becomes a search of 200 letters', async ({ context, serviceWorker }) => {
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    choose(serviceWorker, { menuItemId: 'search', selectionText: 'pain '.repeat(100_000) }, ''),
  ]);
  await expect(opened.getByRole('searchbox')).toHaveValue('pain '.repeat(40).trim());
});

test('the entry for a mention comes and goes with the pointer, and opens its card', async ({ page, site, serviceWorker }) => {
  await serviceWorker.evaluate(() => {
    const { contextMenus } = chrome;
    const update = contextMenus.update.bind(contextMenus);
    const seen: unknown[] = [];
    Object.assign(globalThis, { seen });
    contextMenus.update = ((id: string, change: { visible: boolean }, ...more: []) => {
      seen.push([id, change.visible]);
      return update(id, change, ...more);
    }) as typeof update;
  });
  const seen = () => serviceWorker.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen);
  await page.goto(site.url('article.html'));
  await hoverMention(page, 'fibromyalgia', 1);
  await expect.poll(seen).toEqual([['mention', true]]);
  const { x, y } = await mentionPoint(page, 'fibromyalgia', 1);
  await page.mouse.click(x, y, { button: 'right' });
  // The pointer goes to the menu, and the page no longer sees it.
  await page.mouse.move(5, 5);
  await expect.poll(seen).toEqual([
    ['mention', true],
    ['mention', false],
  ]);
  await card(page).closed();
  await choose(serviceWorker, { menuItemId: 'mention', frameId: 0 }, page.url());
  expect((await card(page).opened()).label).toContain('ibromyalgia');
  await page.keyboard.press('Escape');
  await card(page).closed();
});

test('the address bar suggests notes for a few words, and opens them', async ({ serviceWorker, extensionId, page, context }) => {
  const suggestions = (typed: string) =>
    serviceWorker.evaluate(
      (text) =>
        new Promise<{ content: string; description: string }[]>((resolve) => {
          (chrome.omnibox.onInputChanged as unknown as { dispatch: (...args: unknown[]) => void }).dispatch(text, resolve);
        }),
      typed,
    );
  const found = await suggestions('fibromyalgia how long');
  expect(found.length).toBeGreaterThan(2);
  expect(found.length).toBeLessThanOrEqual(6);
  expect(found.map(({ description }) => description).join()).toMatch(/<match>[Ff]ibromyalgia<\/match>/);
  for (const { content, description } of found) {
    const plain = description
      .replace(/<\/?match>/g, '')
      .replace(/&#(\d+);/g, (_: string, code: string) => String.fromCharCode(Number(code)));
    expect(plain).toBe(content);
  }
  expect(await suggestions('   ')).toEqual([]);
  expect(await suggestions('<match>&"\'')).toEqual(expect.any(Array));

  const enter = (text: string, disposition: string) =>
    serviceWorker.evaluate(
      ([typed, where]) =>
        (chrome.omnibox.onInputEntered as unknown as { dispatch: (...args: unknown[]) => void }).dispatch(typed, where),
      [text, disposition] as const,
    );
  const title = found[0]?.content ?? '';
  const [opened] = await Promise.all([context.waitForEvent('page'), enter(title, 'newForegroundTab')]);
  await expect(opened).toHaveURL(new RegExp(`^chrome-extension://${extensionId}/notes.html#[\\w-]+$`));
  await expect(opened.getByRole('heading', { name: title })).toBeVisible();
  await opened.close();
  await page.bringToFront();
  await enter('sleep & pain', 'currentTab');
  await expect(page).toHaveURL(`chrome-extension://${extensionId}/notes.html?q=sleep%20%26%20pain`);
});
