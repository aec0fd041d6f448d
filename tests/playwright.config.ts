import { defineConfig } from '@playwright/test';

/** Journeys through the built extension: `wxt build` first. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  workers: 2,
  fullyParallel: true,
  // A browser on a busy machine may stumble. A journey that passes only the second time is named at the end of the run, and
  // its cause is looked for: it may have found something.
  retries: 1,
  forbidOnly: true,
  timeout: 120_000,
  // A busy machine may need longer than five seconds; a test that fails is in no hurry.
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  // A trace of every journey takes a sixth of their time.
  use: { viewport: { width: 1000, height: 800 }, trace: 'on-first-retry' },
});
