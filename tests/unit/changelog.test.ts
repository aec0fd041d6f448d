import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readChangelog } from '../../data/changelog.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('releases, and what each brought; a line that goes on belongs to its item', () => {
  const text =
    '# Changelog\n\nAbout it.\n\n## 0.2.0\n\n- One _Not\n  now_, told at `length`.\n- Another.\n\n## 0.1.0\n\n- The first.\n';
  expect(readChangelog(text)).toEqual([
    { version: '0.2.0', changes: ['One “Not now”, told at “length”.', 'Another.'] },
    { version: '0.1.0', changes: ['The first.'] },
  ]);
  expect(readChangelog('')).toEqual([]);
});

test('our own changelog tells of this version first, in plain text', () => {
  const releases = readChangelog(read('CHANGELOG.md'));
  expect(releases[0]?.version).toBe(JSON.parse(read('package.json')).version);
  for (const { changes } of releases) {
    expect(changes.length).toBeGreaterThan(0);
    // Shown as text: marks of emphasis and links would be seen as signs.
    for (const change of changes) expect(change).not.toMatch(/[*_`<>[\]]/);
  }
});
