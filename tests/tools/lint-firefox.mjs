// Mozilla's own lint of the Firefox package. It may warn of one thing only: the assignment to innerHTML inside Preact, for a
// property that our source never uses. Exit code 1 if it finds anything else. The result stays in test-results/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webExt from 'web-ext';
import { root } from './run.mjs';

const build = join(root, '.output', 'firefox-mv3');
const results = join(root, 'test-results');

/** Whether it is Preact's own: the only place where it writes markup, from `dangerouslySetInnerHTML`. @param {import('web-ext').Finding} finding */
function isPreacts({ code, message, file, line = 1, column = 1 }) {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || message !== 'Unsafe assignment to innerHTML' || !file) return false;
  const written = readFileSync(join(build, file), 'utf8').split('\n')[line - 1] ?? '';
  return written.slice(Math.max(0, column - 400), column + 200).includes('__html');
}

/** @type {import('web-ext').LintOptions} */
const options = { sourceDir: build, artifactsDir: results, ignoreFiles: [], output: 'none' };
const report = await webExt.cmd.lint(options, { shouldExitProgram: false });
mkdirSync(results, { recursive: true });
writeFileSync(join(results, 'web-ext-lint.json'), JSON.stringify(report, null, 2));
const { summary, errors, warnings, notices } = report;
const found = [...errors, ...warnings, ...notices].filter((finding) => !isPreacts(finding));
console.log(`web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
for (const { code, message, file, line, column } of found) console.error(`${code} ${file}:${line}:${column} ${message}`);
process.exitCode = found.length > 0 ? 1 : 0;
