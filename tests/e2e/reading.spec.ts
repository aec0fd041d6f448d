import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { marks } from './support/mentions.ts';
import { openPopup } from './support/popup.ts';

test('the popup tells what a page claims and leaves out, leads to the sentence and opens the note', async ({ page, site }) => {
  await page.goto(site.url('clinic.html'));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBeGreaterThan(0);
  const popup = await openPopup(page);
  await expect.poll(popup.text).toMatch(/This page is about ketamine[\s\S]*The effect lasts[\s\S]*Not mentioned on this page/);
  await popup.click('.page-gap .link-button');
  await expect.poll(popup.text).toMatch(/Back to[\s\S]*Cochrane 2025[\s\S]*Sources/);
  await popup.click('.back');
  await popup.click('.page-claim .mention');
  await popup.closed();
  await card(page).opened();
});

test('a page in another language is not read for claims', async ({ page, site }) => {
  const body =
    '<!doctype html><html lang="de"><title>Ketamine</title><p>Ketamine wird auch bei CRPS gegeben, und die Wirkung ist nicht von Dauer, kostet aber viel.</p>';
  await page.goto(site.serve('/de.html', { body }));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(1);
  const popup = await openPopup(page);
  await expect.poll(popup.text).toMatch(/The overview reads English/);
  expect(await popup.text()).not.toMatch(/Not mentioned|What this page says/);
});

test('few marks, as the reader chooses, at once in an open tab; the popup says so and lists all', async ({
  page,
  site,
  serviceWorker,
}) => {
  await page.goto(site.url('article.html'));
  const marked = async () => Object.values(await marks(page)).flat().length;
  await expect.poll(marked).toBe(33);
  await serviceWorker.evaluate(async () => {
    const { settings } = await chrome.storage.local.get<{ settings?: object }>('settings');
    await chrome.storage.local.set({ settings: { ...settings, marking: 'first-in-section' } });
  });
  await expect.poll(marked).toBeLessThan(20);
  const popup = await openPopup(page);
  await expect
    .poll(async () =>
      (await popup.text()).includes(`Marks thinned out: ${await marked()} of 33 are marked. All 33 are listed here.`),
    )
    .toBe(true);
  await expect.poll(popup.text).toMatch(/ketamine\s+14/i);
});
