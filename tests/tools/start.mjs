// Builds the extension and shows it on one of our own pages: in a window where there is a display, else as text and pictures.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './browsers.mjs';
import { ensurePackages } from './install.mjs';
import { root, run } from './run.mjs';

const pages = join(root, 'tests', 'pages');
const shots = join(root, 'screenshots');
const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** The page to show. */
function firstPage() {
  const page = existsSync(join(pages, 'article.html'))
    ? 'article.html'
    : readdirSync(pages).find((name) => name.endsWith('.html'));
  if (!page) throw new Error('tests/pages holds no page.');
  return page;
}

/**
 * A real browser window, until its reader closes it.
 * @param {string} address
 */
async function showWindow(address) {
  const { launchWithExtension } = await import('./extension-browser.mjs');
  const options = { headless: false, viewport: null };
  // This window may visit any site, so it keeps Chromium's sandbox where there is one: not for root, nor in every container.
  const context = await launchWithExtension({ ...options, chromiumSandbox: process.getuid?.() !== 0 }).catch((error) => {
    if (!/sandbox/i.test(String(error))) throw error;
    console.log('Chromium has no sandbox on this machine; going on without.');
    return launchWithExtension(options);
  });
  const closed = context.waitForEvent('close', { timeout: 0 });
  const [page = await context.newPage()] = context.pages();
  await page.goto(address);
  await page.bringToFront();
  console.log(`Open in Chromium: ${address}\nRest the pointer on an underlined word. Close the window to stop.`);
  await closed;
}

/**
 * What a reader would see, as text on the terminal and pictures in screenshots/.
 * @param {string} address
 */
async function showText(address) {
  const { backgroundOf, closeWelcome, launchWithExtension } = await import('./extension-browser.mjs');
  const { evaluateInCard, readCard } = await import('./card.mjs');
  const { hoverMention, readMarks } = await import('./mentions.mjs');
  const { attachPopup } = await import('./popup.mjs');
  const { expect } = await import('@playwright/test');

  // As high as most screens: the popup is cut off at the end of a lower one.
  const args = ['--screen-info={1600x1000}'];
  // No picture is to catch a card as it fades in.
  const still = /** @type {const} */ ({ reducedMotion: 'reduce', viewport: { width: 1100, height: 900 } });
  const context = await launchWithExtension({ headless: true, ...still, args });
  try {
    context.setDefaultTimeout(15_000);
    await closeWelcome(context);
    const page = await context.newPage();
    mkdirSync(shots, { recursive: true });
    await page.goto(address);

    await hoverMention(page, 'ketamine').catch((error) => {
      throw new Error(`No ketamine is marked on ${address}: ${error.message}`);
    });
    const isOpen = async () => (await readCard(page)) !== undefined;
    await expect
      .poll(isOpen, { timeout: 10_000 })
      .toBe(true)
      .catch(() => {
        throw new Error(`No card opened within 10 seconds of resting on the first ketamine on ${address}.`);
      });
    const card = await readCard(page);
    const bottomLine = await evaluateInCard(page, (dialog) => dialog.querySelector('h2')?.innerText ?? '');
    const notes = await evaluateInCard(page, (dialog) =>
      [...dialog.querySelectorAll('article')].map((note) => ({
        text: note.innerText,
        links: [...note.querySelectorAll('a')].map((link) => `${link.innerText}: ${link.href}`),
      })),
    );
    if (!card || !notes) throw new Error('The card closed while it was read.');
    await page.screenshot({ path: join(shots, 'card-light.png') });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: join(shots, 'card-dark.png') });
    await page.emulateMedia({ colorScheme: 'light' });

    const popup = await attachPopup(page);
    /** @type {(expression: string) => Promise<unknown>} */
    const inPopup = (expression) => popup.send('Runtime.evaluate', { expression, awaitPromise: true });
    // Once the page has been read; two frames later the popup has been painted and is as high as it will be.
    await inPopup(`new Promise((done) => {
      const look = () => document.querySelector('.page-about')
        ? requestAnimationFrame(() => requestAnimationFrame(done))
        : setTimeout(look, 20);
      look();
    })`);
    const picture = /** @type {{ data: string }} */ (await popup.send('Page.captureScreenshot', { format: 'png' }));
    writeFileSync(join(shots, 'popup.png'), picture.data, 'base64');
    await popup.close();

    const notesPage = await context.newPage();
    const question = 'how long does it last';
    await notesPage.goto(new URL(`/notes.html?q=${encodeURIComponent(question)}`, (await backgroundOf(context)).url()).href);
    await notesPage.locator('[data-note]').first().waitFor();
    await notesPage.screenshot({ path: join(shots, 'notes.png') });

    const counts = Object.entries(await readMarks(page)).map(([topic, texts]) => `${texts.length} ${topic}`);
    console.log(`\nMarked on ${address}: ${counts.join(', ')}`);
    console.log(`\nCard on the first mention of ketamine: ${card.label} (${card.context})`);
    console.log(`  Bottom line: ${oneLine(bottomLine ?? '')}\n  Caveat: ${oneLine(card.caveat)}`);
    for (const { text, links } of notes) {
      const lines = text.split('\n').map(oneLine).filter(Boolean);
      console.log(`\n  ${lines.join('\n  ')}\n${links.map((link) => `    ${oneLine(link)}`).join('\n')}`);
    }
    console.log(`\nPictures in screenshots/: card-light.png, card-dark.png, popup.png, notes.png (search for "${question}")`);
  } finally {
    await context.close();
  }
}

async function main() {
  await ensurePackages();
  await ensureChromium();
  if ((await run('wxt', ['build'])) !== 0) throw new Error('The build failed; see its message above.');
  const { startPageServer } = await import('./page-server.mjs');
  const server = await startPageServer(pages);
  try {
    await (hasDisplay ? showWindow : showText)(server.url(`/${firstPage()}`));
  } finally {
    await server.close();
  }
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
