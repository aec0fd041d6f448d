// How long the toolbar popup takes from being asked for to its first paint, and until it lists what the page mentions; and a
// visit sheet of all notes until it is painted. Times from each page's own clock, which starts with its navigation.
//   node tests/bench/popup.bench.mjs          a table, then the same as JSON
//   node tests/bench/popup.bench.mjs --json   JSON alone
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backgroundOf, closeWelcome, launchWithExtension } from '../tools/extension-browser.mjs';
import { startPageServer } from '../tools/page-server.mjs';
import { attachPopup } from '../tools/popup.mjs';
import { root } from '../tools/run.mjs';

const ROUNDS = 15;

/** In the page, once it shows what is waited for: ms from its navigation to its first paint and until now. */
const clock = (/** @type {string} */ selector) => `new Promise((resolve) => {
  const look = () => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    if (paint && document.querySelector(${JSON.stringify(selector)})) resolve([paint.startTime, performance.now()]);
    else setTimeout(look, 2);
  };
  look();
})`;

/** @param {number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
/** @param {string} what @param {number[]} times */
const row = (what, times) => ({ what, 'median ms': Math.round(median(times)), 'slowest ms': Math.round(Math.max(...times)) });

const context = await launchWithExtension({ headless: true, args: [] });
await closeWelcome(context);
const site = await startPageServer(join(root, 'tests', 'pages'));
const page = await context.newPage();
await page.goto(site.url('article.html'));
await page.waitForFunction(() => CSS.highlights.size > 0);

/** @type {[paint: number, listed: number][]} */
const popups = [];
for (let round = 0; round < ROUNDS; round++) {
  const popup = await attachPopup(page);
  const answer = /** @type {{ result: { value: [number, number] } }} */ (
    await popup.send('Runtime.evaluate', { expression: clock('.topic'), awaitPromise: true, returnByValue: true })
  );
  popups.push(answer.result.value);
  await popup.close();
}

/** @type {{ id: string }[]} */
const notes = JSON.parse(readFileSync(join(root, 'data/evidence/notes.json'), 'utf8'));
const address = new URL(`/sheet.html?notes=${notes.map(({ id }) => id)}`, (await backgroundOf(context)).url()).href;
/** @type {number[]} */
const sheets = [];
for (let round = 0; round < 5; round++) {
  await page.goto(address);
  const times = /** @type {[number, number]} */ (await page.evaluate(clock('article')));
  sheets.push(times[0]);
}
await context.close();
await site.close();

const rows = [
  row(
    'popup, first paint',
    popups.map(([paint]) => paint),
  ),
  row(
    'popup, mentions listed',
    popups.map(([, listed]) => listed),
  ),
  row(`visit sheet of ${notes.length} notes, first paint`, sheets),
];
if (!process.argv.includes('--json')) console.table(rows);
console.log(JSON.stringify({ rounds: ROUNDS, rows }, null, 2));
