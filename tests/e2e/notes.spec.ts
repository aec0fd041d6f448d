import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Note, Publication } from '../../data/model.ts';
import { root } from '../tools/run.mjs';
import { expect, test } from './support/extension.ts';
import { marks } from './support/mentions.ts';
import { openPopup } from './support/popup.ts';

const read = (file: string) => JSON.parse(readFileSync(join(root, 'data/evidence', `${file}.json`), 'utf8'));
const notes: Note[] = read('notes');
const briefs: { context: string; lead: string[] }[] = read('briefs');
const publications: Publication[] = read('publications');
const linkOf = (id: string) => publications.find((publication) => publication.id === id)?.link;

test('a visit sheet has every caveat and source of its notes, and room for questions', async ({ openExtensionPage }) => {
  const page = await openExtensionPage(`sheet.html?notes=${notes.map(({ id }) => id).join(',')}`);
  await expect(page.locator('article')).toHaveCount(notes.length);
  const shown = await page.locator('article').evaluateAll((articles) =>
    articles.map((article) => ({
      id: article.getAttribute('data-note'),
      text: article.textContent,
      links: [...article.querySelectorAll('a')].map(({ href }) => href),
    })),
  );
  for (const note of notes) {
    const on = shown.find(({ id }) => id === note.id);
    for (const part of [note.title, note.summary, ...note.caveats]) expect(on?.text, note.id).toContain(part);
    for (const source of note.sources) {
      if ('document' in source) expect(on?.text, note.id).toContain(source.section);
      else if (linkOf(source.publication)) expect(on?.links, note.id).toContain(linkOf(source.publication));
    }
  }
  await expect(page.getByRole('heading', { name: 'Questions for the appointment' })).toBeVisible();
});

test('a visit sheet follows the choice, keeps it in its address, and prints without its tools', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('sheet.html?notes=dutch-infusion-trial,no-such-note');
  await expect(page.getByRole('alert')).toContainText('1 note in this address is not known');
  await page.getByText('Choose notes').click();
  await page.getByRole('searchbox').fill('cost');
  await page.getByRole('checkbox').first().check();
  await expect(page.locator('article')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('article')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByText('Choose notes')).toBeHidden();
  await expect(page.locator('article').first()).toBeVisible();
  // Nothing hangs over the edge of an A4 page.
  await page.setViewportSize({ width: 673, height: 1000 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(673);
});

test('the sheet for a page has the notes of its context, of what it claims, and of what it leaves out', async ({
  page,
  context,
  site,
}) => {
  const said =
    'Ketamine infusions for fibromyalgia are given at our clinic by nurses every day. After ketamine many patients with fibromyalgia have relief that lasts for months. ';
  const body = `<title>Ketamine for fibromyalgia</title><h1>Ketamine for fibromyalgia</h1>${`<p>${said}</p>`.repeat(6)}`;
  await page.goto(site.serve('/clinic-claims.html', { body }));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBeGreaterThan(6);
  const popup = await openPopup(page);
  await expect.poll(popup.text).toContain('Not mentioned on this page');
  const gaps = await popup.evaluate(() => [...document.querySelectorAll('.page-gap button')].map((gap) => gap.textContent));
  const [sheet] = await Promise.all([context.waitForEvent('page'), popup.click('a', 'Visit sheet for this page')]);
  await expect(sheet.locator('article').first()).toBeVisible();
  const chosen = await sheet.locator('article').evaluateAll((all) => all.map((note) => note.getAttribute('data-note') ?? ''));
  const lead = briefs.find((brief) => brief.context === 'ketamine-for-fibromyalgia')?.lead ?? [];
  expect(chosen).toEqual(expect.arrayContaining(lead));
  expect(gaps.length).toBeGreaterThan(0);
  for (const title of gaps) await expect(sheet.getByRole('heading', { name: title, exact: true })).toBeVisible();
  expect(chosen.length).toBeLessThan(15);
});

test('the sheet for a page that is not in English has the notes on the topics that it mentions', async ({
  page,
  context,
  site,
}) => {
  const german =
    'Bei Patienten mit Fibromyalgia wurde Ketamine über viele Stunden gegeben, und die Schmerzen kamen wieder zurück.';
  await page.goto(site.serve('/deutsch.html', { body: `<!doctype html><title>x</title>${`<p>${german}</p>`.repeat(4)}` }));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(4);
  const popup = await openPopup(page);
  await expect.poll(popup.text).toContain('The overview reads English');
  const [sheet] = await Promise.all([context.waitForEvent('page'), popup.click('a', 'Visit sheet for this page')]);
  const wanted = notes.filter((note) => note.topics.every((topic) => ['ketamine', 'fibromyalgia'].includes(topic)));
  await expect(sheet.locator('article')).toHaveCount(wanted.length);
});

test('a note is copied with its sources, and that is said', async ({ context, openExtensionPage }) => {
  await context.grantPermissions(['clipboard-read']);
  const page = await openExtensionPage('notes.html#dutch-infusion-trial');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# Dutch trial[\s\S]*## Sources[\s\S]*https:\/\/pubmed/);
});

test('back and forward keep the place in the list', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('notes.html?topic=crps');
  const third = page.locator('article').nth(2);
  const title = await third.getByRole('link').innerText();
  await third.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  await page.goBack();
  await expect(page.locator('article').nth(2).getByRole('link')).toBeFocused();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
});

test('the notes open beside the page', async ({ page, site, serviceWorker }) => {
  await page.goto(site.url('article.html'));
  const popup = await openPopup(page);
  await expect.poll(popup.text).toContain('Ketamine');
  await popup.click('button', 'Side panel');
  await popup.closed();
  const panels = () =>
    serviceWorker.evaluate(async () =>
      (await chrome.runtime.getContexts({}))
        .filter(({ contextType }) => contextType === 'SIDE_PANEL')
        .map((one) => one.documentUrl),
    );
  await expect.poll(panels).toEqual([new URL('/notes.html', serviceWorker.url()).href]);
});
