// Renders public/icon/on.svg and off.svg to the PNG sizes that browsers ask for. Run it after changing either.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from './browsers.mjs';
import { root } from './run.mjs';

const folder = join(root, 'public', 'icon');
const sizes = [16, 32, 48, 96, 128];

const browser = await chromium.launch({ executablePath: await ensureChromium() });
const page = await browser.newPage();
for (const drawing of ['on', 'off']) {
  const svg = readFileSync(join(folder, `${drawing}.svg`), 'base64');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img src="data:image/svg+xml;base64,${svg}" width="${size}" height="${size}" style="display:block">`,
    );
    await page.screenshot({ path: join(folder, `${drawing === 'on' ? '' : 'off-'}${size}.png`), omitBackground: true });
  }
}
await browser.close();
