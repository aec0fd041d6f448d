import { card } from './card.ts';
import { inkAt } from './ink.ts';
import { counts, expect, hoverMention, mentionBox, test } from './support.ts';

/** The id of the tab that shows an address; runs in a page of the extension. */
const tabWith = async (address: string) => (await chrome.tabs.query({})).find(({ url }) => url === address)?.id;

test('Firefox: the popup counts the page, jumps to a mention and opens its card', async ({ page, site, openExtensionPage }) => {
  const address = site.url('article.html');
  await page.goto(address);
  await expect.poll(async () => (await counts(page))['ketamine']).toBe(14);
  const notes = await openExtensionPage('notes.html');
  const tab = await notes.evaluate(tabWith, address);
  const popup = await openExtensionPage(`popup.html?tab=${tab}`);
  await expect.poll(popup.text).toMatch(/ketamine\s+14[\s\S]*fibromyalgia\s+10[\s\S]*CRPS\s+5[\s\S]*Spravato\s+2/i);
  await popup.click('summary', 'CRPS');
  await popup.click('details[open] .mention');
  await page.bringToFront();
  expect((await card(page).opened()).label).toMatch(/CRPS/);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('Firefox: the popup searches the bundled notes', async ({ openExtensionPage }) => {
  const popup = await openExtensionPage('popup.html');
  await popup.click('input[type="search"]');
  await popup.type('how long does it last in fibromyalgia');
  await expect.poll(async () => (await popup.notes()).slice(0, 3)).toContain('fibromyalgia-duration-reviews');
  await popup.click('[data-note]');
  await expect.poll(popup.text).toMatch(/Back to the results/);
});

test('Firefox: the notes page lists what its address asks for, and opens one note', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('notes.html?q=cost');
  await expect.poll(async () => (await page.notes())[0]).toBe('cost');
  const one = await openExtensionPage('notes.html#cost');
  await expect.poll(() => one.evaluate(() => document.querySelector('h1')?.textContent)).toBeTruthy();
  expect(await one.notes()).toEqual([]);
});

test('Firefox: off on this site from the card, marks go, stay off after a reload, and come back', async ({
  page,
  firefox,
  site,
  openExtensionPage,
}) => {
  const address = site.url('article.html');
  await page.goto(address);
  const box = await mentionBox(page, 'fibromyalgia');
  expect(await inkAt(page, 'fibromyalgia', box)).toBeGreaterThan(box.width);
  await hoverMention(page, 'fibromyalgia');
  await card(page).opened();
  await card(page).click('button', 'Off on this site');
  await card(page).closed();
  const keys = () => page.evaluate(() => [...CSS.highlights.keys()]);
  await expect.poll(keys).toEqual([]);
  expect(await inkAt(page, 'fibromyalgia', box)).toBe(0);
  await page.reload();
  // Another site is still on, so the extension is at work.
  const elsewhere = await firefox.newPage();
  await elsewhere.goto(site.url('article.html', 'localhost'));
  await expect.poll(async () => (await counts(elsewhere))['ketamine']).toBe(14);
  await elsewhere.close();
  expect(await keys()).toEqual([]);
  const notes = await openExtensionPage('notes.html');
  const popup = await openExtensionPage(`popup.html?tab=${await notes.evaluate(tabWith, address)}`);
  await popup.click('[role="switch"]');
  await expect.poll(async () => (await counts(page))['ketamine']).toBe(14);
});
