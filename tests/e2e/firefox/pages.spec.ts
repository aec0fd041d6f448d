import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/run.mjs';
import { card } from './card.ts';
import { isLined } from './lined.ts';
import { counts, expect, hoverMention, mentionBox, tabWith, test } from './support.ts';

const notes = JSON.parse(readFileSync(join(root, 'data/evidence/notes.json'), 'utf8')) as { id: string; title: string }[];

test('Firefox: the popup counts the page, jumps to a mention and opens its card', async ({ tab, site, openExtensionPage }) => {
  const address = site.url('article.html');
  await tab.goto(address);
  await expect.poll(async () => (await counts(tab))['ketamine']).toBe(14);
  const notes = await openExtensionPage('notes.html');
  const popup = await openExtensionPage(`popup.html?tab=${await notes.evaluate(tabWith, address)}`);
  await expect.poll(popup.text).toMatch(/ketamine\s+14[\s\S]*fibromyalgia\s+12[\s\S]*CRPS\s+5[\s\S]*Spravato\s+2/i);
  await popup.click('summary', 'CRPS');
  await popup.click('details[open] .mention');
  await popup.closed();
  await tab.bringToFront();
  expect((await card(tab).opened()).label).toMatch(/CRPS/);
  expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(0);
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
  const list = await openExtensionPage('notes.html?q=cost');
  await expect.poll(async () => (await list.notes())[0]).toBe('cost');
  const one = await openExtensionPage('notes.html#cost');
  const shown = () => one.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  await expect.poll(shown).toBe(notes.find(({ id }) => id === 'cost')?.title);
});

test('Firefox: off on this site from the card, marks go, stay off after a reload, and come back', async ({
  tab,
  firefox,
  site,
  openExtensionPage,
}) => {
  const address = site.url('article.html');
  await tab.goto(address);
  const box = await mentionBox(tab, 'fibromyalgia');
  expect(await isLined(tab, box)).toBe(true);
  await hoverMention(tab, 'fibromyalgia');
  await card(tab).opened();
  await card(tab).click('button', 'Off on this site');
  await card(tab).closed();
  const keys = () => tab.evaluate(() => [...CSS.highlights.keys()]);
  await expect.poll(keys).toEqual([]);
  expect(await isLined(tab, box)).toBe(false);
  await tab.reload();
  // Another site is still on, so the extension is at work.
  const elsewhere = await firefox.newPage();
  await elsewhere.goto(site.url('article.html', 'localhost'));
  await expect.poll(async () => (await counts(elsewhere))['ketamine']).toBe(14);
  await elsewhere.close();
  expect(await keys()).toEqual([]);
  const notes = await openExtensionPage('notes.html');
  const popup = await openExtensionPage(`popup.html?tab=${await notes.evaluate(tabWith, address)}`);
  await popup.click('label', 'On');
  await expect.poll(async () => (await counts(tab))['ketamine']).toBe(14);
});

test('Firefox: the practice sentence of the welcome page is marked and opens a card', async ({ openExtensionPage }) => {
  const welcome = await openExtensionPage('welcome.html');
  const marked = () => welcome.evaluate(() => [...CSS.highlights.keys()]);
  await expect.poll(marked).toContain('evidence-notes-ketamine');
  const { x, y } = await welcome.evaluate(() => {
    const sentence = document.querySelector('[data-practice]');
    const ranges = [...(CSS.highlights.get('evidence-notes-ketamine') ?? [])];
    const range = ranges.find(({ startContainer }) => sentence?.contains(startContainer));
    const live = document.createRange();
    if (range) live.setStart(range.startContainer, range.startOffset);
    if (range) live.setEnd(range.endContainer, range.endOffset);
    const box = live.getBoundingClientRect();
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  });
  await welcome.clickAt({ x, y });
  await expect.poll(() => welcome.evaluate(() => document.querySelector('html > div:popover-open') !== null)).toBe(true);
});

test('Firefox: marks change as they are chosen, menus are there, and settings sync', async ({ tab, site, openExtensionPage }) => {
  await tab.goto(site.url('article.html'));
  const box = await mentionBox(tab, 'fibromyalgia');
  expect(await isLined(tab, box)).toBe(true);
  const options = await openExtensionPage('options.html');
  await options.click('label', 'Tint');
  const look = () =>
    tab.evaluate(() => {
      const { backgroundColor, textDecorationLine } = getComputedStyle(document.body, '::highlight(evidence-notes-ketamine)');
      return `${backgroundColor} ${textDecorationLine}`;
    });
  await expect.poll(look).toBe('rgba(0, 158, 115, 0.2) none');
  await tab.bringToFront();
  expect(await isLined(tab, box)).toBe(false);
  const entries = () =>
    options.evaluate(() =>
      Promise.all(['search', 'mention'].map((id) => chrome.contextMenus.update(id, {}))).then(
        () => 'there',
        (error: Error) => error.message,
      ),
    );
  await expect.poll(entries).toBe('there');
  await options.click('[role="switch"][aria-label^="Keep settings"]');
  const synced = () => options.evaluate(async () => JSON.stringify((await chrome.storage.sync.get(null))['choice:markStyle']));
  await expect.poll(synced).toBe('"tint"');
});
