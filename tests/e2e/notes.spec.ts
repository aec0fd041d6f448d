import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Note, Publication } from '../../data/model.ts';
import { root } from '../tools/run.mjs';
import { expect, test } from './support/extension.ts';
import { marks } from './support/mentions.ts';
import { openPopup } from './support/popup.ts';

const read = (file: string) => JSON.parse(readFileSync(join(root, 'data/evidence', `${file}.json`), 'utf8'));
const notes: Note[] = read('notes');
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

test('the popup makes a sheet of the notes on what the page mentions', async ({ page, context, site }) => {
  await page.goto(site.url('passing-mention.html'));
  const topics = await expect
    .poll(async () => Object.entries(await marks(page)).flatMap(([topic, found]) => (found.length > 0 ? [topic] : [])))
    .not.toEqual([])
    .then(async () => Object.entries(await marks(page)).flatMap(([topic, found]) => (found.length > 0 ? [topic] : [])));
  const popup = await openPopup(page);
  const [sheet] = await Promise.all([context.waitForEvent('page'), popup.click('a', 'Visit sheet for this page')]);
  const wanted = notes.filter((note) => note.topics.every((topic) => topics.includes(topic)));
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
