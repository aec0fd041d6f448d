import { join } from 'node:path';
import { test as base, expect, type Page, type Worker } from '@playwright/test';
import { backgroundOf, builtExtension, closeWelcome, launchWithExtension } from '../../tools/extension-browser.mjs';
import { startPageServer } from '../../tools/page-server.mjs';
import { root } from '../../tools/run.mjs';
import { watchOwnErrors } from './own-errors.ts';

interface Fixtures {
  /** The folder of the extension. */
  extensionFolder: string;
  /** More of Chromium's command line for this test. */
  chromiumArgs: string[];
  /** Defaults of Playwright to leave out, such as --disable-back-forward-cache, which hides bugs of ours. */
  withoutArgs: string[];
  /** What may go wrong in the extension in this test, because the test makes it go wrong; anything else fails the test. */
  expectedErrors: RegExp[];
  /** The extension's background. */
  serviceWorker: Worker;
  extensionId: string;
  /** Serves tests/pages, and whatever a test adds, on 127.0.0.1 and localhost. */
  site: Awaited<ReturnType<typeof startPageServer>>;
  /** Opens a page of the extension, such as 'notes.html?q=sleep', in a tab. */
  openExtensionPage: (path: string) => Promise<Page>;
}

/** Playwright's test, with `context` and `page` belonging to a Chromium that runs the built extension, cut off from the network. */
export const test = base.extend<Fixtures>({
  extensionFolder: [builtExtension, { option: true }],
  chromiumArgs: [[], { option: true }],
  withoutArgs: [[], { option: true }],
  expectedErrors: [[], { option: true }],

  context: async (
    {
      headless,
      colorScheme,
      locale,
      viewport,
      hasTouch,
      deviceScaleFactor,
      contextOptions,
      chromiumArgs,
      withoutArgs,
      extensionFolder,
      expectedErrors,
    },
    use,
  ) => {
    const context = await launchWithExtension(
      {
        ...contextOptions,
        headless,
        colorScheme,
        viewport,
        hasTouch,
        ...(locale !== undefined && { locale }),
        ...(deviceScaleFactor !== undefined && { deviceScaleFactor }),
        ignoreDefaultArgs: withoutArgs,
        args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost', ...chromiumArgs],
      },
      extensionFolder,
    );
    const ownErrors = await watchOwnErrors(context);
    await closeWelcome(context);
    await use(context);
    const errors = await ownErrors();
    await context.close();
    const unexpected = errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)));
    expect(unexpected, 'errors in the extension').toEqual([]);
  },

  serviceWorker: async ({ context }, use) => {
    await use(await backgroundOf(context));
  },

  extensionId: async ({ serviceWorker }, use) => {
    await use(new URL(serviceWorker.url()).host);
  },

  // Playwright reads the names of the fixtures wanted from this parameter, so it must be an empty pattern.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  site: async ({}, use) => {
    const site = await startPageServer(join(root, 'tests', 'pages'));
    await use(site);
    await site.close();
  },

  openExtensionPage: async ({ context, extensionId }, use) => {
    await use(async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    });
  },
});

export { expect } from '@playwright/test';
