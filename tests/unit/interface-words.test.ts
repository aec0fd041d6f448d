import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pseudoLocale } from '../tools/pseudo-locale.mjs';
import { root } from '../tools/run.mjs';
import { wordsInCode } from '../tools/words-in-code.mjs';

const english = inject('messages');

const files = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** What shows no words: the detector only marks those of pages, and style is style. */
const WORDLESS = /entrypoints\/(?:(?:detector|hover)\.content\/|shared\/mark-style)/;
/** A word of the evidence files, not of ours: nothing is shown for it. */
const FROM_EVIDENCE = 'not applicable';

const sources = [...files('components', /\.tsx?$/), ...files('entrypoints', /\.tsx?$/)];
const words = await Promise.all(
  sources.map(async (file) => ({ file: file.slice(root.length + 1), ...(await wordsInCode(file)) })),
);

describe('every word of the interface is a message', () => {
  test.each(words.filter(({ file }) => !WORDLESS.test(file)))('$file', ({ literals }) => {
    expect(literals.filter((literal) => literal !== FROM_EVIDENCE)).toEqual([]);
  });

  test.each(files('entrypoints', /\.html$/))('%s holds none but the name', (file) => {
    const text = readFileSync(file, 'utf8').replace(/<[^>]*>/g, ' ');
    expect(text.trim()).toBe(english['extension_name']);
  });

  test('the manifest holds none', () => {
    const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    for (const [, value] of config.matchAll(/\b(?:name|short_name|description|default_title|suggested_title): '([^']*)'/g))
      expect(value).toMatch(/^(?:__MSG_\w+__|[\w-]+)$/);
  });
});

describe('messages', () => {
  const keys = Object.keys(english);

  test('none is unused', () => {
    const inManifest = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    const used = words.flatMap((file) => file.keys.map((key) => new RegExp(key.source.replaceAll('\\.', '_'))));
    const isUsed = (key: string) => inManifest.includes(`__MSG_${key}__`) || used.some((pattern) => pattern.test(key));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('keys are what browsers take: letters, digits and underscores, whatever their case', () => {
    for (const key of keys) expect(key).toMatch(/^\w+$/);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  test('all say something, in plain words', () => {
    for (const [key, message] of Object.entries(english)) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toMatch(/^$|!|\bno evidence\b|\s\s/i);
    }
  });

  test('the name and the description fit where browsers and shops show them', () => {
    expect(english['extension_name']?.length).toBeLessThanOrEqual(45);
    expect(english['extension_description']?.length).toBeLessThanOrEqual(132);
  });
});

/** What a language lacks, has too much of, or fills in otherwise than English does. */
function differences(language: Record<string, string>): string[] {
  const gaps = (message: string) => message.split(' | ').map((form) => [...new Set(form.match(/\$\d/g))].sort().join());
  return [...new Set([...Object.keys(english), ...Object.keys(language)])].filter(
    (key) =>
      JSON.stringify(gaps(english[key] ?? '')) !== JSON.stringify(gaps(language[key] ?? '')) || !english[key] || !language[key],
  );
}

describe('another language', () => {
  test('has the same messages with the same gaps; a missing, foreign or misfilled one is seen', () => {
    const pseudo = pseudoLocale(english);
    expect(differences(pseudo)).toEqual([]);
    const { card_close: _, ...rest } = pseudo;
    expect(differences({ ...rest, card_shut: 'Shut', card_because: 'Because of: $2' }).sort()).toEqual([
      'card_because',
      'card_close',
      'card_shut',
    ]);
  });

  test('the made-up one is 40 % longer', () => {
    const length = (messages: Record<string, string>) => Object.values(messages).join('').length;
    expect(length(pseudoLocale(english)) / length(english)).toBeGreaterThanOrEqual(1.4);
  });
});
