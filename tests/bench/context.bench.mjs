// How long one mention takes (its sentence, its context, its claims and the order of its notes), and the overview of a page.
//   node tests/bench/context.bench.mjs          a table, then the same as JSON
//   node tests/bench/context.bench.mjs --json   JSON alone
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');
const LIMIT = 2;
const PAGE_LIMIT = 20;
const PAGE_LENGTH = 20_000;

/** @typedef {typeof import('../../data/context/reading.ts') & typeof import('../../data/context/rank.ts') & typeof import('../../data/context/page.ts') & typeof import('../../data/matching/matcher.ts') & typeof import('../../data/terms/terms.ts') & typeof import('../../data/library.ts')} Reader */

/** esbuild comes with Vite; the code is bundled as the extension bundles it. @returns {Promise<Reader>} */
async function bundled() {
  const fromVite = createRequire(createRequire(join(root, 'package.json')).resolve('vite'));
  /** @type {{ build(options: object): Promise<unknown> }} */
  const { build } = fromVite('esbuild');
  const folder = await mkdtemp(join(tmpdir(), 'evidence-notes-bench-'));
  const outfile = join(folder, 'context.mjs');
  const contents = ['context/reading', 'context/rank', 'context/page', 'matching/matcher', 'terms/terms', 'library']
    .map((name) => `export * from './data/${name}.ts';`)
    .join('\n');
  try {
    await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, minify: true, format: 'esm', outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { readMention, notesFor, briefFor, overviewOf, createMatcher, TERMS } = await bundled();

/** @type {{ text: string, heading?: string, title?: string }[]} */
const rows = ['tuned', 'apart'].flatMap((half) =>
  JSON.parse(readFileSync(join(root, `tests/unit/labelled/context-${half}.json`), 'utf8')),
);

/** @param {string} block @param {number} start @param {number} end @param {{ heading?: string, title?: string }} around */
function read(block, start, end, { heading = '', title = '' }) {
  const before = performance.now();
  const text = block.slice(start, end);
  const topic = /fibro/i.test(text) ? 'fibromyalgia' : /crps|complex/i.test(text) ? 'crps' : 'ketamine';
  const { context, claims } = readMention({ topic, text, block, start, end, heading, title });
  notesFor(briefFor(context), claims, 3);
  return performance.now() - before;
}

const filler = 'The trial in CRPS, unlike the one in fibromyalgia, gave relief for weeks, and side effects were mild. '.repeat(
  30,
);
const runOn = 'ketamine for CRPS and fibromyalgia and depression, not surgery, '.repeat(40);
/** @type {Record<string, number[]>} */
const times = { labelled: [], 'in a long block': [], 'one endless sentence': [] };
for (let round = 0; round < 6; round++) {
  for (const { text, ...around } of rows) {
    const start = text.indexOf('[');
    const end = text.indexOf(']') - 1;
    const plain = text.replace('[', '').replace(']', '');
    const samples = [
      read(plain, start, end, around),
      read(`${filler}${plain} ${filler}`, filler.length + start, filler.length + end, around),
    ];
    // The first round warms up the compiler.
    if (round > 0) for (const [at, name] of ['labelled', 'in a long block'].entries()) times[name]?.push(samples[at] ?? 0);
  }
  for (let at = 0; at < 20; at++) if (round > 0) times['one endless sentence']?.push(read(runOn, at * 64, at * 64 + 8, {}));
}

// A page of 20,000 characters from the labelled sentences, in blocks of five.
const matcher = createMatcher(TERMS);
const blocks = [];
for (let at = 0, length = 0; length < PAGE_LENGTH; at += 5) {
  const five = Array.from({ length: 5 }, (_, next) => rows[(at + next) % rows.length]?.text.replace(/[[\]]/g, ''));
  const text = five.join(' ');
  blocks.push({ text, heading: false, mentions: matcher.match(text).map((match, id) => ({ id, ...match })) });
  length += text.length;
}
/** @type {number[]} */
const pageTimes = [];
for (let round = 0; round < 12; round++) {
  const before = performance.now();
  overviewOf({ title: 'Ketamine for fibromyalgia', blocks });
  if (round > 1) pageTimes.push(performance.now() - before);
}
const page = { name: 'overview of 20,000 characters', median: Number((pageTimes.sort((a, b) => a - b)[5] ?? 0).toFixed(2)) };

const results = Object.entries(times).map(([name, list]) => {
  const sorted = list.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(3));
  return { name, mentions: sorted.length, median: at(0.5), p95: at(0.95), most: at(1) };
});
if (!process.argv.includes('--json')) {
  console.table(results);
  console.table([page]);
}
console.log(JSON.stringify({ unit: 'ms a mention', limit: LIMIT, results, page: { ...page, limit: PAGE_LIMIT } }));
if (results.some(({ median }) => median > LIMIT) || page.median > PAGE_LIMIT) process.exitCode = 1;
