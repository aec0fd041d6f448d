// Whether memory stays flat: five hundred visits of pages with mentions in one tab of one browser, a card opened on every tenth.
// Every fifty visits, on the same page and after the garbage is collected, what page and background hold and what is stored.
//   node tests/bench/visits.bench.mjs          a table, then the same as JSON
//   node tests/bench/visits.bench.mjs --json   JSON alone
import { join } from 'node:path';
import { backgroundOf, closeWelcome, launchWithExtension } from '../tools/extension-browser.mjs';
import { hoverMention } from '../tools/mentions.mjs';
import { startPageServer } from '../tools/page-server.mjs';
import { root } from '../tools/run.mjs';
import { attach } from '../tools/target.mjs';

const VISITS = 500;
const EVERY = 50;
const PAGES = ['abstract.html', 'clinic.html', 'forum.html', 'frames.html', 'label.html', 'shadow.html', 'article.html'];

const context = await launchWithExtension({ headless: true, viewport: { width: 1000, height: 800 } });
await closeWelcome(context);
const site = await startPageServer(join(root, 'tests', 'pages'));
const page = await context.newPage();
const session = await context.newCDPSession(page);
const background = await backgroundOf(context);
const browser = context.browser();
if (!browser) throw new Error('This context has no browser.');
const outer = await browser.newBrowserCDPSession();
const { targetInfos } = await outer.send('Target.getTargets');
const target = targetInfos.find(({ url }) => url === background.url());
if (!target) throw new Error('The background does not run.');
const worker = await attach(outer, target.targetId);

/** @param {string} name */
async function visit(name) {
  await page.goto(site.url(name));
  await page.waitForFunction(() => CSS.highlights.size > 0);
}

const kB = (/** @type {number} */ bytes) => Math.round(bytes / 1000);

/** @param {number} visits so far */
async function measure(visits) {
  await visit('article.html');
  await session.send('HeapProfiler.collectGarbage');
  await worker('HeapProfiler.collectGarbage');
  const own = await session.send('Runtime.getHeapUsage');
  const counters = await session.send('Memory.getDOMCounters');
  const { usedSize } = /** @type {{ usedSize: number }} */ (await worker('Runtime.getHeapUsage'));
  const stored = await background.evaluate(async () => {
    const { local, session: visitOnly } = chrome.storage;
    return (await local.getBytesInUse()) + (await visitOnly.getBytesInUse());
  });
  return {
    visits,
    'page, kB': kB(own.usedSize),
    documents: counters.documents,
    nodes: counters.nodes,
    listeners: counters.jsEventListeners,
    'background, kB': kB(usedSize),
    'stored, bytes': stored,
  };
}

/** @type {Awaited<ReturnType<typeof measure>>[]} */
const rows = [];
for (let visits = 1; visits <= VISITS; visits++) {
  await visit(PAGES[visits % PAGES.length] ?? '');
  if (visits % 10 === 0) {
    await visit('article.html');
    await hoverMention(page, 'fibromyalgia', 1);
    await page.waitForFunction(() => document.querySelector('html > [popover]') !== null);
  }
  if (visits % EVERY === 0) rows.push(await measure(visits));
}
await context.close();
await site.close();

/** What a figure grew by from the first hundred visits to the last. @param {'page, kB' | 'background, kB' | 'nodes' | 'stored, bytes'} key */
const growth = (key) => (rows.at(-1)?.[key] ?? 0) - (rows[1]?.[key] ?? 0);
const grown = {
  'page, kB': growth('page, kB'),
  nodes: growth('nodes'),
  'background, kB': growth('background, kB'),
  'stored, bytes': growth('stored, bytes'),
};
if (!process.argv.includes('--json')) {
  console.table(rows);
  console.log(`From visit 100 to ${VISITS}:`, grown, '\n');
}
console.log(JSON.stringify({ bench: 'visits', rows, grown }, null, 2));
