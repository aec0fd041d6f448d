import { failingCopy } from '../support/failing-copy.ts';
import { ExtensionPage } from './extension-page.ts';
import { builtExtension, expect, HOST, install, launchFirefox, ownErrors, test } from './support.ts';

test.use({ expectedErrors: [/(background|detector|hover|options|popup): (said|thrown|refused)/] });

test('Firefox: what goes wrong in a content script, a page, the popup or the background is seen by every journey', async ({
  site,
}, testInfo) => {
  const folder = testInfo.outputPath('extension');
  const expected = failingCopy(builtExtension, folder);
  const browser = await launchFirefox();
  await install(browser, folder);
  const tab = await browser.newPage();
  await tab.goto(site.serve('/page.html', { body: '<!doctype html><title>x</title><p>ketamine' }));
  await expect.poll(() => tab.evaluate(() => CSS.highlights.size)).toBe(1);
  for (const path of ['popup.html', 'options.html']) await ExtensionPage.open(browser, HOST, path);
  const missing = () => expected.filter((error) => !ownErrors.some((line) => line.includes(error)));
  await expect.poll(missing).toEqual([]);
  await browser.close();
});
