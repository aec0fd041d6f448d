import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { cardEvidence, type Evidence, pageEvidence } from './data/bundled.ts';
import { repack } from './tests/tools/archive.mjs';
import { LICENCES, licencesText, noteLicences } from './tests/tools/licences.mjs';

const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8')) as { version: string };
const everyPage = ['http://*/*', 'https://*/*'];

/** WXT's own context tells every page which extension is running; ours stays quiet. */
const quietContext = {
  'wxt/utils/content-script-context': resolve(import.meta.dirname, 'entrypoints/shared/quiet-context.ts'),
};

const readEvidence = (file: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, 'data/evidence', `${file}.json`), 'utf8'));

/** Bundles carry of the evidence only what they show. */
const shortEvidence = (shorten: (evidence: Evidence) => Partial<Record<string, unknown[]>>): Plugin => ({
  name: 'short-evidence',
  enforce: 'pre',
  transform(_code, id) {
    if (!id.includes('/data/evidence/')) return undefined;
    const files = ['notes', 'briefs', 'safety', 'tensions', 'publications', 'documents'];
    const short = shorten(Object.fromEntries(files.map((file) => [file, readEvidence(file)])) as unknown as Evidence);
    const items = short[basename(id, '.json')];
    return items && { code: JSON.stringify(items), map: null };
  },
});

/** The messaging library's debug lines, which nothing here prints, and what it would throw at strange messages, which are only
 * passed over here, would be paid for by every page that the reader visits. */
const quietMessaging: Plugin = {
  name: 'quiet-messaging',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/@webext-core/messaging/')
      ? {
          code: code
            .replace(/config\??\.logger\?\.\w+\([^;]*\);/g, '')
            .replace('if (config.throwOnUnknownMessageFormat)', 'if (false)'),
          map: null,
        }
      : undefined,
};

const SMALLEST = { ecma: 2020, compress: { passes: 3, inline: 1 } } as const;

/** The packages whose code ends up in this build. */
const bundled = new Set<string>();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve(import.meta.dirname, 'data/locales') },
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  // Branded Chrome takes no extension from the command line: `npm run dev` builds, and the folder is loaded by hand once.
  webExt: { disabled: true },
  // The archive of sources is for reviewers, who build the package from it.
  zip: { excludeSources: ['screenshots/**', 'test-results/**', 'tests/{bench,dom,e2e,pages,unit}/**'] },
  vite: () => ({
    plugins: [preact({ prefreshEnabled: false }), quietMessaging],
    resolve: { alias: quietContext },
    build: {
      target: 'es2024',
      modulePreload: false,
      rollupOptions: {
        // Comments in a library's own code that the bundler cannot use: nothing of ours to mend.
        onwarn: (warning, warn) => warning.code !== 'INVALID_ANNOTATION' && warn(warning),
      },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const onPages = entrypoints.some(({ type }) => type === 'content-script');
      config.plugins = [...(config.plugins ?? []), shortEvidence(onPages ? cardEvidence : pageEvidence), noteLicences(bundled)];
      // A few hundredths smaller than with Vite's own minifier: pages pay for it, and only there is it worth its time.
      if (onPages) config.build = { ...config.build, minify: 'terser', terserOptions: SMALLEST };
      const ownBrowser = resolve(import.meta.dirname, 'entrypoints/shared/own-browser.ts');
      const forPages = { 'wxt/browser': ownBrowser, '@wxt-dev/browser': ownBrowser };
      // The polyfill costs 2.5 kB and is needed only where messages are answered: both browsers have promises.
      if (!entrypoints.some(({ type }) => type === 'background')) {
        const browserOf = onPages ? forPages : { 'wxt/browser': '@wxt-dev/browser' };
        config.resolve = { ...config.resolve, alias: { ...browserOf, ...quietContext } };
      }
    },
    'build:done': ({ config }) => writeFileSync(join(config.outDir, LICENCES), licencesText(bundled)),
    'zip:done': async (_wxt, archives) => {
      for (const archive of archives) await repack(archive);
    },
  },
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    version,
    permissions: ['storage', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    omnibox: { keyword: 'ev' },
    host_permissions: everyPage,
    // Letters with Alt are taken by pages' access keys and by menus; these stand beside each other: < and >.
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_command_next__' },
      'previous-mention': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_command_previous__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_open__' },
    },
    action: { default_title: '__MSG_extension_name__' },
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    }),
    ...(browser === 'firefox'
      ? {
          sidebar_action: { default_panel: 'notes.html', default_title: '__MSG_extension_name__', open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: 'evidence-notes@evidence-notes.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '150.0' },
          },
        }
      : { minimum_chrome_version: '140', side_panel: { default_path: 'notes.html' } }),
  }),
});
