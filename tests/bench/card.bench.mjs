// How soon a card is seen after it is wanted: the first in a page, which is loaded for it, when the pointer has rested its 300 ms
// or at once by a press; later ones; and beside them a blank box of the same size that the page itself puts in the top layer.
//   node tests/bench/card.bench.mjs          a table, then the same as JSON
//   node tests/bench/card.bench.mjs --json   JSON alone
import { join } from 'node:path';
import { closeWelcome, launchWithExtension } from '../tools/extension-browser.mjs';
import { mentionPoint } from '../tools/mentions.mjs';
import { startPageServer } from '../tools/page-server.mjs';
import { root } from '../tools/run.mjs';

const PAGES = 14;
const LATER = 6;
const LIMIT = 100;

const words = '<p style="margin:60px 0 0 60px">Some ketamine here.</p>';
const body = `<!doctype html>${words}<script>
  let wanted;
  addEventListener('pointerup', ({ timeStamp }) => { wanted = timeStamp; }, true);
  // A pointer that came to rest wants the card when its wait is over.
  window.rest = () => addEventListener('pointermove', ({ timeStamp }) => { wanted = timeStamp + 300; }, { capture: true, once: true });
  // Seen is what can be hit: a card that waits for its place is hidden and is not.
  window.seen = () => new Promise((done) => {
    const look = () => {
      const at = document.elementFromPoint(120, 200);
      if (wanted !== undefined && at?.popover) { const took = performance.now() - wanted; wanted = undefined; done(took); }
      else setTimeout(look, 0);
    };
    look();
  });
  window.blank = () => addEventListener('click', () => {
    const box = document.createElement('div');
    box.popover = 'manual';
    box.style.cssText = 'position:fixed;inset:auto;left:60px;top:90px;width:380px;height:480px;margin:0;border:0;background:#fff';
    document.documentElement.append(box);
    box.showPopover();
  }, { once: true });
</script>`;

/** @param {import('@playwright/test').Page} page @param {{ x: number, y: number }} point @returns {Promise<number>} ms */
async function press(page, { x, y }) {
  const seen = page.evaluate('seen()');
  await page.mouse.click(x, y);
  return Number(await seen);
}

/** @type {Record<'first card, by resting' | 'first card, by a press' | 'later cards' | 'blank box', number[]>} */
const times = { 'first card, by resting': [], 'first card, by a press': [], 'later cards': [], 'blank box': [] };
const site = await startPageServer(join(root, 'tests', 'pages'));
const context = await launchWithExtension({ headless: true, viewport: { width: 1000, height: 800 } });
try {
  await closeWelcome(context);
  for (let round = 0; round < PAGES; round++) {
    const page = await context.newPage();
    await page.goto(site.serve('/bench-card.html', { body }));
    const point = await mentionPoint(page, 'ketamine');
    const closed = () => page.waitForFunction(() => !document.querySelector('[popover]'));
    if (round % 2) {
      // Every other page is come to by resting on the word.
      await page.evaluate('rest()');
      const seen = page.evaluate('seen()');
      await page.mouse.move(point.x, point.y);
      times['first card, by resting'].push(Number(await seen));
      await page.close();
      continue;
    }
    const first = await press(page, point);
    // The first page wakes the background up and fills the browser's caches.
    if (round > 0) times['first card, by a press'].push(first);
    for (let turn = 0; turn < LATER; turn++) {
      await page.keyboard.press('Escape');
      await closed();
      const later = await press(page, point);
      if (turn > 0) times['later cards'].push(later);
    }
    await page.keyboard.press('Escape');
    await closed();
    for (let turn = 0; turn < LATER; turn++) {
      await page.evaluate('blank()');
      const blank = await press(page, { x: 800, y: 700 });
      if (turn > 0) times['blank box'].push(blank);
      await page.evaluate(() => document.querySelector('[popover]')?.remove());
    }
    await page.close();
  }
} finally {
  await context.close();
  await site.close();
}

/** @param {readonly number[]} list @param {number} share */
const at = (list, share) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * share)] ?? 0;
const blank = at(times['blank box'], 0.5);
const results = Object.entries(times).map(([name, list]) => ({
  name,
  cards: list.length,
  median: Number(at(list, 0.5).toFixed(1)),
  p95: Number(at(list, 0.95).toFixed(1)),
  ofBlank: Number((at(list, 0.5) / blank).toFixed(1)),
}));
if (!process.argv.includes('--json')) console.table(results);
console.log(JSON.stringify({ unit: 'ms from the press to what can be seen', limit: LIMIT, results }));
