import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../tools/browsers.mjs';
import { builtExtension } from '../tools/extension-browser.mjs';
import { expect, test } from './support/extension.ts';

/** Chromium with the built extension. Pages are not loaded ahead where each tab is watched as Playwright watches it. */
async function launch(): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium found: `npm test` installs one, or set CHROMIUM_PATH.');
  // No sandbox for root, no network but our own server.
  const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  return puppeteer.launch({ executablePath, pipe: true, enableExtensions: [builtExtension], args });
}

/** Runs in the background: the number on the active tab, and what its page says of itself. */
async function lookAtTab() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? 0;
  const look = () => ({
    title: document.title,
    aheadOfTime: (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number }).activationStart > 0,
    marks: [...CSS.highlights].map(([key, { size }]) => `${key} ${size}`).sort(),
  });
  const [page] = await chrome.scripting.executeScript({ target: { tabId }, func: look });
  return { ...page?.result, badge: await chrome.action.getBadgeText({ tabId }) };
}

test('a page that the browser loads ahead is counted and marked once it is shown, and not before', async ({ site }) => {
  let loaded = (): void => undefined;
  const isLoaded = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  const told = site.serve('/loaded.png', { status: 204, body: '', onRequest: () => loaded() });
  const next = site.serve('/next.html', {
    body: `<!doctype html><title>Next</title><p>Fibromyalgia, CRPS and ketamine.<iframe srcdoc="<p>Ketamine."></iframe>
      <script>onload = () => document.prerendering && setTimeout(() => (new Image().src = '${told}'), 500)</script>`,
  });
  const rules = JSON.stringify({ prerender: [{ urls: [next], eagerness: 'immediate' }] });
  const here = site.serve('/here.html', {
    body: `<!doctype html><title>Here</title><p>Ketamine. <a href="${next}">Next</a>
      <script type="speculationrules">${rules}</script>`,
  });
  const browser = await launch();
  try {
    const started = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const background = await started.worker();
    if (!background) throw new Error('The extension has no background.');
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    await (await welcome.page())?.close();
    const page = await browser.newPage();
    await page.goto(here);
    await isLoaded;
    await expect
      .poll(() => background.evaluate(lookAtTab))
      .toEqual({ title: 'Here', aheadOfTime: false, marks: ['evidence-notes-ketamine 1'], badge: '1' });

    await page.click('a');
    await expect
      .poll(() => background.evaluate(lookAtTab))
      .toEqual({
        title: 'Next',
        aheadOfTime: true,
        marks: ['evidence-notes-crps 1', 'evidence-notes-fibromyalgia 1', 'evidence-notes-ketamine 1'],
        badge: '4',
      });
  } finally {
    await browser.close();
  }
});
