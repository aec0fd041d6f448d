import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
const read = (path: string) => readFileSync(path, 'utf8');
const importsOf = (path: string) => [...read(path).matchAll(/from '([^']+)'/g)].map(([, from]) => from as string);

describe('messages', () => {
  const names = [...read(join(root, 'data/messages.ts')).matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name as string);
  const code = filesIn('entrypoints').map(read).join('\n');
  test.each(names)('%s has a sender and a handler', (name) => {
    expect(code).toContain(`onMessage('${name}'`);
    expect(code).toContain(`sendMessage('${name}'`);
  });
  test('there are some', () => expect(names.length).toBeGreaterThan(5));
  test('are heard only through a door that checks them', () => {
    const listeners = filesIn('entrypoints').filter((path) =>
      /\blisten\(|runtime\.onMessage\b|onConnect|onMessageExternal/.test(read(path)),
    );
    expect(listeners.map((path) => basename(path)).filter((name) => !/^(background|frame)-door\.ts$/.test(name))).toEqual([
      'hover.ts',
    ]);
  });
});

describe('import direction', () => {
  test('data knows neither components nor entrypoints nor the browser', () => {
    for (const path of filesIn('data')) {
      for (const from of importsOf(path)) expect(from, path).not.toMatch(/components|entrypoints|^wxt|webextension|^preact/);
    }
  });
  test('components know neither entrypoints nor the browser', () => {
    for (const path of filesIn('components')) {
      for (const from of importsOf(path)) expect(from, path).not.toMatch(/entrypoints|^wxt|webextension/);
    }
  });
  test('nothing ships markup from strings', () => {
    const sinks =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|setHTML|createContextualFragment|DOMParser|srcdoc|\beval\b|new Function|javascript:/;
    for (const path of [...filesIn('components'), ...filesIn('entrypoints'), ...filesIn('data')]) {
      expect(read(path), path).not.toMatch(sinks);
    }
  });
});
