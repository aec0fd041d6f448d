import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { card } from './card.ts';
import { isLined } from './lined.ts';
import { LOOK, look } from './look.ts';
import { test as base, builtExtension, counts, expect, hoverMention, install, launchFirefox, mentionBox } from './support.ts';

/** With a Firefox of its own that has no extension yet. */
const test = base.extend<{ plain: Browser }>({
  // Playwright reads the names of the fixtures wanted from this parameter, so it must be an empty pattern.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  plain: async ({}, use) => {
    const browser = await launchFirefox();
    await use(browser);
    await browser.close();
  },
});

test('Firefox: a tab that is open already gets its marks at installation, and loses them after removal', async ({
  plain,
  site,
}) => {
  const tab = await plain.newPage();
  await tab.goto(site.url('article.html'));
  const id = await install(plain);
  await tab.bringToFront();
  await expect.poll(async () => (await counts(tab))['ketamine']).toBe(14);
  const box = await mentionBox(tab, 'fibromyalgia');
  await expect.poll(() => isLined(tab, box)).toBe(true);
  await plain.uninstallExtension(id);
  // Firefox ends the extension's scripts at once and takes their style away; the names of the marks stay until a reload.
  await expect.poll(() => isLined(tab, box)).toBe(false);
});

test('Firefox: an update takes the open card away, keeps the marks and opens new cards', async ({ plain, site }) => {
  await install(plain);
  const tab = await plain.newPage();
  await tab.goto(site.url('article.html'));
  await hoverMention(tab, 'fibromyalgia', 1);
  await card(tab).opened();
  await card(tab).click('button[aria-label="Keep open"]');
  const marked = await counts(tab);
  await plain.installExtension(builtExtension);
  await card(tab).closed();
  await expect.poll(() => counts(tab)).toEqual(marked);
  const box = await mentionBox(tab, 'fibromyalgia');
  await expect.poll(() => isLined(tab, box)).toBe(true);
  await hoverMention(tab, 'ketamine', 1);
  await card(tab).opened();
  await tab.keyboard.press('Escape');
  await card(tab).closed();
});

test('Firefox 150 to 152, which refuse content scripts shared style sheets: cards have their look', async ({
  plain,
  site,
}, testInfo) => {
  // Stands in for https://bugzilla.mozilla.org/show_bug.cgi?id=1751346: the sheet fails where those versions fail.
  const folder = testInfo.outputPath('extension');
  cpSync(builtExtension, folder, { recursive: true });
  const script = join(folder, 'content-scripts/card.js');
  writeFileSync(script, `globalThis.CSSStyleSheet = undefined;${readFileSync(script, 'utf8')}`);
  await install(plain, folder);
  const tab = await plain.newPage();
  const body = '<!doctype html><title>x</title><p>In CRPS, ketamine was tried.</p>';
  await tab.goto(
    site.serve('/strict.html', { body, headers: { 'content-security-policy': "default-src 'none'; style-src 'none'" } }),
  );
  await hoverMention(tab, 'ketamine');
  await card(tab).opened();
  expect(await card(tab).evaluate(look)).toEqual(LOOK);
  expect(await card(tab).evaluate((dialog) => (dialog.getRootNode() as ShadowRoot).adoptedStyleSheets.length)).toBe(0);
});
