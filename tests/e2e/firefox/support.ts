import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findFirefox } from '../../tools/browsers.mjs';
import { type Box, readMarks, readMentions, type Topic, topics } from '../../tools/mentions.mjs';
import { startPageServer } from '../../tools/page-server.mjs';
import { root } from '../../tools/run.mjs';
import { ExtensionPage } from './extension-page.ts';
import { SAY_ERRORS, watchOwnErrors } from './own-errors.ts';

/** Where `wxt build -b firefox` puts the extension. */
export const builtExtension = join(root, '.output', 'firefox-mv3');

/** The host of the extension's pages, which Firefox otherwise makes up anew for every profile. */
export const HOST = '8c2e1f3a-6d54-4b7e-9a10-52f6e3d7b9c4';

/** What has gone wrong in the extension, in any browser of this worker, and has not been looked at yet. */
export const ownErrors: string[] = [];

/** Firefox with a new empty profile, cut off from the network, whose errors of ours are watched. */
export async function launchFirefox(prefs: Record<string, unknown> = {}): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found: `npm test` installs one, or set FIREFOX_PATH.');
  const manifest = join(builtExtension, 'manifest.json');
  if (!existsSync(manifest)) throw new Error('The extension is not built for Firefox: `npm run build` does it.');
  const { browser_specific_settings } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1000, height: 800 },
    // Pages of an extension count as Firefox's own.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // What a reader grants at installation: access to the pages read.
      'extensions.originControls.grantByDefault': true,
      'extensions.webextensions.uuids': JSON.stringify({ [browser_specific_settings.gecko.id]: HOST }),
      // Everything but our own server goes to a proxy that is not there.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      ...SAY_ERRORS,
      ...prefs,
    },
  });
  watchOwnErrors(browser, ownErrors);
  return browser;
}

/** Installs the extension and closes the page that greets its new reader. Returns the extension's id. */
export async function install(browser: Browser, folder = builtExtension): Promise<string> {
  const id = await browser.installExtension(folder);
  const welcome = await ExtensionPage.opened(browser, HOST, 'welcome.html');
  await welcome.close();
  return id;
}

/** The id of the tab that shows an address; runs in a page of the extension. */
export const tabWith = async (address: string) => (await chrome.tabs.query({})).find(({ url }) => url === address)?.id;

interface Fixtures {
  /** What may go wrong in the extension in this test, because the test makes it go wrong; anything else fails the test. */
  expectedErrors: RegExp[];
  watched: undefined;
  /** A new tab. */
  tab: Page;
  /** Serves tests/pages, and whatever a test adds, on 127.0.0.1 and localhost. */
  site: Awaited<ReturnType<typeof startPageServer>>;
  /** Opens a page of the extension, such as 'notes.html?q=sleep', in a tab that comes to the front. */
  openExtensionPage: (path: string) => Promise<ExtensionPage>;
}

/** Playwright's runner without its browsers: one Firefox with the built extension for all tests of a worker. */
export const test = base.extend<Fixtures, { firefox: Browser }>({
  firefox: [
    // Playwright reads the names of the fixtures wanted from this parameter, so it must be an empty pattern.
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const browser = await launchFirefox();
      await install(browser);
      await use(browser);
      await browser.close();
      expect(ownErrors, 'errors in the extension').toEqual([]);
    },
    { scope: 'worker' },
  ],

  expectedErrors: [[], { option: true }],

  watched: [
    async ({ expectedErrors }, use) => {
      await use(undefined);
      const unexpected = ownErrors.splice(0).filter((error) => !expectedErrors.some((expected) => expected.test(error)));
      expect(unexpected, 'errors in the extension').toEqual([]);
    },
    { auto: true },
  ],

  tab: async ({ firefox }, use) => {
    const tab = await firefox.newPage();
    await use(tab);
    await tab.close();
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above
  site: async ({}, use) => {
    const site = await startPageServer(join(root, 'tests', 'pages'));
    await use(site);
    await site.close();
  },

  openExtensionPage: async ({ firefox }, use) => {
    const opened: ExtensionPage[] = [];
    await use(async (path) => {
      const page = await ExtensionPage.open(firefox, HOST, path);
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.close();
  },
});

export const pageOf = (target: Page | Frame): Page => ('mainFrame' in target ? target : target.page());

/** Where a frame's viewport begins in its page's viewport. */
export async function originOf(target: Page | Frame): Promise<{ x: number; y: number }> {
  const frame = 'mainFrame' in target ? undefined : await target.frameElement();
  return (await frame?.boundingBox()) ?? { x: 0, y: 0 };
}

/** How many mentions of each topic are marked. */
export async function counts(target: Page | Frame): Promise<Record<string, number>> {
  const marks = await readMarks(target);
  return Object.fromEntries(topics.map((topic) => [topic, marks[topic].length]));
}

/** Waits for a mention, scrolls it into view and returns its first line's box in the viewport of its page or frame. */
export async function mentionBox(target: Page | Frame, topic: Topic, index = 0): Promise<Box> {
  const boxNow = async () => (await readMentions(target, topic))[index]?.box;
  await expect.poll(boxNow, { message: `mention ${index} of ${topic} is marked` }).toBeDefined();
  await target.evaluate(
    ({ y, height }) => {
      if (y < 0 || y + height > innerHeight) scrollBy({ top: y - innerHeight / 3, behavior: 'instant' });
    },
    (await boxNow()) ?? { y: 0, height: 0 },
  );
  const box = await boxNow();
  if (!box) throw new Error(`Mention ${index} of ${topic} went away.`);
  return box;
}

/** The middle of a mention's first line, in the page's viewport. */
export async function mentionPoint(target: Page | Frame, topic: Topic, index = 0): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await mentionBox(target, topic, index);
  const origin = await originOf(target);
  return { x: origin.x + x + width / 2, y: origin.y + y + height / 2 };
}

/** Moves the mouse onto a mention as slowly as a reader who stops there. */
export async function hoverMention(target: Page | Frame, topic: Topic, index = 0): Promise<void> {
  const { x, y } = await mentionPoint(target, topic, index);
  const page = pageOf(target);
  for (let before = 8; before >= 0; before -= 2) {
    await page.mouse.move(x - before, y);
    await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
  }
}

export { expect } from '@playwright/test';
