// Runs before anything is installed: Node's own modules only.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** @param {string} path */
const changed = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Brings node_modules to what the lockfile says, if it is missing or older, and lets WXT write the types that
 * tsconfig.json extends. Throws when either fails.
 */
export async function ensurePackages() {
  // npm writes the hidden lockfile last, so an interrupted install counts as none.
  if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
    console.log('Installing the packages that package-lock.json lists');
    if ((await run('npm', ['ci', '--no-audit', '--no-fund'])) !== 0) throw new Error('npm ci failed; see its message above.');
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json')) && (await run('wxt', ['prepare'])) !== 0) {
    throw new Error('wxt prepare failed; see its message above.');
  }
}
