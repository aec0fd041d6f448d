import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, faults?: string[] }} Count `faults`: what failed, if only once, and the first
 *   words of why
 * @typedef {{ status: string, fullName: string, failureMessages: string[] }} VitestResult
 * @typedef {{ numPassedTests: number, numTotalTests: number, testResults: { status: string, assertionResults: VitestResult[] }[] }} VitestReport
 * @typedef {{ title: string, file: string, line: number, tests: { status: string, results: { error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ specs: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, suites: Suite[] }} PlaywrightReport
 */

/** The first lines that say something, without the colours. @param {string} what @param {string | undefined} why */
function fault(what, why = 'no reason given') {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals colour text with it
  const lines = why.replace(/\x1b\[[\d;]*m/g, '').split('\n');
  return `${what}\n    ${lines
    .filter((line) => line.trim())
    .slice(0, 6)
    .join('\n    ')}`;
}

/**
 * A run that ended badly has failed at least once, whatever its report says; so has one that ran nothing.
 * @param {Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
function honest({ passed, failed, faults = [] }, exitCode) {
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed, faults };
}

/** @param {string} file */
function report(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Vitest or Playwright stopped before it wrote one.
    return undefined;
  }
}

/**
 * Counts Vitest's JSON report. Skipped and to-do tests count as failed, and so does a file that did not load.
 * @param {string} file
 * @param {number} exitCode
 */
export function countVitest(file, exitCode) {
  /** @type {VitestReport | undefined} */
  const result = report(file);
  if (!result) return { passed: 0, failed: 1 };
  const unloaded = result.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const broken = result.testResults.flatMap((file) => file.assertionResults).filter(({ status }) => status === 'failed');
  return honest(
    {
      passed: result.numPassedTests,
      failed: result.numTotalTests - result.numPassedTests + unloaded.length,
      faults: broken.map(({ fullName, failureMessages }) => fault(fullName, failureMessages[0])),
    },
    exitCode,
  );
}

/**
 * Counts Playwright's JSON report. Skipped tests count as failed; one that passed only the second time has passed, and is
 * told of as well.
 * @param {string} file
 * @param {number} exitCode
 */
export function countPlaywright(file, exitCode) {
  /** @type {PlaywrightReport | undefined} */
  const result = report(file);
  if (!result) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = result.stats;
  const faults = result.suites
    .flatMap(specsOf)
    .flatMap(({ file, line, title, tests }) => tests.map((test) => ({ name: `${file}:${line} ${title}`, ...test })))
    .filter(({ status }) => status !== 'expected')
    .map(({ name, status, results }) =>
      fault(
        `${status === 'flaky' ? 'Passed only the second time: ' : ''}${name}`,
        results.find(({ error }) => error)?.error?.message,
      ),
    );
  return honest({ passed: expected + flaky, failed: unexpected + skipped, faults }, exitCode);
}

/** @param {Suite} suite @returns {Spec[]} */
const specsOf = ({ specs, suites = [] }) => [...specs, ...suites.flatMap(specsOf)];
