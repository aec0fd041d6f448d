import type { Page } from '@playwright/test';
import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { hoverMention, marks } from './support/mentions.ts';

const counts = async (page: Page) =>
  Object.fromEntries(Object.entries(await marks(page)).map(([topic, texts]) => [topic, texts.length]));

/** What the browser's own page of extensions does on its switch; an update does the same in one go. */
const switchExtension = ({ id, on }: { id: string; on: boolean }) =>
  new Promise<void>((done) => chrome.management.setEnabled(id, on, () => done()));

test('after the extension went and came back, as in an update, open pages go on, with no mark twice and none dead', async ({
  page,
  context,
  site,
  extensionId,
}) => {
  await page.goto(site.url('article.html'));
  await expect.poll(() => counts(page)).toEqual({ ketamine: 14, fibromyalgia: 12, crps: 5, spravato: 2 });
  await hoverMention(page, 'fibromyalgia', 1);
  await card(page).opened();
  const manager = await context.newPage();
  await manager.goto('chrome://extensions');
  for (const on of [false, true]) await manager.evaluate(switchExtension, { id: extensionId, on });
  await manager.close();
  await page.bringToFront();
  await page.mouse.move(3, 3);
  await page.mouse.move(5, 5);
  await card(page).closed();
  await page.evaluate(() => document.querySelector('p')?.append(' And ketamine again.'));
  await expect.poll(() => counts(page)).toEqual({ ketamine: 15, fibromyalgia: 12, crps: 5, spravato: 2 });
  await hoverMention(page, 'fibromyalgia', 1);
  await card(page).opened();
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
  // The words in our own card are no part of the page.
  await page.evaluate(() => document.querySelector('p')?.append(' And Spravato.'));
  await expect.poll(() => counts(page)).toEqual({ ketamine: 15, fibromyalgia: 12, crps: 5, spravato: 3 });
});

test('switched off in the browser, marks and the open card go at the next sign of life', async ({
  page,
  context,
  site,
  extensionId,
}) => {
  await page.goto(site.url('article.html'));
  await hoverMention(page, 'fibromyalgia', 1);
  await card(page).opened();
  await card(page).click('button[aria-label="Keep open"]');
  const manager = await context.newPage();
  await manager.goto('chrome://extensions');
  await manager.evaluate(switchExtension, { id: extensionId, on: false });
  await page.bringToFront();
  await page.mouse.move(30, 30);
  await page.mouse.move(40, 40);
  await card(page).closed();
  await expect.poll(() => page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
});

test.describe('with the back-forward cache', () => {
  test.use({ withoutArgs: ['--disable-back-forward-cache'] });
  test('going back finds the marks and the number where they were', async ({ page, site, serviceWorker }) => {
    await page.goto(site.url('article.html'));
    await expect.poll(async () => (await counts(page))['ketamine']).toBe(14);
    await page.goto(site.serve('/other.html', { body: '<p>Nothing here.</p>' }));
    await page.evaluate(() => history.back());
    // Between two pages there is none to ask.
    await expect(async () => expect((await counts(page))['ketamine']).toBe(14)).toPass({ timeout: 10_000 });
    const badge = () =>
      serviceWorker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      });
    await expect.poll(badge).toBe('33');
  });
});

test('a page that the application rewrites is followed, step by step', async ({ page, site }) => {
  await page.goto(site.url('spa.html'));
  await expect.poll(() => counts(page)).toEqual({ ketamine: 3, fibromyalgia: 1, crps: 1, spravato: 1 });
  await page.click('#more');
  await expect.poll(() => counts(page)).toEqual({ ketamine: 4, fibromyalgia: 2, crps: 3, spravato: 2 });
  await page.click('#rewrite');
  await expect.poll(() => counts(page)).toEqual({ ketamine: 4, fibromyalgia: 3, crps: 3, spravato: 2 });
  await page.click('#remove');
  await expect.poll(() => counts(page)).toEqual({ ketamine: 4, fibromyalgia: 2, crps: 2, spravato: 2 });
  await page.click('#route');
  await expect.poll(() => counts(page)).toEqual({ ketamine: 3, fibromyalgia: 1, crps: 1, spravato: 0 });
  await page.goBack();
  await expect.poll(() => counts(page)).toEqual({ ketamine: 3, fibromyalgia: 1, crps: 1, spravato: 1 });
});

test('a tab that was open before the extension came gets its marks and cards', async ({ page, context, site, extensionId }) => {
  const manager = await context.newPage();
  await manager.goto('chrome://extensions');
  await manager.evaluate(switchExtension, { id: extensionId, on: false });
  await page.bringToFront();
  await page.goto(site.url('article.html'));
  expect(await counts(page)).toEqual({ ketamine: 0, fibromyalgia: 0, crps: 0, spravato: 0 });
  await manager.evaluate(switchExtension, { id: extensionId, on: true });
  await manager.close();
  await page.bringToFront();
  await expect.poll(() => counts(page)).toEqual({ ketamine: 14, fibromyalgia: 12, crps: 5, spravato: 2 });
  await hoverMention(page, 'fibromyalgia', 1);
  await card(page).opened();
});

test('a page that throws in its own mutation handlers keeps its marks', async ({ page, site }) => {
  const body = `<!doctype html><p id="a">ketamine</p><script>
    new MutationObserver(() => { throw new Error('page'); }).observe(document, { childList: true, subtree: true, characterData: true });
    let turn = 0;
    const timer = setInterval(() => {
      a.firstChild.data = 'ketamine ' + ++turn;
      if (turn === 20) clearInterval(timer);
    }, 50);
  </script>`;
  await page.goto(site.serve('/throws.html', { body }));
  await expect.poll(() => page.locator('#a').textContent()).toBe('ketamine 20');
  await expect.poll(async () => (await marks(page)).ketamine).toEqual(['ketamine']);
});

test('a page that takes out all that it has is no trouble, and what it puts in later is read', async ({ page, site }) => {
  await page.goto(site.serve('/empty.html', { body: '<script>document.documentElement.replaceChildren()</script>' }));
  await page.evaluate(() => {
    const body = document.createElement('body');
    body.textContent = 'Now ketamine.';
    document.documentElement.append(body);
  });
  await expect.poll(async () => (await marks(page)).ketamine).toEqual(['ketamine']);
});
