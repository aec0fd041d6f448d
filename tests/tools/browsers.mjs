import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * @typedef {object} Wanted
 * @property {string} name shown to people
 * @property {string} variable the environment variable that overrides the search
 * @property {string[]} commands looked for on PATH, in this order
 * @property {string[]} places looked for after PATH
 * @property {string[]} packages Debian's names
 */

/** Chromium, never branded Chrome: from version 137 on Chrome ignores --load-extension. @type {Wanted} */
const chromium = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  commands: ['chromium', 'chromium-browser'],
  places: [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(process.env['LOCALAPPDATA'] ?? '', 'Chromium', 'Application', 'chrome.exe'),
  ],
  packages: ['chromium', 'fonts-noto-core'],
};

/** @type {Wanted} */
const firefox = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  places: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env['ProgramFiles'] ?? '', 'Mozilla Firefox', 'firefox.exe'),
  ],
  packages: ['firefox-esr', 'fonts-noto-core'],
};

const isRoot = process.getuid?.() === 0;

/** @param {string} file */
function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  // A snap has its own /tmp and sees neither our profile folder nor a build under a dot folder; Ubuntu's
  // /usr/bin/chromium-browser and /usr/bin/firefox are scripts that start one.
  return !file.startsWith('/snap/') && !readFileSync(file).subarray(0, 4096).includes('/snap/bin/');
}

/** @param {Wanted} wanted */
function chosen({ name, variable }) {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} names ${path}, where there is no ${name}.`);
  return path || undefined;
}

/** @param {Wanted} wanted */
function onSystem({ commands, places }) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  return [...onPath, ...places].find(runnable);
}

async function playwrightsOwn() {
  const playwright = await import('@playwright/test');
  const path = playwright.chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Debian's package, where we may install it. @param {Wanted} wanted */
async function installPackage({ name, packages }) {
  if (process.platform !== 'linux' || !isRoot) return;
  console.log(`Installing ${name} with apt-get`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Another install may hold the lock for a while on a machine that has just started.
  const patience = ['-o', 'DPkg::Lock::Timeout=300'];
  if ((await run('apt-get', [...patience, 'update'], env)) !== 0) return;
  await run('apt-get', [...patience, 'install', '-y', '--no-install-recommends', ...packages], env);
}

/**
 * The Chromium to drive: CHROMIUM_PATH, else Playwright's own, else the system's.
 * @returns {Promise<string | undefined>} an absolute path
 */
export async function findChromium() {
  return chosen(chromium) ?? (await playwrightsOwn()) ?? onSystem(chromium);
}

/** The Firefox to drive: FIREFOX_PATH, else the system's. @returns {string | undefined} an absolute path */
export function findFirefox() {
  return chosen(firefox) ?? onSystem(firefox);
}

/** Finds or installs Chromium. Throws, saying what to do, when neither works. @returns {Promise<string>} */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  await installPackage(chromium);
  const installed = onSystem(chromium);
  if (installed) return installed;
  console.log("Downloading Playwright's Chromium");
  const libraries = process.platform === 'linux' && isRoot ? ['--with-deps'] : [];
  await run('playwright', ['install', ...libraries, 'chromium']);
  const downloaded = await playwrightsOwn();
  if (downloaded) return downloaded;
  throw new Error(
    'No Chromium found, and none could be installed. Install it (Debian: apt install chromium) or set CHROMIUM_PATH to one. ' +
      'Google Chrome will not do: it ignores --load-extension.',
  );
}

/** Finds or installs Firefox; says so and returns undefined when neither works. @returns {Promise<string | undefined>} */
export async function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  await installPackage(firefox);
  const installed = onSystem(firefox);
  if (!installed) {
    console.error(
      'No Firefox found, and none could be installed. Install it (Debian: apt install firefox-esr) or set FIREFOX_PATH to one.',
    );
  }
  return installed;
}
