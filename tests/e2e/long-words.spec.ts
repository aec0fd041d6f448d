import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { layoutFaults } from '../tools/layout-faults.mjs';
import { pseudoExtension } from '../tools/pseudo-extension.mjs';
import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { hoverMention } from './support/mentions.ts';

// A language whose words are 40 % longer: nothing is cut, nothing lies on anything else, nothing scrolls sideways.

const extensionFolder = pseudoExtension();
test.use({ extensionFolder });
// Not after the last test: a worker that runs these in several goes loads this file only once.
process.once('exit', () => rmSync(extensionFolder, { recursive: true, force: true }));

/** Opens all that folds, and says what is wrong with the layout. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page.locator('body').evaluate(layoutFaults);
}

/** Addresses, widths in CSS px, and what is there once the page has loaded what it shows. */
const PLACES = [
  ['notes.html', 320, '.result'],
  ['notes.html', 1000, '.result'],
  ['notes.html?q=xyzzy', 320, '.no-results'],
  ['notes.html#dutch-infusion-trial', 320, '.claims'],
  ['options.html', 320, 'main .panel'],
  ['options.html', 1000, 'main .panel'],
  ['welcome.html', 320, '[data-practice-hint]'],
  ['sheet.html', 320, 'main'],
  ['sheet.html?notes=dutch-infusion-trial', 320, '[data-note]'],
  ['sheet.html?notes=dutch-infusion-trial', 1000, '[data-note]'],
  ['changelog.html', 320, 'main'],
  ['popup.html', 400, '.page-section[aria-busy="false"]'],
] as const;

for (const [path, width, loaded] of PLACES) {
  test(`${path} at ${width} px`, async ({ openExtensionPage }) => {
    const page = await openExtensionPage(path);
    await page.setViewportSize({ width, height: 600 });
    await expect(page.locator(loaded).first()).toBeAttached();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await expect(page).toHaveTitle(/Év/);
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('the popup with mentions, with results and with a note', async ({ page, site, serviceWorker, openExtensionPage }) => {
  await page.goto(site.url('article.html'));
  const tab = await serviceWorker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  const popup = await openExtensionPage(`popup.html?tab=${tab}`);
  await popup.setViewportSize({ width: 400, height: 600 });
  await expect(popup.locator('.topic-mentions')).toHaveCount(4);
  expect(await faultsOf(popup)).toEqual([]);
  await popup.getByRole('searchbox').fill('how long does it last');
  await expect(popup.locator('.result').first()).toBeVisible();
  expect(await faultsOf(popup)).toEqual([]);
  await popup.locator('.result-link').first().click();
  await expect(popup.locator('.note-view')).toBeVisible();
  expect(await faultsOf(popup)).toEqual([]);
});

for (const width of [280, 1000]) {
  test(`the card on a page of ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(site.url('article.html'));
    await hoverMention(page, 'fibromyalgia', 1);
    const { box, label } = await card(page).opened();
    expect(box.width).toBe(Math.min(width, 380));
    expect(await card(page).evaluate(layoutFaults), label).toEqual([]);
  });
}
