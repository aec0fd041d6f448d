import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { layoutFaults } from '../tools/layout-faults.mjs';
import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { hoverMention } from './support/mentions.ts';

/** Addresses, and what is there once the page has loaded what it shows. */
const PAGES = [
  ['popup.html', '.page-section[aria-busy="false"]'],
  ['notes.html', '.result'],
  ['notes.html?q=fatigue', '.result'],
  ['notes.html#dutch-infusion-trial', '.claims'],
  ['sheet.html', '.note-choice li'],
  ['sheet.html?notes=dutch-infusion-trial,cost', '[data-note]'],
  ['options.html', 'main .panel'],
  ['welcome.html', '[data-practice-hint]'],
  ['changelog.html', 'main li'],
] as const;

/** Widths in CSS px, and how many times larger than usual the text is. 320 px is also 640 px at 200 % zoom. */
const SIZES = [
  [320, 1],
  [320, 1.3],
  [640, 2],
  [1600, 1],
  [1600, 2],
] as const;
/** The popup is as wide as the browser lets it be, and asks for 400 px. */
const POPUP_SIZES = [
  [400, 1],
  [400, 1.3],
  [400, 2],
] as const;

/** Opens all that folds, and says what is cut, lies on anything else or makes the page scroll sideways. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page.locator('body').evaluate(layoutFaults);
}

for (const [path, loaded] of PAGES) {
  test(`${path}: nothing is cut at any size, and axe finds nothing in light or dark`, async ({ openExtensionPage }) => {
    // Four runs of axe and five layouts.
    test.slow();
    const page = await openExtensionPage(path);
    await expect(page.locator(loaded).first()).toBeAttached();
    for (const [width, larger] of path === 'popup.html' ? POPUP_SIZES : SIZES) {
      await page.setViewportSize({ width, height: 700 });
      await page.evaluate((times) => document.documentElement.style.setProperty('--text', `${times}`), larger);
      expect.soft(await faultsOf(page), `${width} px, text ${larger} times`).toEqual([]);
      if (larger !== 1) continue;
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]);
        expect.soft(found, `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('a screen reader finds in the card what eyes do', async ({ page, site }) => {
  await page.goto(site.url('article.html'));
  await hoverMention(page, 'fibromyalgia', 1);
  const { label } = await card(page).opened();
  const tree = await card(page).accessibilityTree();
  const spoken = (role: string) => tree.filter((node) => node.role === role).map(({ name }) => name);
  expect(spoken('dialog')).toEqual([label]);
  expect(spoken('heading').length).toBeGreaterThanOrEqual(4);
  expect(spoken('article').length).toBe(3);
  expect(spoken('button')).toEqual(expect.arrayContaining(['Keep open', 'Close', 'All notes', 'Off on this site', 'Whole note']));
  expect(tree.map(({ name }) => name).join(' ')).toContain(
    'Trial of 24: better than the comparison at minutes; looked for and not shown at hours and weeks',
  );
  for (const name of spoken('link')) expect(name).not.toBe('');
});

test('every target in the card is at least 24 px, and 44 px on touch', async ({ page, site }) => {
  await page.goto(site.url('article.html'));
  await hoverMention(page, 'fibromyalgia', 1);
  await card(page).opened();
  const small = await card(page).evaluate(
    (dialog) =>
      [...dialog.querySelectorAll('button')]
        .map((button) => button.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24).length,
  );
  expect(small).toBe(0);
});
