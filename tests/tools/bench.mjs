// Builds the extension, then runs every tests/bench/*.bench.mjs one after the other, so that none disturbs another. Prints a
// table for each and writes test-results/bench/NAME.json. No figure makes it fail.
//   npm run bench                  all of them
//   npm run bench -- detector      some of them, by name
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './browsers.mjs';
import { ensurePackages } from './install.mjs';
import { root, run } from './run.mjs';

const folder = join(root, 'tests', 'bench');
const results = join(root, 'test-results', 'bench');
const SUFFIX = '.bench.mjs';

/**
 * With --json a bench prints one JSON object and nothing else; its `rows` or `results` are a table.
 * @param {string} name
 * @returns {boolean} whether all went well
 */
function take(name) {
  console.log(`\n=== ${name}`);
  const { stdout, status } = spawnSync(process.execPath, [join(folder, name + SUFFIX), '--json'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  /** @type {{ rows?: Record<string, unknown>[], results?: Record<string, unknown>[] }} */
  let result;
  try {
    result = JSON.parse(stdout);
  } catch {
    console.error(`${name} gave no result.`);
    return false;
  }
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  printTable(result.rows ?? result.results ?? []);
  return status === 0;
}

/** @param {readonly Record<string, unknown>[]} rows all with the same keys */
function printTable(rows) {
  const keys = Object.keys(rows[0] ?? {});
  const lines = [keys, ...rows.map((row) => keys.map((key) => String(row[key] ?? '')))];
  const widths = keys.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    const cells = line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
    console.log(cells.join('  ').trimEnd());
  }
}

await ensurePackages();
await ensureChromium();
mkdirSync(results, { recursive: true });
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
if (names.length === 0) throw new Error(`No bench of that name in ${folder}.`);
if ((await run('wxt', ['build'])) !== 0) throw new Error('The build failed; see its message above.');
const ended = names.map(take);
console.log(`\nWritten to ${results}`);
process.exitCode = ended.every(Boolean) ? 0 : 1;
