import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { licencesText, packageOf } from '../tools/licences.mjs';

const root = join(import.meta.dirname, '../..');

interface Locked {
  version?: string;
  integrity?: string;
  optional?: boolean;
  hasInstallScript?: boolean;
  dev?: boolean;
  license?: string;
  dependencies?: Record<string, string>;
}
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };

/** Everything that the packages of `dependencies` need, themselves included, by folder. */
function shipped(): string[] {
  const folders = new Set<string>();
  const visit = (name: string, from: string) => {
    let at = from;
    let folder = `${at}node_modules/${name}`;
    while (!(folder in packages) && at !== '') {
      at = at.replace(/(?:^|(?<=\/))node_modules\/(?:@[^/]+\/)?[^/]+\/$/, '');
      folder = `${at}node_modules/${name}`;
    }
    if (!(folder in packages) || folders.has(folder)) return;
    folders.add(folder);
    for (const next of Object.keys(packages[folder]?.dependencies ?? {})) visit(next, `${folder}/`);
  };
  for (const name of Object.keys(packageJson.dependencies)) visit(name, '');
  return [...folders];
}

describe('dependencies', () => {
  const wanted = { ...packageJson.dependencies, ...packageJson.devDependencies, ...packageJson.overrides };
  test.each(Object.entries(wanted))('%s is pinned to one version', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  });
  test.each(Object.entries(wanted))('%s: the lockfile has that version', (name, version) => {
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  });
  test('each locked package is known by its hash', () => {
    // npm notes no hash of a package that is only for other machines than the one that wrote the file.
    const loose = Object.entries(packages).filter(([folder, { integrity, optional }]) => folder && !optional && !integrity);
    expect(loose.map(([folder]) => folder)).toEqual([]);
  });
  test('new ones are pinned too', () => expect(readFileSync(join(root, '.npmrc'), 'utf8')).toContain('save-exact=true'));
});

describe('what ships', () => {
  const folders = shipped();
  test('is found', () => expect(folders).toContain('node_modules/preact'));
  test.each(folders)('%s runs nothing when it is installed', (folder) => {
    expect(packages[folder]?.hasInstallScript ?? false).toBe(false);
  });
  test.each(folders)('%s has a licence that allows it', (folder) => {
    expect(packages[folder]?.license).toMatch(/^(MIT|MPL-2\.0|0BSD|BSD-[23]-Clause|ISC|Apache-2\.0|\(.*MIT.*\))$/);
  });
});

describe('the list of licences', () => {
  test.each([
    ['/a/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/a/node_modules/@floating-ui/dom/dist/x.mjs', '@floating-ui/dom'],
    ['/a/node_modules/x/node_modules/@y/z/i.js', '@y/z'],
    ['C:\\a\\node_modules\\zod\\v4\\mini\\index.js', 'zod'],
    ['\0vite/preload-helper.js', 'vite'],
    ['virtual:wxt-background-entrypoint?/a/entrypoints/background.ts', 'wxt'],
    ['/a/entrypoints/background.ts', undefined],
    ['/a/data/evidence/notes.json', undefined],
  ])('%j comes from %s', (id, name) => expect(packageOf(id)).toBe(name));
  test('holds names, versions and texts', () => {
    const text = licencesText(['preact', '@floating-ui/dom']);
    expect(text).toContain(`\n@floating-ui/dom ${packageJson.dependencies['@floating-ui/dom']} (MIT)`);
    expect(text.match(/Permission is hereby granted/g)?.length).toBe(3);
    expect(text).toContain(readFileSync(join(root, 'LICENSE'), 'utf8').trim());
  });
  test('fails for a package that is not there', () => {
    expect(existsSync(join(root, 'node_modules/not-there'))).toBe(false);
    expect(() => licencesText(['not-there'])).toThrow();
  });
});
