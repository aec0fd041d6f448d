import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './extension-browser.mjs';
import { pseudoLocale } from './pseudo-locale.mjs';

/**
 * A copy of the built extension that speaks the made-up language.
 * @returns {string} its folder
 */
export function pseudoExtension() {
  const copy = mkdtempSync(join(tmpdir(), 'evidence-notes-pseudo-'));
  cpSync(builtExtension, copy, { recursive: true });
  const file = join(copy, '_locales/en/messages.json');
  /** @type {Record<string, { message: string }>} */
  const built = JSON.parse(readFileSync(file, 'utf8'));
  const longer = pseudoLocale(Object.fromEntries(Object.entries(built).map(([key, { message }]) => [key, message])));
  writeFileSync(file, JSON.stringify(Object.fromEntries(Object.entries(longer).map(([key, message]) => [key, { message }]))));
  return copy;
}
