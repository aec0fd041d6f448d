import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { marks, mentionPoint } from './support/mentions.ts';
import { openPopup } from './support/popup.ts';

const keys = (page: { evaluate: <T>(fn: () => T) => Promise<T> }) => page.evaluate(() => [...CSS.highlights.keys()]);

test('off for this visit: at once in every tab of the site, also after a reload, and nothing is written to disk', async ({
  page,
  context,
  site,
  serviceWorker,
}) => {
  const second = await context.newPage();
  await second.goto(site.url('forum.html'));
  await page.goto(site.url('article.html'));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(14);
  const popup = await openPopup(page);
  await popup.click('label', 'Off for this visit');
  await expect.poll(() => keys(page)).toEqual([]);
  await expect.poll(() => keys(second)).toEqual([]);
  await expect.poll(popup.text).toContain('Marks are off for this site');
  expect(await serviceWorker.evaluate(() => chrome.storage.local.get())).toEqual({});
  await popup.close();

  await page.reload();
  const elsewhere = await context.newPage();
  await elsewhere.goto(site.url('article.html', 'localhost'));
  await expect.poll(async () => (await marks(elsewhere)).ketamine.length).toBe(14);
  expect(await keys(page)).toEqual([]);

  const again = await openPopup(page);
  const chosen = () => again.evaluate(() => document.querySelector('label:has(:checked)')?.textContent);
  await expect.poll(chosen).toBe('Off for this visit');
  await again.click('label', 'On');
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(14);
});

test('next and previous go through the mentions of a topic, and the popup stays', async ({ page, site }) => {
  await page.goto(site.url('article.html'));
  await expect.poll(async () => (await marks(page)).crps.length).toBe(5);
  const popup = await openPopup(page);
  const said = () => popup.evaluate(() => document.querySelector('[role="status"]:not(:empty, .page-summary)')?.textContent);
  await popup.click('[aria-label="Next mention of CRPS"]');
  await expect.poll(said).toBe('1 of 5');
  expect((await card(page).opened()).label).toMatch(/CRPS/);
  const first = await page.evaluate(() => scrollY);
  await popup.click('[aria-label="Next mention of CRPS"]');
  await expect.poll(said).toBe('2 of 5');
  await popup.click('[aria-label="Previous mention of CRPS"]');
  await popup.click('[aria-label="Previous mention of CRPS"]');
  await expect.poll(said).toBe('5 of 5');
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(first);
});

test('the first key lands in the search; recent searches are one tap away and can be cleared', async ({
  page,
  site,
  serviceWorker,
}) => {
  await page.goto(site.url('passing-mention.html'));
  const popup = await openPopup(page);
  const focused = () => popup.evaluate(() => document.activeElement?.getAttribute('type'));
  await expect.poll(focused).toBe('search');
  await popup.type('fatigue');
  await expect.poll(async () => (await popup.notes()).length).toBeGreaterThan(0);
  const found = await popup.notes();
  await popup.click('[data-note]');
  await expect.poll(popup.text).toMatch(/Back to the results/);
  await popup.close();

  const again = await openPopup(page);
  await again.click('.recent-searches button', 'fatigue');
  await expect.poll(again.notes).toEqual(found);
  await again.close();

  const third = await openPopup(page);
  await third.click('.recent-searches button', 'Clear');
  await expect.poll(third.text).not.toContain('Recent searches');
  const local = await serviceWorker.evaluate(() => chrome.storage.local.get());
  expect(JSON.stringify(local)).not.toContain('fatigue');
});

test('one sentence sums up the page, for ears too; a page without mentions has none', async ({ page, site }) => {
  await page.goto(site.serve('/sum.html', { body: '<!doctype html><p>Ketamine and ketamine for fibromyalgia.</p>' }));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(2);
  const popup = await openPopup(page);
  const summary = () => popup.evaluate(() => document.querySelector('[role="status"].page-summary')?.textContent);
  await expect.poll(summary).toBe('3 mentions on this page: Ketamine 2, Fibromyalgia 1.');
  await popup.close();
  await page.goto(site.serve('/none.html', { body: '<!doctype html><p>Nothing of the kind.</p>' }));
  const none = await openPopup(page);
  await expect.poll(none.text).toContain('Nothing found on this page');
  expect(await none.evaluate(() => document.querySelector('.page-summary')?.textContent)).toBe('');
});

test('after "Not now" the popup says so, a frame that loads later is quiet too, and cards come back on a click', async ({
  page,
  site,
}) => {
  const inner = site.serve('/inner-mute.html', { body: '<!doctype html><p>Inner CRPS.</p>' });
  await page.goto(site.serve('/mute-popup.html', { body: '<!doctype html><p>Some ketamine here.</p>' }));
  const { x, y } = await mentionPoint(page, 'ketamine');
  await page.mouse.click(x, y);
  await card(page).click('button', 'Not now');
  await card(page).closed();
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src, width: 500, height: 400 }));
  }, inner);
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames().at(-1);
  if (!frame) throw new Error('No frame.');
  const late = await mentionPoint(frame, 'crps');
  await page.mouse.click(late.x, late.y);
  await card(frame).staysClosed(800);

  const popup = await openPopup(page);
  await expect.poll(popup.text).toContain('Cards are muted on this page until it is loaded again.');
  await popup.click('button', 'Show cards again');
  await expect.poll(popup.text).not.toContain('Cards are muted');
  await popup.close();
  await page.mouse.click(late.x, late.y);
  await card(frame).opened();
  await page.mouse.click(x, y);
  await card(page).opened();
});
