// How long the note search takes: to build its index, and to answer each keystroke of typical questions.
//   node tests/bench/search.bench.mjs          a table, then the same as JSON
//   node tests/bench/search.bench.mjs --json   JSON alone
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');

/** @typedef {import('../../data/model.ts').Note} Note */
/** @typedef {typeof import('../../data/search/index.ts')} Search */

const QUESTIONS = [
  'how long does ketamine last for fibro',
  'spravato side effects',
  'RSD infusion price',
  'ketmaine fibromialgia',
  'my mother has had fibromyalgia for twenty years and her pain clinic now offers infusions, how long would it last',
];

/** esbuild comes with Vite; the search is bundled as the extension bundles it. @returns {Promise<Search>} */
async function bundledSearch() {
  const fromVite = createRequire(createRequire(join(root, 'package.json')).resolve('vite'));
  /** @type {{ build(options: object): Promise<unknown> }} */
  const { build } = fromVite('esbuild');
  const folder = await mkdtemp(join(tmpdir(), 'evidence-notes-bench-'));
  const outfile = join(folder, 'search.mjs');
  try {
    await build({ entryPoints: [join(root, 'data/search/index.ts')], bundle: true, minify: true, format: 'esm', outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). @param {number} seed */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Notes like the bundled ones: each text as long as a real note's, made of the words of all, often as often as there; one word
 * in fifty is made up, since more notes bring new words.
 * @param {readonly Note[]} models @param {number} count @returns {Note[]}
 */
function syntheticNotes(models, count) {
  const random = seeded(20_261_122);
  const words = models.flatMap((note) => `${note.title} ${note.summary} ${note.caveats.join(' ')}`.split(/\s+/));
  const made = () => Array.from({ length: 5 + random() * 6 }, () => 'abdefgiklmnoprstu'[Math.floor(random() * 17)]).join('');
  const word = () => (random() < 0.02 ? made() : (words[Math.floor(random() * words.length)] ?? 'pain'));
  const like = (/** @type {string} */ text) => text.split(/\s+/).map(word).join(' ');
  return Array.from({ length: count }, (_, at) => {
    const model = /** @type {Note} */ (models[at % models.length]);
    return {
      ...model,
      id: `synthetic-${at}`,
      title: like(model.title),
      summary: like(model.summary),
      effect: like(model.effect),
      caveats: model.caveats.map(like),
      keywords: model.keywords.map(like),
    };
  });
}

/** @param {() => unknown} work @returns {number} ms */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** @param {number[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** @param {number} ms */
const rounded = (ms) => Number(ms.toFixed(3));

/** @param {Search} search @param {string} name @param {readonly Note[]} notes @param {number} rounds */
function measured({ createSearch }, name, notes, rounds) {
  // The first word typed builds the index; a second, answered from it, is taken off.
  const index = [];
  for (let round = 0; round < Math.min(rounds, 5); round++) {
    const fresh = createSearch(notes);
    const first = timed(() => fresh.search('ketamine'));
    index.push(first - timed(() => fresh.search('ketamine')));
  }
  const { search } = createSearch(notes);
  search('ketamine');
  const keystrokes = [];
  for (let round = 0; round < rounds; round++) {
    for (const question of QUESTIONS) {
      for (let typed = 1; typed <= question.length; typed++) keystrokes.push(timed(() => search(question.slice(0, typed))));
    }
  }
  keystrokes.sort((a, b) => a - b);
  return {
    notes: name,
    count: notes.length,
    indexFirstMs: rounded(index[0] ?? 0),
    indexMs: rounded(
      quantile(
        index.toSorted((a, b) => a - b),
        0.5,
      ),
    ),
    medianMs: rounded(quantile(keystrokes, 0.5)),
    p95Ms: rounded(quantile(keystrokes, 0.95)),
    worstMs: rounded(keystrokes.at(-1) ?? 0),
  };
}

const search = await bundledSearch();
/** @type {Note[]} */
const bundled = JSON.parse(readFileSync(join(root, 'data/evidence/notes.json'), 'utf8'));
const rows = [
  measured(search, 'bundled', bundled, 10),
  ...[100, 1_000, 10_000].map((count) => measured(search, 'synthetic', syntheticNotes(bundled, count), count > 1_000 ? 1 : 5)),
];

if (!process.argv.includes('--json')) console.table(rows);
console.log(JSON.stringify({ bench: 'search', node: process.version, processor: cpus()[0]?.model, rows }, null, 2));
