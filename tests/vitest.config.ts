import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import packageJson from '../package.json' with { type: 'json' };
import { findChromium } from './tools/browsers.mjs';
import { englishMessages } from './tools/messages.mjs';
import { root } from './tools/run.mjs';

const executablePath = await findChromium();
/** Random changes are the same every time, unless told: `FUZZ_SEED=7 FUZZ_RUNS=500`. */
const fuzz = { seed: Number(process.env['FUZZ_SEED'] ?? 1), runs: Number(process.env['FUZZ_RUNS'] ?? 80) };
const words = { setupFiles: ['tests/messages-setup.ts'], provide: { messages: await englishMessages() } };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        test: { ...words, name: 'unit', testTimeout: 60_000, environment: 'node', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        plugins: [preact({ prefreshEnabled: false })],
        // Bundled before the first test: what Vite finds only on the way makes it reload the page under a running test.
        optimizeDeps: {
          include: [
            ...Object.keys(packageJson.dependencies),
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'fast-check',
            'axe-core',
          ],
        },
        test: {
          ...words,
          provide: { ...words.provide, fuzz },
          name: 'dom',
          // A busy machine may need longer than a second; a test that fails is in no hurry.
          expect: { poll: { timeout: 5000 } },
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: executablePath ? { executablePath } : {} }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
