// The pictures for the stores, 1280 by 800 as both want them, in screenshots/store/: `npm run build` first.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readCard } from './card.mjs';
import { backgroundOf, closeWelcome, launchWithExtension } from './extension-browser.mjs';
import { hoverMention } from './mentions.mjs';
import { startPageServer } from './page-server.mjs';
import { root } from './run.mjs';

const folder = join(root, 'screenshots', 'store');
mkdirSync(folder, { recursive: true });
const site = await startPageServer(join(root, 'tests', 'pages'));
const context = await launchWithExtension({ headless: true, viewport: { width: 1280, height: 800 } });
try {
  await closeWelcome(context);
  const page = await context.newPage();
  /** @param {string} name */
  const take = (name) => page.screenshot({ path: join(folder, `${name}.png`) });

  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(site.url('article.html'));
    await hoverMention(page, 'fibromyalgia', 1);
    await expect.poll(async () => (await readCard(page))?.box.width ?? 0, { timeout: 15_000 }).toBeGreaterThan(0);
    await page.evaluate(() => document.fonts.ready);
    await take(`card-${scheme}`);
    await page.keyboard.press('Escape');
  }
  await page.emulateMedia({ colorScheme: 'light' });
  const own = (await backgroundOf(context)).url();
  for (const [name, path, shown] of [
    ['search', '/notes.html?q=how%20long%20does%20it%20last', '[data-note]'],
    ['notes', '/notes.html', 'main'],
    ['options', '/options.html', 'main'],
  ]) {
    await page.goto(new URL(path ?? '', own).href);
    await page
      .locator(shown ?? '')
      .first()
      .waitFor();
    await take(name ?? '');
  }
  console.log(`Pictures in ${folder}`);
} finally {
  await context.close();
  await site.close();
}
