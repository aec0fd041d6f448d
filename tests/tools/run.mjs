import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

/** The repository's root folder, absolute. */
export const root = resolve(import.meta.dirname, '../..');

/**
 * Runs a command from the root, its output shown as it comes; the project's own command-line tools come first.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to our own environment
 * @param {string} [cwd] where to run it, if not at the root
 * @returns {Promise<number>} the exit code; 127 when there is no such command
 */
export function run(command, args, env, cwd = root) {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return new Promise((done) => {
    // On Windows npm and the tools are .cmd files, which only a shell starts. No argument here comes from outside.
    const shell = process.platform === 'win32';
    const child = spawn(command, args, { cwd, shell, stdio: 'inherit', env: { ...process.env, PATH: path, ...env } });
    child.once('error', () => done(127));
    child.once('close', (code) => done(code ?? 1));
  });
}
