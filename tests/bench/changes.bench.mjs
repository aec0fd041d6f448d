// How long a choice made in the options takes until an open tab shows it: from the press, to what the tab would paint. Both
// pages' clocks start from the same one.
//   node tests/bench/changes.bench.mjs          a table, then the same as JSON
//   node tests/bench/changes.bench.mjs --json   JSON alone
import { join } from 'node:path';
import { backgroundOf, closeWelcome, launchWithExtension } from '../tools/extension-browser.mjs';
import { startPageServer } from '../tools/page-server.mjs';
import { root } from '../tools/run.mjs';

const ROUNDS = 10;

const context = await launchWithExtension({ headless: true, args: [] });
await closeWelcome(context);
const site = await startPageServer(join(root, 'tests', 'pages'));
const page = await context.newPage();
await page.goto(site.url('article.html'));
await page.waitForFunction(() => CSS.highlights.size > 0);
const options = await context.newPage();
await options.goto(new URL('/options.html', (await backgroundOf(context)).url()).href);

/** @typedef {import('@playwright/test').Locator} Locator */

/** @param {RegExp} label */
const labelled = (label) => async () => options.getByLabel(label);

async function switchOff() {
  await options.getByLabel('Site to switch off').fill(new URL(page.url()).hostname);
  return options.getByRole('button', { name: 'Add', exact: true });
}
const switchOn = async () => options.getByRole('button', { name: /^Remove / });

/** What is pressed, there and back, and what of the tab then changes. @type {[what: string, press: (() => Promise<Locator>)[], shown: string][]} */
const CHANGES = [
  ['topic', [labelled(/^Ketamine/)], 'CSS.highlights.has("evidence-notes-ketamine")'],
  [
    'mark style',
    [labelled(/^Tint/), labelled(/^Underline(?! and)/)],
    'getComputedStyle(document.body, "::highlight(evidence-notes-ketamine)").textDecorationLine',
  ],
  [
    'quietness',
    [labelled(/^The first mention/), labelled(/^Every mention$/)],
    '[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)',
  ],
  ['site', [switchOff, switchOn], 'CSS.highlights.size'],
];

/** ms @param {Locator} control @param {string} shown */
async function timeOf(control, shown) {
  const changed = page.evaluate(`new Promise((resolve) => {
    const read = () => ${shown};
    const before = read();
    const timer = setInterval(() => {
      if (read() === before) return;
      clearInterval(timer);
      resolve(performance.timeOrigin + performance.now());
    }, 2);
  })`);
  const pressed = options.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('click', () => resolve(performance.timeOrigin + performance.now()), { once: true, capture: true });
      }),
  );
  await control.click();
  return /** @type {number} */ (await changed) - /** @type {number} */ (await pressed);
}

const rows = [];
for (const [what, press, shown] of CHANGES) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await timeOf(await /** @type {() => Promise<Locator>} */ (press[round % press.length])(), shown));
  }
  times.sort((a, b) => a - b);
  rows.push({
    'choice shown in an open tab': what,
    'median ms': Math.round(times[ROUNDS >> 1] ?? Number.NaN),
    'slowest ms': Math.round(times.at(-1) ?? Number.NaN),
  });
}
await context.close();
await site.close();

if (!process.argv.includes('--json')) console.table(rows);
console.log(JSON.stringify({ rounds: ROUNDS, rows }, null, 2));
