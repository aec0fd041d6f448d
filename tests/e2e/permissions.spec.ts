import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { backgroundOf, builtExtension, launchWithExtension } from '../tools/extension-browser.mjs';
import { readMarks } from '../tools/mentions.mjs';
import { attachPopup } from '../tools/popup.mjs';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
}

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** The id that Chromium gives to an extension from a folder: the start of its path's hash, in the letters a to p. */
const idOf = (folder: string) =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** Opens a page that no server has to have, over either protocol. */
async function open(context: BrowserContext, protocol: 'http' | 'https'): Promise<Page> {
  const address = `${protocol}://pages.example/`;
  const body = '<!doctype html><title>x</title><p>In CRPS, ketamine was tried.</p>';
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const isMarked = async (page: Page, timeout: number) =>
  expect.poll(async () => (await readMarks(page)).ketamine, { timeout }).toEqual(['ketamine']);

/** What each permission is for, as a reader meets it; rejects where that is not done within some ms. */
const uses: Record<string, (context: BrowserContext, timeout: number, folder: string) => Promise<unknown>> = {
  'http://*/*': async (context, timeout) => isMarked(await open(context, 'http'), timeout),
  'https://*/*': async (context, timeout) => isMarked(await open(context, 'https'), timeout),
  scripting: async (context, timeout) => isMarked(await open(context, 'http'), timeout),
  storage: async (context, timeout, folder) => {
    const page = await context.newPage();
    // Without it the background may be gone before anybody could ask it.
    await page.goto(`chrome-extension://${idOf(folder)}/options.html`);
    const dark = page.getByRole('radio', { name: 'Dark' });
    await dark.check({ timeout });
    // Until then it is on its way, and a page that goes takes it along.
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible({ timeout });
    await page.reload();
    await expect(dark).toBeChecked({ timeout });
  },
  contextMenus: async (context) => {
    const background = await backgroundOf(context);
    await background.evaluate(() => chrome.contextMenus.update('search', {}));
  },
  sidePanel: async (context, timeout) => {
    const popup = await attachPopup(await open(context, 'http'));
    const there = async () => {
      const expression = `document.querySelector('.popup-foot button') !== null`;
      const { result } = (await popup.send('Runtime.evaluate', { expression })) as { result: { value: boolean } };
      return result.value;
    };
    await expect.poll(there).toBe(true);
    // A panel opens only for a reader who asks. Then the popup closes; otherwise it stays and says that it could not.
    await popup.send('Runtime.evaluate', {
      expression: `document.querySelector('.popup-foot button').click()`,
      userGesture: true,
    });
    await expect.poll(popup.isOpen, { timeout }).toBe(false);
  },
};

const wanted = ({ permissions, host_permissions }: Manifest) => [...permissions, ...host_permissions];

test('each permission that is asked for serves something that works', async () => {
  expect(Object.keys(uses).sort()).toEqual(wanted(manifestIn(builtExtension)).sort());
  const context = await launchWithExtension();
  for (const use of Object.values(uses)) await use(context, 15_000, builtExtension);
  await context.close();
});

for (const [permission, use] of Object.entries(uses)) {
  test(`without ${permission} it does not work`, async ({ browserName: _ }, testInfo) => {
    const folder = testInfo.outputPath('extension');
    cpSync(builtExtension, folder, { recursive: true });
    const manifest = manifestIn(folder);
    const left = (all: string[]) => all.filter((one) => one !== permission);
    const less = { ...manifest, permissions: left(manifest.permissions), host_permissions: left(manifest.host_permissions) };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(less));
    const context = await launchWithExtension({}, folder);
    await expect(use(context, 2000, folder)).rejects.toThrow();
    await context.close();
  });
}
