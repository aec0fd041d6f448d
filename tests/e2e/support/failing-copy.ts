import { appendFileSync, cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const failing = (where: string) => `
console.error('Evidence Notes, ${where}: said');
setTimeout(() => { throw new Error('${where}: thrown'); });
void Promise.reject(new Error('${where}: refused'));
`;

/** Copies a built extension and has every kind of its scripts fail in every way. Returns what must be seen of that. */
export function failingCopy(built: string, folder: string): string[] {
  cpSync(built, folder, { recursive: true });
  const chunk = (name: string) => `chunks/${readdirSync(join(folder, 'chunks')).find((file) => file.startsWith(`${name}-`))}`;
  const scripts = {
    background: 'background.js',
    detector: 'content-scripts/detector.js',
    hover: 'content-scripts/hover.js',
    options: chunk('options'),
    popup: chunk('popup'),
  };
  for (const [where, script] of Object.entries(scripts)) appendFileSync(join(folder, script), failing(where));
  return Object.keys(scripts).flatMap((where) => ['said', 'thrown', 'refused'].map((what) => `${where}: ${what}`));
}
