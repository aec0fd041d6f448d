import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Where the list stands in the built extension. */
export const LICENCES = 'licences.txt';

/**
 * The package that a bundled module comes from; undefined for our own code. Modules that the build tools make up count as theirs.
 * @param {string} id as the bundler names it
 * @returns {string | undefined}
 */
export function packageOf(id) {
  if (id.startsWith('\0vite')) return 'vite';
  if (id.includes('virtual:wxt')) return 'wxt';
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
}

/**
 * Notes every package of which code ends up in a bundle.
 * @param {Set<string>} packages
 * @returns {import('vite').Plugin}
 */
export const noteLicences = (packages) => ({
  name: 'note-licences',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(output.modules)) {
        const name = renderedLength > 0 ? packageOf(id) : undefined;
        if (name) packages.add(name);
      }
    }
  },
});

/** @param {string} name */
function licenceOf(name) {
  const folder = join(root, 'node_modules', name);
  /** @type {{ version: string, license?: string, author?: string | { name: string } }} */
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${name} is bundled and names no licence.`);
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry));
  const by = typeof author === 'object' ? author.name : author;
  const whole = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n') : undefined;
  // Vite adds the licences of all that it is made of; of Vite itself a few lines end up in our package.
  const text = whole?.split('\n# Licenses of bundled dependencies')[0]?.trim();
  return `${name} ${version} (${license})${by ? `, by ${by.replace(/\s*[<(].*/, '')}` : ''}\nhttps://www.npmjs.com/package/${name}\n\n${
    text ?? `Under the ${license} licence. The package brings no copy of its text.`
  }`;
}

/**
 * The text of the list: our own licence, then each bundled package with its own, by name.
 * @param {Iterable<string>} packages
 */
export function licencesText(packages) {
  const own = existsSync(join(root, 'LICENSE')) ? readFileSync(join(root, 'LICENSE'), 'utf8').trim() : 'MIT';
  const parts = [`Evidence Notes (MIT)\n\n${own}`, ...[...packages].sort().map(licenceOf)];
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
