import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/extension.ts';

const chartOf = (page: Page) => page.locator('details', { has: page.getByRole('heading', { name: 'Every result over time' }) });
const marksOf = (page: Page) => chartOf(page).getByRole('table').getByRole('link');

test('a mark says what was found, and opens its note', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('notes.html');
  const mark = marksOf(page)
    .filter({ has: page.locator('svg') })
    .and(page.getByLabel(/^Noppers 2011, .*: 15 minutes after/));
  await expect(mark).toHaveAccessibleName(
    /^Noppers 2011, controlled trial, 24 people: 15 minutes after: better than the comparison; .*8 of 12.*3 of 12/,
  );
  await mark.hover();
  await expect(chartOf(page).getByText(/8 of 12, against 3 of 12/)).toBeVisible();
  await mark.click();
  await expect(page).toHaveURL(/notes\.html#dutch-infusion-trial$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(marksOf(page).first()).toBeVisible();
});

test('every mark leads to a note that exists, and none passes for a result of a search', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('notes.html');
  const links = await marksOf(page).evaluateAll((marks) =>
    marks.map((mark) => new URL(mark.getAttribute('href') ?? '', location.href).hash),
  );
  expect(links.length).toBeGreaterThan(40);
  const notes = await page
    .locator('.results [data-note]')
    .evaluateAll((all) => all.map((note) => `#${note.getAttribute('data-note')}`));
  for (const link of new Set(links)) expect(notes).toContain(link);
  await expect(chartOf(page).locator('[data-note]')).toHaveCount(0);
});

test('a screen reader gets a table: conditions, kinds of evidence, studies', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('notes.html');
  const table = chartOf(page).getByRole('table');
  await expect(table).toHaveAccessibleName(/^Results by condition and by kind of evidence/);
  for (const name of ['Fibromyalgia', 'CRPS', 'Chronic pain in general', 'Fatigue and depression', 'Noppers 2011, 24 people'])
    await expect(table.getByRole('rowheader', { name, exact: true })).toHaveCount(1);
  // A study without a stated time is listed beside the axis.
  await expect(table.getByRole('row', { name: /Schwartzman 2009/ }).getByRole('link')).toHaveText('time not stated');
});

test('whoever searches gets the list; the chart folds away until the search is cleared', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('notes.html');
  const chart = chartOf(page);
  await expect(chart).toHaveAttribute('open');
  await page.getByRole('searchbox').fill('fatigue');
  await expect(chart).not.toHaveAttribute('open');
  await page.getByRole('searchbox').fill('');
  await expect(chart).toHaveAttribute('open');
});

test('on a narrow page it is closed at first, and open it fits 320 px', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`chrome-extension://${extensionId}/notes.html`);
  await expect(chartOf(page)).not.toHaveAttribute('open');
  await chartOf(page).locator('summary').click();
  await expect(marksOf(page).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  // Each name stands over its own axis, and each mark on the page.
  const edges = await marksOf(page).evaluateAll((marks) =>
    marks.map((mark) => mark.getBoundingClientRect()).map(({ left, right }) => [left, right]),
  );
  for (const [left = 0, right = 0] of edges) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1000, 320]) {
    test(`${colorScheme}, ${width} px: no accessibility violation with the chart and its explanations open`, async ({
      context,
      extensionId,
    }) => {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`chrome-extension://${extensionId}/notes.html`);
      const folded = [chartOf(page), page.locator('details', { has: page.getByRole('heading', { name: 'How to read this' }) })];
      for (const details of folded) {
        if (!(await details.evaluate((element) => element.hasAttribute('open')))) await details.locator('summary').click();
      }
      await expect(page.getByText('Everyone got the drug and knew it; nobody was compared.')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('.chart').include('.how-to-read').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([]);
    });
  }
}

test('in forced colours marks and lines keep apart from the page', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('notes.html');
  await page.emulateMedia({ forcedColors: 'active' });
  const colours = await marksOf(page)
    .first()
    .evaluate((mark) => [getComputedStyle(mark).color, getComputedStyle(document.body).backgroundColor]);
  expect(colours[0]).not.toBe(colours[1]);
});

test('every kind and every finding is explained without a pointer', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('notes.html');
  const section = page.locator('details', { has: page.getByRole('heading', { name: 'How to read this' }) });
  await section.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(section.getByRole('listitem')).toHaveCount(9 + 7 + 6);
  await page.goto(page.url().replace(/notes\.html.*/, 'notes.html#mecfs-trial-2026'));
  await expect(page.getByText('Tested, cannot tell', { exact: true })).toBeVisible();
  await expect(page.getByText(/too few, too small or too mixed/)).toBeVisible();
});

test('a note past its review date says so by itself, not a day before', async ({ context, extensionId }) => {
  const page = await context.newPage();
  const said = page.getByText('Read on 21 November 2026, more than a year ago. Newer studies may exist.');
  for (const [now, shown] of [
    ['2027-11-21T12:00:00Z', 0],
    ['2027-11-22T12:00:00Z', 1],
  ] as const) {
    await page.clock.setFixedTime(now);
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${extensionId}/notes.html#dutch-infusion-trial`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(said).toHaveCount(shown);
  }
});
