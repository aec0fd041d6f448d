import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../../wxt.config.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The rows below a table's head, each as its cells. */
function table(head: string): string[][] {
  const [, rows = ''] = readme.slice(readme.indexOf(`| ${head} `)).match(/^.*\n.*\n((?:\|.*\n)+)/) ?? [];
  return rows
    .trimEnd()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const inCode = (text = ''): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');

describe('the table of permissions', () => {
  const rows = table('permission');
  const named = (browser: string) =>
    rows
      .filter(([permission]) => browser === 'chrome' || !permission?.includes('not in Firefox'))
      .flatMap(([permission]) => inCode(permission));

  test.each(['chrome', 'firefox'])('has what the package for %s asks for, and nothing else', async (browser) => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('The manifest is made for each browser.');
    const made = await manifest({ browser, mode: 'production', command: 'build', manifestVersion: 3 });
    expect([...(made.permissions ?? []), ...(made.host_permissions ?? [])].sort()).toEqual(named(browser).sort());
    expect(made).not.toHaveProperty('optional_permissions');
    expect(made).not.toHaveProperty('optional_host_permissions');
  });

  test('has a reason for each', () => {
    for (const [permission, why] of rows) expect(why, permission).toMatch(/\w+ \w+/);
  });
});

describe('the table of faults and attacks', () => {
  const rows = table('fault or attack');
  test('is found', () => expect(rows.length).toBeGreaterThan(10));
  test.each(rows)('%s', (_fault, _happens, tests) => {
    const names = inCode(tests);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const file = join(root, 'tests', name === 'e2e' ? name : `e2e/${name}`);
      expect(
        ['', '.spec.ts', '.test.ts'].some((ending) => existsSync(file + ending)),
        name,
      ).toBe(true);
    }
  });
});
