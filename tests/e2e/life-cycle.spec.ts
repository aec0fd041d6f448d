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
    await expect.poll(async () => (await counts(page))['ketamine']).toBe(14);
    const badge = () =>
      serviceWorker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      });
    await expect.poll(badge).toBe('33');
  });
});

test('a page that the application rewrites is followed', async ({ page, site }) => {
  await page.goto(site.url('spa.html'));
  await expect.poll(async () => (await counts(page))['ketamine']).toBe(3);
  for (const step of ['#more', '#rewrite', '#route', '#remove']) {
    const button = page.locator(step);
    if (await button.isVisible()) await button.click();
    const fresh = await page.context().newPage();
    await fresh.close();
  }
  // Whatever it did, every mark still stands on the words that it marks.
  const stale = async () =>
    Object.values(await marks(page))
      .flat()
      .filter((text) => !/ketamine|ketalar|fibromyalgia|crps|complex\s+regional|spravato/i.test(text));
  await expect.poll(stale).toEqual([]);
});

const oddPages: [string, string, string][] = [
  ['XML', '/odd.xml', '<?xml version="1.0"?><note><p>ketamine</p></note>'],
  ['SVG', '/odd.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20">ketamine</text></svg>'],
  ['plain text', '/odd.txt', 'ketamine in plain text'],
  ['JSON', '/odd.json', '{"drug": "ketamine"}'],
  ['no body', '/odd.html', '<script>document.documentElement.replaceChildren()</script>'],
];
for (const [kind, path, body] of oddPages) {
  test(`${kind} is no trouble`, async ({ page, site }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(site.serve(path, { body }));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(errors.filter((text) => !text.includes('404'))).toEqual([]);
  });
}

test('a page that throws in its own mutation handlers keeps its marks', async ({ page, site }) => {
  const body = `<!doctype html><p id="a">ketamine</p><script>
    new MutationObserver(() => { throw new Error('page'); }).observe(document, { childList: true, subtree: true, characterData: true });
    setInterval(() => { a.firstChild.data = 'ketamine ' + Math.random(); }, 50);
  </script>`;
  await page.goto(site.serve('/throws.html', { body }));
  await expect.poll(async () => (await counts(page))['ketamine']).toBe(1);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
  expect((await counts(page))['ketamine']).toBe(1);
});
