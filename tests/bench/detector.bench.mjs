// What the detector costs on a page: time against a bare search and against other markers, page changes, tasks, memory, terms.
//   node tests/bench/detector.bench.mjs          a table, then the same as JSON; the extension must be built
//   node tests/bench/detector.bench.mjs --json   JSON alone
//   node tests/bench/detector.bench.mjs --only=ad   some of the parts a to f
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../tools/browsers.mjs';
import { closeWelcome, launchWithExtension } from '../tools/extension-browser.mjs';
import { startPageServer } from '../tools/page-server.mjs';
import { root } from '../tools/run.mjs';
import { longPage, PLAIN_SEARCH, seeded } from './pages.mjs';
import { PEERS } from './peers.mjs';
import { longestTaskIn, timeIn } from './profile.mjs';

/**
 * @typedef {import('@playwright/test').BrowserContext} Context
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ figure: string, ours: string, other: string, value: string, aim: string, reached: string }} Row
 * @typedef {{ ours: number, bare: number, ratio: number }} Scan ms
 */

const OURS = /\/content-scripts\/detector\.js$/;
const SIZES = [
  { name: '0.1 million', characters: 100_000, mentions: 100, rounds: 5 },
  { name: '1 million', characters: 1_000_000, mentions: 1000, rounds: 5 },
  { name: '8 million', characters: 8_000_000, mentions: 8000, rounds: 5 },
];
const COUNT = 2000;
const CHANGES = [
  { name: 'in one go on 8 million characters', perFrame: COUNT, characters: 8_000_000 },
  { name: '20 a frame on 1 million characters', perFrame: 20, characters: 1_000_000 },
];
const TERM_COUNTS = [10, 100, 1000, 3000, 10_000];

const ROUNDS_OF_PEERS = 2;
/** Such changes take so few ms that chance has a large share in one round. */
const ROUNDS_OF_CHANGES = 9;
/** A peer that takes longer than this on one page, in ms, is not waited for. */
const PATIENCE = 60_000;
/** Milliseconds that one number of terms may be measured. */
const MATCHING = 5000;

/** Other programs on the machine only ever add to a time, so the least of several is the nearest to the truth. @param {number[]} times */
const least = (times) => Math.min(...times);
/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
/** @param {string} text */
const progress = (text) => process.stderr.write(`${text}\n`);
/** @param {number} value */
const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

/** @type {Row[]} */
const rows = [];

/**
 * @param {string} figure @param {string} ours @param {string} other @param {number} value
 * @param {{ unit?: string, atMost?: number, atLeast?: number, below?: number, digits?: number }} aim
 */
function report(figure, ours, other, value, { unit = '', atMost, atLeast, below, digits = 2 } = {}) {
  const aims = [];
  if (atMost !== undefined) aims.push({ text: `at most ${atMost}${unit}`, reached: value <= atMost });
  if (atLeast !== undefined) aims.push({ text: `at least ${atLeast}${unit}`, reached: value >= atLeast });
  if (below !== undefined) aims.push({ text: `below ${below}${unit}`, reached: value < below });
  rows.push({
    figure,
    ours,
    other,
    value: `${value.toFixed(digits)}${unit}`,
    aim: aims.map(({ text }) => text).join(', '),
    reached: aims.length === 0 ? '' : aims.every(({ reached }) => reached) ? 'yes' : 'no',
  });
}

/**
 * Opens a page in a tab of its own, and closes it after `work`, which gets the page and what loads it to the end. Until then
 * the tab shows an empty page of the same site, so that a profiler can be there first.
 * @template T @param {Context} context @param {string} address @param {(page: Page, load: () => Promise<void>) => Promise<T>} work
 */
async function inTab(context, address, work) {
  const page = await context.newPage();
  try {
    await page.goto(server.url('/empty.html'));
    return await work(page, async () => {
      await page.goto(address, { timeout: 120_000 });
      await settled(page);
    });
  } finally {
    await page.close();
  }
}

/** The detector's slices come before idle time, so two idle moments some time apart mean that it is done. @param {Page} page */
async function settled(page) {
  for (let time = 0; time < 2; time++) {
    await page.waitForTimeout(600);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  }
}

const countMarks = (/** @type {Page} */ page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((total, { size }) => total + size, 0));

/** One cold walk over all text nodes with one search in each, in the page's own world. @param {Page} page */
const bareSearch = (page) =>
  page.evaluate((source) => {
    const search = new RegExp(source, 'gi');
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let found = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const _match of /** @type {Text} */ (node).data.matchAll(search)) found++;
    }
    return { time: performance.now() - start, found };
  }, PLAIN_SEARCH);

/**
 * @param {Context} extended @param {Context} bare @param {string} address @param {number} mentions @param {number} rounds
 * @returns {Promise<Scan>}
 */
async function measureScan(extended, bare, address, mentions, rounds) {
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const others = [];
  for (let round = 0; round < rounds; round++) {
    await inTab(extended, address, async (page, load) => {
      ours.push(await timeIn(page, OURS, load));
      expectCount('marks', await countMarks(page), mentions);
    });
    await inTab(bare, address, async (page, load) => {
      await load();
      // Under a profiler too, since it slows what it watches.
      await timeIn(page, OURS, async () => {
        const { time, found } = await bareSearch(page);
        expectCount('words found', found, mentions);
        others.push(time);
      });
    });
  }
  return { ours: least(ours), bare: least(others), ratio: least(ours) / least(others) };
}

/** @param {string} what @param {number} count @param {number} expected */
function expectCount(what, count, expected) {
  if (count !== expected) throw new Error(`${count} ${what}, where there should be ${expected}.`);
}

/**
 * The peer marks the same words as we do, and has the page laid out with its marks; undefined: it took longer than anybody
 * would wait.
 * @param {Context} bare @param {typeof PEERS[number]} peer @param {string} address @param {string} names
 * @returns {Promise<{ time: number, marks: number } | undefined>}
 */
function measurePeer(bare, { path, mark }, address, names) {
  return inTab(bare, address, async (page, load) => {
    await load();
    await page.addScriptTag({ path });
    /** @type {{ time: number, marks: number } | undefined} */
    let result;
    // Under a profiler, as we are, since it slows what it watches.
    const marking = timeIn(page, OURS, async () => {
      result = await page.evaluate(`(() => {
      const search = new RegExp(${JSON.stringify(names)}, 'gi');
      const start = performance.now();
      ${mark};
      document.body.getBoundingClientRect();
      return { time: performance.now() - start, marks: document.querySelectorAll('mark').length };
    })()`);
    });
    // Closing the page ends what is still running in it.
    marking.catch(() => undefined);
    /** @type {Promise<void>} */
    const late = new Promise((done) => setTimeout(done, PATIENCE).unref());
    await Promise.race([marking, late]);
    return result;
  });
}

/**
 * The page changes its own text, in one go or a few changes in each frame, and clocks itself.
 * @param {Page} page @param {number} perFrame
 */
function changePage(page, perFrame) {
  return page.evaluate(
    async ({ changes, perFrame }) => {
      const paragraphs = [...document.querySelectorAll('p')];
      let time = 0;
      for (let done = 0; done < changes; ) {
        await new Promise((frame) => requestAnimationFrame(frame));
        const start = performance.now();
        for (const end = done + perFrame; done < end; done++) {
          const paragraph = /** @type {Element} */ (paragraphs[(done * 7919) % paragraphs.length]);
          const kind = done % 4;
          if (kind === 0) paragraph.append(` more words ${done} `);
          else if (kind === 1) /** @type {Text} */ (paragraph.lastChild).data += 'and more ';
          else if (kind === 2) paragraph.before(Object.assign(document.createElement('p'), { textContent: `new words ${done}` }));
          else paragraph.classList.toggle('changed');
        }
        time += performance.now() - start;
      }
      return time;
    },
    { changes: COUNT, perFrame },
  );
}

/** @param {Context} extended @param {Context} bare @param {string} address @param {number} perFrame @param {number} rounds */
function measureChanges(extended, bare, address, perFrame, rounds) {
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const others = [];
  /** @type {number[]} */
  const following = [];
  return inTab(bare, address, (barePage, loadBare) =>
    inTab(extended, address, async (page, load) => {
      await loadBare();
      await load();
      for (let round = 0; round < rounds; round++) {
        await barePage.bringToFront();
        others.push(await changePage(barePage, perFrame));
        await page.bringToFront();
        ours.push(await changePage(page, perFrame));
        await settled(page);
        const profiled = async () => {
          await changePage(page, perFrame);
          await settled(page);
        };
        following.push(await timeIn(page, OURS, profiled));
      }
      const ratio = median(ours.map((time, at) => time / (others[at] ?? Number.NaN)));
      return { ours: median(ours), bare: median(others), ratio, following: least(following) };
    }),
  );
}

/** Bytes that the page and all scripts in it hold, in JavaScript and in the DOM. @param {Page} page */
async function memoryOf(page) {
  const session = await page.context().newCDPSession(page);
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

/** How much more memory a page takes with the extension. @param {Context} extended @param {Context} bare @param {string} address */
async function measureMemory(extended, bare, address) {
  /** @type {number[]} */
  const extra = [];
  for (let round = 0; round < 2; round++) {
    const [ours = 0, others = 0] = await Promise.all(
      [extended, bare].map((context) =>
        inTab(context, address, async (page, load) => {
          await load();
          return memoryOf(page);
        }),
      ),
    );
    extra.push(ours - others);
  }
  return median(extra);
}

/** A file of ours as the extension bundles it; esbuild comes with Vite. @param {string} path @param {object} options */
async function bundled(path, options) {
  const fromVite = createRequire(createRequire(import.meta.url).resolve('vite'));
  /** @type {{ build(options: object): Promise<{ outputFiles: { text: string }[] }> }} */
  const { build } = fromVite('esbuild');
  const all = { entryPoints: [join(root, path)], bundle: true, minify: true, target: 'es2024', write: false, ...options };
  return (await build(all)).outputFiles[0]?.text ?? '';
}

/** A search for every name that we look for, and for CRPS, the one short form on the pages; the longest names first. */
async function searchForNames() {
  const load = async (/** @type {string} */ path) =>
    import(`data:text/javascript,${encodeURIComponent(await bundled(path, { format: 'esm' }))}`);
  /** @type {[typeof import('../../data/terms/terms.ts'), typeof import('../../data/terms/expand.ts')]} */
  const [{ TERMS }, { expand }] = await Promise.all([load('data/terms/terms.ts'), load('data/terms/expand.ts')]);
  const names = TERMS.filter(({ form, text }) => !form || text === 'CRPS').flatMap(({ text }) => expand(text));
  return `\\b(?:${names.sort((a, b) => b.length - a.length).join('|')})\\b`;
}

/**
 * Nanoseconds per character to search paragraphs for made-up terms, as the scanner does: the rough test first.
 * @param {Page} page @param {number} count how many terms
 */
function measureMatcher(page, count) {
  return page.evaluate(
    ({ count, budget }) => {
      /** @type {{ createMatcher: typeof import('../../data/matching/matcher.ts').createMatcher }} */
      const { createMatcher } = /** @type {any} */ (globalThis).matching;
      const random = /** @type {any} */ (globalThis).seeded(count);
      const letters = 'etaoinshrdlucmfwypvbgkjqxz';
      const word = (/** @type {number} */ least) =>
        Array.from({ length: least + Math.floor(random() * 8) }, () => letters[Math.floor(random() ** 2 * 26)]).join('');
      const terms = Array.from({ length: count }, (_, at) => ({
        topic: /** @type {const} */ ('ketamine'),
        text: Array.from({ length: at % 3 === 0 ? 3 : 1 }, () => word(6)).join(' '),
      }));
      const paragraphs = Array.from({ length: 3000 }, (_, at) => {
        const words = Array.from({ length: 50 }, () => word(2));
        if (at % 3 === 0) words[25] = terms[at % terms.length]?.text ?? '';
        return words.join(' ');
      });
      const characters = paragraphs.reduce((total, { length }) => total + length, 0);
      const times = [];
      let found = 0;
      const start = performance.now();
      const matcher = createMatcher(terms);
      matcher.mayMatch('a');
      const setUp = performance.now() - start;
      const begin = performance.now();
      for (let round = 0; round < 7 && (round === 0 || performance.now() - begin < budget); round++) {
        const start = performance.now();
        found = 0;
        for (const text of paragraphs) if (matcher.mayMatch(text)) found += matcher.match(text).length;
        times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      return { perCharacter: ((times[times.length >> 1] ?? 0) * 1e6) / characters, setUp, found };
    },
    { count, budget: MATCHING },
  );
}

const server = await startPageServer(join(root, 'tests', 'pages'));
server.serve('/empty.html', { body: '<!doctype html><title>Empty</title>' });
const executablePath = await findChromium();
const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });

/**
 * Takes one part of the measurements in two browsers of its own, with and without the extension. What was measured before a
 * failure is still worth showing.
 * @param {string} letter @param {string} name @param {(extended: Context, bare: Context) => Promise<void>} work
 */
async function part(letter, name, work) {
  if (values.only && !values.only.includes(letter)) return;
  progress(`(${letter}) ${name}`);
  const extended = await launchWithExtension();
  const bare = await chromium.launchPersistentContext('', { chromiumSandbox: false, ...(executablePath && { executablePath }) });
  try {
    await closeWelcome(extended);
    await work(extended, bare);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    await Promise.allSettled([extended.close(), bare.close()]);
  }
}

for (const { characters, mentions } of SIZES) {
  for (const count of [mentions, 0]) {
    server.serve(`/${characters}-${count}.html`, { body: longPage({ characters, mentions: count }) });
  }
}

await part('a', 'first scan', async (extended, bare) => {
  for (const { name, characters, mentions, rounds } of SIZES) {
    for (const count of [mentions, 0]) {
      const figure = `${name} characters, ${count === 0 ? 'no mention' : `${count.toLocaleString('en')} mentions`}`;
      progress(`    ${figure}`);
      const address = server.url(`/${characters}-${count}.html`);
      const { ours, bare: search, ratio } = await measureScan(extended, bare, address, count, rounds);
      report(`(a) first scan, ${figure}`, ms(ours), `${ms(search)} bare search`, ratio, {
        unit: ' times',
        atMost: count === 0 ? 1.5 : 2.5,
      });
    }
  }
});

await part('b', 'peers, on 8 million characters', async (extended, bare) => {
  const address = server.url('/8000000-8000.html');
  const names = await searchForNames();
  const { ours } = await measureScan(extended, bare, address, 8000, ROUNDS_OF_PEERS);
  for (const peer of PEERS) {
    progress(`    ${peer.name}`);
    /** @type {{ time: number, marks: number }[]} */
    const times = [];
    for (let round = 0; round < ROUNDS_OF_PEERS; round++) {
      const result = await measurePeer(bare, peer, address, names);
      if (!result) break;
      times.push(result);
    }
    const theirs = times.length > 0 ? least(times.map(({ time }) => time)) : undefined;
    report(
      `(b) against ${peer.name}, 8 million characters`,
      ms(ours),
      theirs ? `${ms(theirs)}, ${times[0]?.marks} marks` : `given up after ${PATIENCE / 1000} s`,
      (theirs ?? PATIENCE) / ours,
      {
        unit: theirs ? ' times faster' : ' times faster or more',
        ...(peer.name.startsWith('advanced') && { atLeast: 8 }),
        ...(peer.name.startsWith('find') && { atLeast: 1 }),
        digits: 1,
      },
    );
  }
});

for (const { perFrame, characters, name } of CHANGES) {
  await part('c', name, async (extended, bare) => {
    const address = server.url(`/${characters}-${characters / 1000}.html`);
    const { ours, bare: without, ratio, following } = await measureChanges(extended, bare, address, perFrame, ROUNDS_OF_CHANGES);
    report(`(c) ${COUNT.toLocaleString('en')} page changes, ${name}`, ms(ours), `${ms(without)} without us`, ratio, {
      unit: ' times',
      atMost: 1.2,
    });
    report('    our time to follow them', ms(following), '', following, { unit: ' ms', digits: 0 });
  });
}

for (const { name, characters, mentions } of SIZES) {
  await part('d', `${name} characters`, async (extended) => {
    const load = () => inTab(extended, server.url(`/${characters}-${mentions}.html`), (_page, load) => load());
    const longest = least([await longestTaskIn(extended, OURS, load), await longestTaskIn(extended, OURS, load)]);
    report(`(d) longest task, ${name} characters`, ms(longest), '', longest, { unit: ' ms', atMost: 16, digits: 1 });
  });
}

await part('e', 'memory', async (extended, bare) => {
  const mebibyte = 2 ** 20;
  const extra = async (/** @type {number} */ mentions) => {
    const address = server.serve(`/memory-${mentions}.html`, { body: longPage({ characters: 1_000_000, mentions }) });
    return (await measureMemory(extended, bare, address)) / mebibyte;
  };
  const few = 100;
  const marked = await extra(few);
  const more = await extra(10_000 + few);
  report('(e) memory, 10,000 more marks', '', '', more - marked, { unit: ' MB', below: 4 });
  // The parts that come with the first mention and the first short form, too.
  report(`    memory, ${few} marks`, '', '', marked, { unit: ' MB' });
  report('    memory, no mark', '', '', await extra(0), { unit: ' MB' });
});

await part('f', 'matcher', async (_extended, bare) => {
  const bundle = await bundled('data/matching/matcher.ts', { format: 'iife', globalName: 'matching' });
  await inTab(bare, '', async (page) => {
    await page.addScriptTag({ content: `${bundle};${seeded}` });
    let few = 0;
    for (const count of TERM_COUNTS) {
      const { perCharacter, setUp } = await measureMatcher(page, count);
      few ||= perCharacter;
      const how = `${perCharacter.toFixed(2)} ns per character`;
      report(`(f) matcher, ${count.toLocaleString('en')} terms`, how, `${ms(setUp)} to set up`, perCharacter / few, {
        unit: ' times 10 terms',
        ...(count <= 3000 && { atMost: 1.5 }),
      });
    }
  });
});

await server.close();
if (!values.json) console.table(rows);
console.log(JSON.stringify({ bench: 'detector', node: process.version, processor: cpus()[0]?.model, rows }, null, 2));
