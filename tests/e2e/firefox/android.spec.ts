import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { card } from './card.ts';
import { ExtensionPage } from './extension-page.ts';
import { builtExtension, expect, HOST, install, launchFirefox, mentionPoint, tabWith, test } from './support.ts';

/** What Firefox on Android lacks, taken away before any script of ours runs. */
const LACKS = `
for (const api of [globalThis.browser, globalThis.chrome]) {
  for (const name of ['commands', 'contextMenus', 'menus', 'omnibox', 'sidebarAction', 'windows']) {
    Object.defineProperty(api, name, { value: undefined });
  }
  const { create } = api.tabs;
  Object.defineProperty(api.tabs, 'create', {
    value: (place, ...more) => {
      if ('openerTabId' in place) throw new Error('Property "openerTabId" is unsupported by Firefox');
      return create.call(api.tabs, place, ...more);
    },
  });
}
`;

const PHONE = { width: 360, height: 640 };

test('Firefox as it is on Android: marks, card by tap, popup, options and notes work without what it lacks, and fit a phone', async ({
  site,
}, testInfo) => {
  const folder = testInfo.outputPath('extension');
  cpSync(builtExtension, folder, { recursive: true });
  const chunks = readdirSync(join(folder, 'chunks')).filter((file) => /^(popup|options|notes|welcome)-/.test(file));
  for (const script of ['background.js', ...chunks.map((file) => `chunks/${file}`)]) {
    writeFileSync(join(folder, script), LACKS + readFileSync(join(folder, script), 'utf8'));
  }
  const browser = await launchFirefox();
  await install(browser, folder);
  const tab = await browser.newPage();
  await tab.setViewport(PHONE);
  const head = '<!doctype html><meta name="viewport" content="width=device-width"><title>x</title>';
  const address = site.serve('/phone.html', { body: `${head}<p>In CRPS, ketamine was tried.</p>` });
  await tab.goto(address);
  const { x, y } = await mentionPoint(tab, 'crps');
  await tab.touchscreen.tap(x, y);
  const { box } = await card(tab).opened();
  expect(box.width).toBeLessThanOrEqual(PHONE.width);
  await card(tab).click('button', 'Whole note');
  const note = await ExtensionPage.opened(browser, HOST, /notes\.html#/);

  const popup = await ExtensionPage.open(browser, HOST, `popup.html?tab=${await note.evaluate(tabWith, address)}`);
  await expect.poll(popup.text).toMatch(/2 mentions/);
  expect(await popup.text()).not.toContain('Side panel');
  const options = await ExtensionPage.open(browser, HOST, 'options.html');
  await expect.poll(options.text).toContain('Topics');
  expect(await options.text()).not.toContain('Keys');
  for (const page of [note, popup, options]) {
    await page.setScreen(PHONE);
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(over).toBeLessThanOrEqual(0);
  }
  await browser.close();
});
