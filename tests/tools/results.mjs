import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ numPassedTests: number, numTotalTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} PlaywrightReport
 */

/**
 * A run that ended badly has failed at least once, whatever its report says; so has one that ran nothing.
 * @param {Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
function honest({ passed, failed }, exitCode) {
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
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
  return honest(
    { passed: result.numPassedTests, failed: result.numTotalTests - result.numPassedTests + unloaded.length },
    exitCode,
  );
}

/**
 * Counts Playwright's JSON report. Skipped tests count as failed.
 * @param {string} file
 * @param {number} exitCode
 */
export function countPlaywright(file, exitCode) {
  /** @type {PlaywrightReport | undefined} */
  const result = report(file);
  if (!result) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = result.stats;
  return honest({ passed: expected, failed: unexpected + flaky + skipped }, exitCode);
}
