import type { Page } from '@playwright/test';
import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { focusedName, tabStops } from './support/focus.ts';
import { marks } from './support/mentions.ts';
import { openPopup } from './support/popup.ts';

// Journeys by keyboard alone: every control is reached, in the order in which it is read, works, and lets go of the focus.

const focused = (page: Page) => page.evaluate(focusedName);

/** Goes on with Tab to the control of that name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < 100; stop++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).match(name)) return;
  }
  throw new Error(`Tab does not reach ${name}.`);
}

test('the welcome page by keyboard', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('welcome.html');
  await expect(page.locator('[data-practice-hint]')).toBeVisible();
  expect(await tabStops(page)).toEqual(['Read and search all notes', 'Choose topics and sites in the options']);
  await tabTo(page, /options$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/options\.html$/);
});

test('what is new by keyboard', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('changelog.html');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  expect(await tabStops(page)).toEqual(['All notes', 'Options']);
  await tabTo(page, /^All notes$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/notes\.html$/);
});

test('the visit sheet by keyboard: choose, find, tick, print, follow a source', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('sheet.html?notes=cost');
  await page.evaluate(() => Object.assign(globalThis, { printed: 0, print: () => Object.assign(globalThis, { printed: 1 }) }));
  await expect(page.locator('article')).toHaveCount(1);
  const closed = await tabStops(page);
  expect(closed.slice(0, 3)).toEqual(['All notes', expect.stringMatching(/^Choose notes/), 'Print']);
  const links = await page.locator('.sheet a').count();
  expect(links).toBeGreaterThan(0);
  expect(closed.length).toBe(3 + links);

  await tabTo(page, /^Choose notes/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('misuse');
  await page.keyboard.press('Tab');
  const ticked = await focused(page);
  await page.keyboard.press('Space');
  await expect(page.locator('article')).toHaveCount(2);
  expect(await focused(page)).toBe(ticked);
  await tabTo(page, /^Print$/);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'printed'))).toBe(1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('article')).toHaveCount(0);
  expect(await focused(page)).toMatch(/^Choose notes/);
});

test('the popup by keyboard: every control in turn, the site, a topic, a mention', async ({ page, site }) => {
  await page.goto(site.url('article.html'));
  await expect.poll(async () => (await marks(page)).crps.length).toBe(5);
  const popup = await openPopup(page);
  await expect.poll(popup.text).toContain('Found by words alone');
  await expect.poll(popup.focused).toBe('Search the notes');

  const stops: string[] = [];
  for (let stop = 0; stop < 80; stop++) {
    await popup.press('Tab');
    const name = await popup.focused();
    if (name === 'the page' || name === 'On') break;
    stops.push(name);
  }
  const steps = ['Ketamine', 'Fibromyalgia', 'CRPS', 'Spravato'].flatMap((topic) => [
    `Previous mention of ${topic}`,
    `Next mention of ${topic}`,
    expect.stringMatching(new RegExp(`^${topic} ?\\d+`)),
  ]);
  expect(stops.slice(0, 13)).toEqual([...steps, 'Visit sheet for this page']);
  expect(stops.slice(-3)).toEqual(['All notes', 'Side panel', 'Options']);

  // Past the last control it goes on with the first one.
  for (let stop = 0; stop < 5 && (await popup.focused()) !== 'On'; stop++) await popup.press('Tab');
  expect(await popup.focused()).toBe('On');
  await popup.press('ArrowRight');
  await expect.poll(popup.text).toContain('Marks are off for this site');
  expect(await popup.focused()).toBe('Off for this visit');
  await popup.press('ArrowLeft');
  await expect.poll(popup.text).toMatch(/CRPS\s+5/);
  expect(await popup.focused()).toBe('On');

  for (let stop = 0; stop < 80 && !(await popup.focused()).startsWith('CRPS'); stop++) await popup.press('Tab');
  await popup.press('Enter');
  await popup.press('Tab');
  expect(await popup.focused()).toMatch(/CRPS/);
  await popup.press('Enter');
  await popup.closed();
  expect((await card(page).opened()).label).toMatch(/CRPS/);
});

test('the popup by keyboard: from the search to a note and back', async ({ page, site }) => {
  await page.goto(site.url('article.html'));
  const popup = await openPopup(page);
  await expect.poll(popup.focused).toBe('Search the notes');
  await popup.type('cost');
  await expect.poll(popup.notes).toContain('cost');
  await popup.press('ArrowDown');
  const result = await popup.focused();
  await popup.press('Enter');
  await expect.poll(popup.text).toContain('Back to the results');
  await expect.poll(() => popup.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await popup.press('Tab', { shift: true });
  expect(await popup.focused()).toBe('Back to the results');
  await popup.press('Enter');
  await expect.poll(popup.focused).toBe(result);
});
