import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * The scripts and style sheets that a built HTML page loads: those it names, and what these import statically.
 * @param {string} build the folder of the built extension
 * @param {string} page such as 'popup.html'
 * @param {RegExp} [late] of the modules that scripts load later, those to count as well, by file name
 * @returns {string[]} absolute paths, each once
 */
export function pageFiles(build, page, late) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} file */
  const follow = (file) => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    // The bundler writes `import{a}from"./b.js"`, `import"./b.js"` and `export*from"./b.js"`; import("./b.js") loads later.
    const code = readFileSync(file, 'utf8');
    for (const [, path] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      if (path) follow(join(dirname(file), path));
    }
    for (const [, path] of code.matchAll(/\bimport\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]\s*\)/g)) {
      if (path && late?.test(path)) follow(join(dirname(file), path));
    }
  };
  const html = readFileSync(join(build, page), 'utf8');
  for (const [, path] of html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g)) {
    if (path) follow(join(build, relative('/', join('/', path))));
  }
  if (files.size === 0) throw new Error(`${page} loads no script and no style sheet: has the way pages are built changed?`);
  return [...files];
}
