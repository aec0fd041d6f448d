import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { root } from '../tools/run.mjs';
import { expect, test } from './support/extension.ts';
import { hoverMention, marks } from './support/mentions.ts';
import { openPopup } from './support/popup.ts';

type Popup = Awaited<ReturnType<typeof openPopup>>;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Says what axe finds in the real popup as it is, and what is wider than the popup. */
async function faultsOf(popup: Popup): Promise<string[]> {
  await popup.run(axe);
  return popup.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
    const wide = document.documentElement.scrollWidth > innerWidth ? ['wider than the popup'] : [];
    return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120))}`), ...wide];
  });
}

/** Gives and takes access as a reader does on the browser's own page about the extension. */
async function setAccess(context: BrowserContext, extensionId: string, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${extensionId}`);
  await page.evaluate(
    ([id, access]) =>
      (
        chrome as unknown as { developerPrivate: { updateExtensionConfiguration: (update: object) => Promise<void> } }
      ).developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: access }),
    [extensionId, hostAccess],
  );
  await page.close();
}

const painted = (page: Parameters<typeof marks>[0]) => async () => Object.values(await marks(page)).flat().length;

test('access taken back: marks and card go at once, the popup asks for it; given again they come without a reload', async ({
  page,
  site,
  context,
  extensionId,
}) => {
  await page.goto(site.url('article.html'));
  await expect.poll(painted(page)).toBe(33);
  await setAccess(context, extensionId, 'ON_CLICK');
  await expect.poll(painted(page)).toBe(0);
  await page.reload();
  const popup = await openPopup(page);
  await expect.poll(popup.text).toContain('Your browser does not let Evidence Notes read this page.');
  expect(await faultsOf(popup)).toEqual([]);
  // The browser's own question takes the place of the popup. No test can answer it, so the answer is given elsewhere.
  await popup.click('button', 'Allow on all websites');
  await popup.closed();
  expect(await painted(page)()).toBe(0);
  await setAccess(context, extensionId, 'ON_ALL_SITES');
  await expect.poll(painted(page)).toBe(33);
  await page.bringToFront();
  await hoverMention(page, 'ketamine', 1);
});

test('where nothing can be read the popup says why', async ({ context, site }) => {
  for (const [address, words] of [
    ['chrome://version', "one of the browser's own pages"],
    ['about:blank', "one of the browser's own pages"],
    [site.url('gone', 'localhost').replace(/:\d+/, ':1'), 'This page has not been read yet.'],
    [pathToFileURL(join(root, 'tests/pages/article.html')).href, 'a file on your device'],
  ] as const) {
    const page = await context.newPage();
    await page.goto(address).catch(() => undefined);
    const popup = await openPopup(page);
    await expect.poll(popup.text, { message: address }).toContain(words);
    expect(await popup.focused(), address).toMatch(/search/i);
    expect(await faultsOf(popup), address).toEqual([]);
    await popup.close();
  }
});

test.describe('a frame that hangs', () => {
  test.use({ expectedErrors: [/did not list its mentions/] });
  test('the popup lists the rest of the page, and says that one part could not be read', async ({ page, site }) => {
    site.serve('/busy', {
      body: '<p>Spravato<script>addEventListener("message", ({ data }) => { while (Date.now() < data); })</script>',
    });
    site.serve('/around', { body: `<p>Ketamine</p><iframe src="${site.url('/busy', 'localhost')}" width="400" height="300">` });
    await page.goto(site.url('/around'));
    await expect.poll(async () => (await marks(page)).ketamine.length).toBe(1);
    const early = await openPopup(page);
    await expect.poll(early.text).toContain('2 mentions on this page');
    await early.close();
    await page.evaluate(() => frames[0]?.postMessage(Date.now() + 6000, '*'));
    const popup = await openPopup(page);
    await expect.poll(popup.text).toContain('1 part of the page could not be read.');
    expect(await popup.text()).toContain('1 mention on this page: Ketamine 1.');
    expect(await faultsOf(popup)).toEqual([]);
  });
});

test.describe('on a usual screen', () => {
  test.use({ chromiumArgs: ['--screen-info={1600x1000}'] });
  test('a page with much to say scrolls between the head and the foot of the popup', async ({
    page,
    site,
    openExtensionPage,
  }) => {
    const options = await openExtensionPage('options.html');
    await page.goto(site.url('article.html'));
    for (const size of ['Normal', 'Larger']) {
      await options.getByRole('radio', { name: size }).check();
      await expect.poll(painted(page)).toBe(33);
      const popup = await openPopup(page);
      await expect.poll(popup.text).toContain('This page is about ketamine for fibromyalgia.');
      const heights = () =>
        popup.evaluate(() => {
          const foot = document.querySelector('footer')?.lastElementChild?.getBoundingClientRect();
          return {
            page: document.documentElement.scrollHeight,
            window: innerHeight,
            isFootSeen: foot && foot.bottom <= innerHeight,
          };
        });
      await expect.poll(heights, { message: size }).toEqual({ page: 600, window: 600, isFootSeen: true });
      await popup.close();
    }
  });
});
