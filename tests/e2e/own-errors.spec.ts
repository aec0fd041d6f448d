import { expect, test } from '@playwright/test';
import { builtExtension, closeWelcome, launchWithExtension } from '../tools/extension-browser.mjs';
import { startPageServer } from '../tools/page-server.mjs';
import { failingCopy } from './support/failing-copy.ts';
import { watchOwnErrors } from './support/own-errors.ts';
import { openPopup } from './support/popup.ts';

test('what goes wrong in a content script, a page, the popup or the background is seen by every journey', async ({
  browserName: _,
}, testInfo) => {
  const folder = testInfo.outputPath('extension');
  const expected = failingCopy(builtExtension, folder);
  const site = await startPageServer(testInfo.outputDir);
  const context = await launchWithExtension({}, folder);
  const errors = await watchOwnErrors(context);
  await closeWelcome(context);
  const page = await context.newPage();
  await page.goto(site.serve('/page.html', { body: '<!doctype html><title>x</title><p>ketamine' }));
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const popup = await openPopup(page);
  await expect.poll(popup.text).toContain('1 mention');
  await popup.close();
  await page.goto(new URL('/options.html', context.serviceWorkers()[0]?.url()).href);
  await page.locator('main').waitFor();
  const seen = (await errors()).join('\n');
  await context.close();
  await site.close();
  for (const error of expected) expect(seen).toContain(error);
});
