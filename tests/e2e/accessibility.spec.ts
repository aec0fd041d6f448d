import AxeBuilder from '@axe-core/playwright';
import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { hoverMention } from './support/mentions.ts';

const pages = [
  'popup.html',
  'notes.html',
  'notes.html?q=fatigue',
  'notes.html#dutch-infusion-trial',
  'sheet.html',
  'sheet.html?notes=dutch-infusion-trial,cost',
  'options.html',
  'welcome.html',
  'changelog.html',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const path of pages) {
      test(`${path} has no accessibility violation`, async ({ openExtensionPage }) => {
        const page = await openExtensionPage(path);
        await page.waitForLoadState('networkidle');
        await expect(page.getByRole('heading').first()).toBeAttached();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([]);
      });
    }
  });
}

// The popup is as wide as the browser lets it be, and asks for 400 px.
for (const path of pages.filter((page) => page !== 'popup.html')) {
  test(`${path} fits 320 px`, async ({ openExtensionPage }) => {
    const page = await openExtensionPage(path);
    await page.setViewportSize({ width: 320, height: 600 });
    await expect(page.getByRole('heading').first()).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
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
