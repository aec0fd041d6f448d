import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { marks } from './support/mentions.ts';
import { openPopup } from './support/popup.ts';

const filler = '<p>Nothing to see in this line.</p>'.repeat(80);
const page1 = `<!doctype html><html lang="en"><title>Notes</title><h1>Notes</h1>${filler}<p>My RSD is no better. RSD again.</p><p>Low FM.</p>`;

test('a short form alone is not marked; the popup lists it as possible and leads to it', async ({ page, site }) => {
  await page.goto(site.serve('/possible.html', { body: page1 }));
  const popup = await openPopup(page);
  await expect.poll(popup.text).toMatch(/Possible, not marked: RSD \(2\), FM \(1\)/);
  expect(Object.values(await marks(page)).flat()).toEqual([]);
  await popup.click('summary', 'Possible');
  await popup.click('details[open] .mention');
  await popup.closed();
  expect((await card(page).opened()).label).toMatch(/CRPS/);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('the long form, wherever it comes, marks the short one; another meaning on the page takes it away', async ({
  page,
  site,
}) => {
  await page.goto(site.serve('/later.html', { body: page1 }));
  const add = (text: string) =>
    page.evaluate((words) => document.body.append(Object.assign(document.createElement('p'), { textContent: words })), text);
  await add('Reflex sympathetic dystrophy');
  await expect.poll(async () => (await marks(page)).crps.length).toBe(3);

  const body =
    '<!doctype html><title>Scores</title><h2>Continuous ranked probability score</h2><p>The CRPS of it.</p><p>Spravato</p>';
  await page.goto(site.serve('/rival.html', { body }));
  await expect.poll(async () => (await marks(page)).spravato.length).toBe(1);
  expect((await marks(page)).crps).toEqual([]);
});
