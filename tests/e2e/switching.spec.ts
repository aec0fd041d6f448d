import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { hoverMention, marks } from './support/mentions.ts';
import { openPopup } from './support/popup.ts';

const keys = (page: { evaluate: <T>(fn: () => T) => Promise<T> }) => page.evaluate(() => [...CSS.highlights.keys()]);

test('off on a site: marks go at once in every tab of it, stay off after a reload, and come back', async ({
  page,
  context,
  site,
}) => {
  const address = site.url('article.html');
  const second = await context.newPage();
  await second.goto(site.url('forum.html'));
  await page.goto(address);
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(14);
  const popup = await openPopup(page);
  await popup.click('label', 'Off always');
  await expect.poll(() => keys(page)).toEqual([]);
  await expect.poll(() => keys(second)).toEqual([]);
  await popup.close();
  await page.reload();
  // The other site is still on, so the extension is at work.
  const elsewhere = await context.newPage();
  await elsewhere.goto(site.url('article.html', 'localhost'));
  await expect.poll(async () => (await marks(elsewhere)).ketamine.length).toBe(14);
  expect(await keys(page)).toEqual([]);
  const again = await openPopup(page);
  await again.click('label', 'On');
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(14);
});

test('off from the card', async ({ page, site }) => {
  await page.goto(site.url('article.html'));
  await hoverMention(page, 'fibromyalgia');
  await card(page).opened();
  await card(page).click('button', 'Off on this site');
  await card(page).closed();
  await expect.poll(() => keys(page)).toEqual([]);
});

test('a topic that is switched off loses its marks, the others stay', async ({ page, site, openExtensionPage }) => {
  await page.goto(site.url('article.html'));
  await expect.poll(async () => (await marks(page)).crps.length).toBe(5);
  const options = await openExtensionPage('options.html');
  await options.getByRole('checkbox', { name: /CRPS/ }).uncheck();
  await expect
    .poll(() => keys(page))
    .toEqual(['evidence-notes-ketamine', 'evidence-notes-fibromyalgia', 'evidence-notes-spravato']);
});

test('storage with garbage in it: defaults, and a word on the options page', async ({
  page,
  site,
  serviceWorker,
  openExtensionPage,
}) => {
  await serviceWorker.evaluate(() => chrome.storage.local.set({ settings: { enabled: 'perhaps', topics: 7, sitesOff: [{}] } }));
  await page.goto(site.url('article.html'));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(14);
  const options = await openExtensionPage('options.html');
  await expect(options.getByRole('alert').filter({ hasText: 'Some stored settings could not be read' })).toContainText(
    'whether marks are on; which topics are marked; the sites switched off',
  );
  // Saving over it keeps what could not be read.
  await options.getByRole('checkbox', { name: /Spravato/ }).uncheck();
  const kept = () =>
    serviceWorker.evaluate(async () => (await chrome.storage.local.get('settingsUnreadable'))['settingsUnreadable']);
  await expect.poll(kept).toEqual({ enabled: 'perhaps', topics: 7, sitesOff: [{}] });
});

test('All notes and a whole note open the notes page', async ({ page, context, site, extensionId }) => {
  await page.goto(site.url('article.html'));
  await hoverMention(page, 'fibromyalgia');
  const { notes } = await card(page).opened();
  const [opened] = await Promise.all([context.waitForEvent('page'), card(page).click('button', 'Whole note')]);
  await expect(opened).toHaveURL(`chrome-extension://${extensionId}/notes.html#${notes[0]}`);
});
