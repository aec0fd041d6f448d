import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';
import { root } from './run.mjs';

/** Where `wxt build` puts the extension for Chromium. */
export const builtExtension = join(root, '.output', 'chrome-mv3');

/**
 * Starts Chromium with the built extension, or another one, in a new empty profile that is removed when the context closes.
 * @param {Parameters<typeof chromium.launchPersistentContext>[1]} [options]
 * @param {string} [folder] of the extension
 * @param {string} [profile] a folder that keeps the profile; made if it is not there
 */
export async function launchWithExtension(options = {}, folder = builtExtension, profile = '') {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium found: `npm test` installs one, or set CHROMIUM_PATH.');
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error('The extension is not built: `npm run build` does it.');
  return chromium.launchPersistentContext(profile, {
    // Chromium has no sandbox for root, and Playwright starts it without one for everybody unless told otherwise.
    chromiumSandbox: false,
    ...options,
    executablePath,
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--disable-quic',
      '--disable-domain-reliability',
      ...(options.args ?? []),
    ],
  });
}

/**
 * The extension's background, as soon as it runs.
 * @param {import('@playwright/test').BrowserContext} context
 */
export async function backgroundOf(context) {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/**
 * Waits until the extension has greeted its new reader and closes that tab. From then on it is fully installed and no tab
 * of its own comes to the front of ours.
 * @param {import('@playwright/test').BrowserContext} context new from `launchWithExtension`
 */
export async function closeWelcome(context) {
  // Looked for by its address: the order in which a browser announces its first pages is not always the same.
  for (let tries = 0; tries < 300; tries++) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The extension did not open its welcome page.');
}
