import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { marks, mentionPoint } from './support/mentions.ts';

const keys = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()]);
const stored = (page: Page) => page.evaluate(async () => (await chrome.storage.local.get('settings'))['settings']);
const settingsFile = (text: string) => ({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** The background that a page's marks are painted on, as the style sheet of the extension says it. */
const look = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, textDecorationLine } = getComputedStyle(document.body, '::highlight(evidence-notes-ketamine)');
    return { tint: backgroundColor !== 'rgba(0, 0, 0, 0)', line: textDecorationLine === 'underline' };
  });

test('marks in an open page change as they are chosen, without a reload', async ({ page, site, openExtensionPage }) => {
  await page.goto(site.url('article.html'));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(14);
  expect(await look(page)).toEqual({ tint: false, line: true });
  const options = await openExtensionPage('options.html');
  for (const [name, expected] of [
    ['Tint', { tint: true, line: false }],
    ['Underline and tint', { tint: true, line: true }],
    ['No marks', { tint: false, line: false }],
    ['Underline', { tint: false, line: true }],
  ] as const) {
    await options
      .locator('[name="mark-style"]')
      .and(options.getByLabel(new RegExp(`^${name}(?! and)`)))
      .check();
    await expect.poll(() => look(page)).toEqual(expected);
  }
  expect((await marks(page)).ketamine).toHaveLength(14);
});

test('the samples are marked in each style, and follow the topics', async ({ openExtensionPage }) => {
  const options = await openExtensionPage('options.html');
  const painted = () =>
    options.evaluate(() => [...CSS.highlights].map(([key, ranges]) => [key.replace(/^sample-\d+-/, ''), ranges.size]));
  const all = [
    ['evidence-notes-ketamine', 1],
    ['evidence-notes-fibromyalgia', 1],
    ['evidence-notes-crps', 1],
    ['evidence-notes-spravato', 1],
  ];
  await expect.poll(painted).toEqual([...all, ...all, ...all, ...all]);
  await options.getByRole('checkbox', { name: 'CRPS' }).uncheck();
  await expect.poll(async () => (await painted()).filter(([key]) => key === 'evidence-notes-crps')).toHaveLength(3);
});

test('a card that opens on a click only, and looks as chosen', async ({ page, site, openExtensionPage }) => {
  await page.goto(site.url('article.html'));
  const options = await openExtensionPage('options.html');
  await options.getByRole('radio', { name: /on a click or tap only/ }).check();
  await options.getByRole('radio', { name: 'Larger' }).check();
  await options.getByRole('radio', { name: 'Dark' }).check();
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await options.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  await expect(options.getByRole('slider').first()).toBeDisabled();
  await expect.poll(() => stored(options)).toMatchObject({ openOn: 'click', textSize: 'larger', theme: 'dark' });
  await options.close();
  await page.bringToFront();
  const { x, y } = await mentionPoint(page, 'fibromyalgia');
  await page.mouse.click(x, y);
  await card(page).opened();
  expect(
    await card(page).evaluate((dialog) => {
      const { fontSize, colorScheme } = getComputedStyle(dialog);
      return { fontSize, colorScheme };
    }),
  ).toEqual({ fontSize: '19.5px', colorScheme: 'dark' });
});

test('many sites at once: all or nothing, and out again as text', async ({ page, site, openExtensionPage }) => {
  await page.goto(site.url('article.html'));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(14);
  const options = await openExtensionPage('options.html');
  await options.getByText('Add many at once').click();
  const field = options.getByLabel('Sites, one on each line');
  await field.fill('127.0.0.1\nnot a!site');
  await options.getByRole('button', { name: 'Add all' }).click();
  await expect(options.getByRole('alert').filter({ hasText: 'Nothing was added' })).toContainText('“not” and “a!site”');
  expect(await stored(options)).toBeUndefined();
  await field.fill('127.0.0.1, https://www.b.example/page\n# a note');
  await options.getByRole('button', { name: 'Add all' }).click();
  await expect(options.getByRole('status').filter({ hasText: '2 sites were added.' })).toBeVisible();
  await expect.poll(() => keys(page)).toEqual([]);
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save the list as a text file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('evidence-notes-sites.txt');
  expect(await readFile(await download.path(), 'utf8')).toBe('127.0.0.1\nb.example\n');
  await options.getByRole('button', { name: 'Remove 127.0.0.1' }).click();
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(14);
});

test('a list of thousands stays quick to use: fifty are shown, the others are found', async ({
  openExtensionPage,
  serviceWorker,
}) => {
  const sitesOff = Array.from({ length: 4000 }, (_, at) => `${String(at).padStart(4, '0')}.example`);
  await serviceWorker.evaluate((sites) => chrome.storage.local.set({ settings: { version: 2, sitesOff: sites } }), sitesOff);
  const options = await openExtensionPage('options.html');
  await expect(options.getByRole('button', { name: /^Remove / })).toHaveCount(50);
  await options.getByLabel('Find in the list').fill('3999');
  await options.getByRole('button', { name: 'Remove 3999.example' }).click();
  await expect.poll(async () => ((await stored(options)) as { sitesOff: string[] }).sitesOff.length).toBe(3999);
});

test('settings as a file: out, and in again', async ({ openExtensionPage }) => {
  const options = await openExtensionPage('options.html');
  await options.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => stored(options)).toMatchObject({ theme: 'dark' });
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save settings as a file' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'evidence-notes-settings', version: 2, theme: 'dark' });
  await options.getByRole('radio', { name: 'Light' }).check();
  await expect.poll(() => stored(options)).toMatchObject({ theme: 'light' });

  const choose = (file: ReturnType<typeof settingsFile>) => options.getByLabel('Load settings from a file').setInputFiles(file);
  await choose(settingsFile(text.replace('"dark"', '"sepia"')));
  await expect(
    options.getByRole('alert').filter({ hasText: '“theme” should be "auto", "light" or "dark". Nothing has changed.' }),
  ).toBeVisible();
  expect(await stored(options)).toMatchObject({ theme: 'light' });
  await choose(settingsFile(`${text}${' '.repeat(10_000_000)}`));
  await expect(options.getByRole('alert').filter({ hasText: 'This file has 10.0 MB' })).toBeVisible();
  expect(await stored(options)).toMatchObject({ theme: 'light' });
  await choose(settingsFile(text));
  await expect(options.getByText('The settings of the file are in use now.')).toBeVisible();
  expect(await stored(options)).toMatchObject({ theme: 'dark' });
});

test.describe('with the storage full', () => {
  test.use({ expectedErrors: [/kQuotaBytes quota exceeded/] });

  test('a full storage: a clear word, nothing lost, and the control shows what is stored', async ({ openExtensionPage }) => {
    const options = await openExtensionPage('options.html');
    await options.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(() => stored(options)).toMatchObject({ theme: 'dark' });
    await options.evaluate(async () => {
      // Fill it to the last byte, by halves of what is too much: big pieces each under a name of its own, the rest under one.
      const put = (name: string, text: string) => chrome.storage.local.set({ [name]: text }).catch(() => undefined);
      for (let size = 10_000_000; size >= 1000; size = Math.floor(size / 2)) await put(`filling ${size}`, 'x'.repeat(size));
      for (let size = 1000; size >= 1; size = Math.floor(size / 2)) {
        const { filling = '' } = await chrome.storage.local.get<{ filling?: string }>('filling');
        await put('filling', filling + 'x'.repeat(size));
      }
    });
    await options.getByLabel('Site to switch off').fill('a.example');
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(
      options.getByRole('alert').filter({ hasText: "the browser's storage is full. Nothing has changed." }),
    ).toBeVisible();
    expect(await stored(options)).toMatchObject({ theme: 'dark', sitesOff: [] });
    await expect(options.getByText('No site is switched off.')).toBeVisible();
  });
});

test('everything is forgotten on the second press, by keyboard, in every storage', async ({ page, site, openExtensionPage }) => {
  await page.goto(site.url('article.html'));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(14);
  const options = await openExtensionPage('options.html');
  await options.getByRole('checkbox', { name: 'CRPS' }).uncheck();
  await expect.poll(async () => (await keys(page)).length).toBe(3);
  await expect(options.getByRole('cell', { name: 'Your settings, with 0 sites switched off' })).toBeVisible();
  await options.evaluate(() => chrome.storage.sync.set({ version: 2, 'off:a.example': true }));
  await expect(options.getByRole('cell', { name: "In the browser's sync: a copy of your settings" })).toBeVisible();

  const forget = options.getByRole('button', { name: 'Forget everything', exact: true });
  await forget.focus();
  await options.keyboard.press('Enter');
  await expect(options.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await options.keyboard.press('Escape');
  await expect(forget).toBeFocused();
  expect(await stored(options)).toBeDefined();
  await options.keyboard.press('Enter');
  await expect(options.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await options.keyboard.press('Shift+Tab');
  await expect(options.getByRole('button', { name: 'Forget everything now' })).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(options.getByText('Everything was forgotten.')).toBeVisible();
  await expect.poll(async () => (await keys(page)).length).toBe(4);
  const left = () =>
    options.evaluate(async () => ({ ...(await chrome.storage.local.get(null)), ...(await chrome.storage.sync.get(null)) }));
  await expect.poll(left).toEqual({});
});

test('the whole page by keyboard: every control can be reached, in the order it is read', async ({ openExtensionPage }) => {
  const options = await openExtensionPage('options.html');
  await expect(options.getByRole('switch').first()).toBeVisible();
  const reached: string[] = [];
  for (let step = 0; step < 40; step++) {
    await options.keyboard.press('Tab');
    const name = await options.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return '';
      return (at instanceof HTMLInputElement && (at.name || at.type)) || at.getAttribute('aria-label') || at.textContent || '';
    });
    if (name === '' || reached.includes('Forget everything')) break;
    reached.push(name.trim());
  }
  expect(reached).toEqual([
    'All notes',
    'How it works',
    'What is new',
    'Mark words on web pages',
    'checkbox',
    'checkbox',
    'checkbox',
    'checkbox',
    'mark-style',
    'marking',
    'open-on',
    'range',
    'range',
    'Try it on the practice sentence',
    'Change these keys',
    'text-size',
    'theme',
    'text',
    'Add',
    'Add many at once',
    'Keep settings the same in your other browsers',
    'Save settings as a file',
    'file',
    'Forget everything',
  ]);
});
