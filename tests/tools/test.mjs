// Everything from a fresh clone to all tests passed. The last line printed is "N passed, N failed".
//   npm test                      all of it
//   npm test -- --only unit,dom   parts of it: check, size, unit, dom, e2e
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium, ensureFirefox } from './browsers.mjs';
import { ensurePackages } from './install.mjs';
import { countPlaywright, countVitest } from './results.mjs';
import { root, run } from './run.mjs';

/**
 * @typedef {import('./results.mjs').Count} Count
 * @typedef {'check' | 'size' | 'unit' | 'dom' | 'e2e'} Part
 * @typedef {object} Step
 * @property {string} name
 * @property {Part[]} parts the parts that need it
 * @property {[string, ...string[]]} command
 * @property {string[]} [after] what must not have failed before, for it to mean anything
 * @property {(exitCode: number) => Count} [count] one test for the whole step, if absent
 */

/** @type {readonly Part[]} */
const parts = ['check', 'size', 'unit', 'dom', 'e2e'];

/** @param {string} name */
const reportOf = (name) => join(root, 'test-results', `${name}.json`);

/** @param {'unit' | 'dom'} project @param {string[]} [after] @returns {Step} */
const vitest = (project, after = []) => ({
  name: `${project} tests`,
  parts: [project],
  command: [
    'vitest',
    'run',
    '--config=tests/vitest.config.ts',
    `--project=${project}*`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=test-results/${project}.json`,
  ],
  after,
  count: (exitCode) => countVitest(reportOf(project), exitCode),
});

/** @type {Step[]} */
const steps = [
  { name: 'WXT types', parts: ['check'], command: ['wxt', 'prepare'] },
  { name: 'Types', parts: ['check'], command: ['tsc', '--noEmit'] },
  { name: 'Types of data/, without the DOM', parts: ['check'], command: ['tsc', '-p', 'data'] },
  { name: 'Biome', parts: ['check'], command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'Knip', parts: ['check'], command: ['knip'] },
  { name: 'Build for Chromium', parts: ['check', 'size', 'e2e'], command: ['wxt', 'zip'] },
  { name: 'Build for Firefox', parts: ['check', 'e2e'], command: ['wxt', 'zip', '-b', 'firefox'] },
  {
    name: 'Size',
    parts: ['check', 'size'],
    command: ['size-limit', '--config', 'tests/size-limit.config.mjs'],
    after: ['Build for Chromium'],
  },
  {
    name: "Mozilla's lint",
    parts: ['check'],
    command: ['node', 'tests/tools/lint-firefox.mjs'],
    after: ['Build for Firefox'],
  },
  {
    name: 'Packages, built twice',
    parts: ['check'],
    command: ['node', 'tests/tools/packages.mjs'],
    after: ['Build for Chromium', 'Build for Firefox'],
  },
  vitest('unit'),
  vitest('dom', ['Chromium']),
  {
    name: 'e2e tests',
    parts: ['e2e'],
    command: ['playwright', 'test', '--config=tests/playwright.config.ts'],
    after: ['Chromium', 'Build for Chromium', 'Build for Firefox'],
    count: (exitCode) => countPlaywright(reportOf('e2e'), exitCode),
  },
];

/** @returns {Part[]} */
function wantedParts() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const named = values.only?.split(',') ?? parts;
  const wanted = parts.filter((part) => named.includes(part));
  if (wanted.length === 0 || wanted.length < named.length) throw new Error(`--only takes some of ${parts.join(',')}`);
  return wanted;
}

/**
 * @param {Part[]} wanted
 * @param {Set<string>} failedSteps
 */
async function prepare(wanted, failedSteps) {
  await ensurePackages();
  if (!wanted.includes('dom') && !wanted.includes('e2e')) return;
  try {
    console.log(`Chromium: ${await ensureChromium()}`);
  } catch (error) {
    // The parts that need no browser can still tell something.
    console.error(error instanceof Error ? error.message : error);
    failedSteps.add('Chromium');
  }
  if (wanted.includes('e2e')) console.log(`Firefox: ${(await ensureFirefox()) ?? 'none'}`);
}

/**
 * @param {Step} step
 * @param {Set<string>} failedSteps
 * @returns {Promise<Count>}
 */
async function take({ name, command: [program, ...args], after = [], count }, failedSteps) {
  const missing = after.filter((earlier) => failedSteps.has(earlier));
  if (missing.length > 0) {
    console.log(`Not run, because this failed: ${missing.join(', ')}`);
    return { passed: 0, failed: 1 };
  }
  const exitCode = await run(program, args);
  const result = count?.(exitCode) ?? { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 };
  if (result.failed > 0) failedSteps.add(name);
  return result;
}

/** @returns {Promise<Count>} */
async function main() {
  const total = { passed: 0, failed: 0 };
  const summary = [];
  /** @type {string[]} */
  const allFaults = [];
  /** @type {Set<string>} */
  const failedSteps = new Set();
  const wanted = wantedParts();
  // A report left over from an earlier run must not be counted.
  rmSync(join(root, 'test-results'), { recursive: true, force: true });
  await prepare(wanted, failedSteps);

  for (const step of steps.filter((candidate) => candidate.parts.some((part) => wanted.includes(part)))) {
    console.log(`\n=== ${step.name}`);
    const start = performance.now();
    const { passed, failed, faults = [] } = await take(step, failedSteps);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`--- ${step.name}: ${failed === 0 ? 'passed' : 'FAILED'} after ${seconds} s`);
    summary.push(
      `${failed === 0 ? 'passed' : 'FAILED'}  ${seconds.padStart(6)} s  ${step.name} (${passed} passed, ${failed} failed)`,
    );
    total.passed += passed;
    total.failed += failed;
    allFaults.push(...faults);
  }
  console.log(`\n${summary.join('\n')}`);
  // Last, so that a reader of the end alone knows what to look at.
  if (allFaults.length > 0) console.log(`\n${allFaults.join('\n')}`);
  return total;
}

const { passed, failed } = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
