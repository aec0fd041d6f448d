import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';

/** The date of every file in our archives, the earliest that the format knows: what is built twice is the same twice. */
const DATE = new Date('1980-01-01T00:00:00Z');

/**
 * Packs an archive anew: names sorted, one date, no folders, no traces of the machine that built it.
 * @param {string} path of a zip file, which is replaced
 */
export async function repack(path) {
  const before = await JSZip.loadAsync(readFileSync(path));
  const after = new JSZip();
  const files = Object.values(before.files).filter(({ dir }) => !dir);
  for (const file of files.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    after.file(file.name, await file.async('nodebuffer'), { date: DATE, createFolders: false });
  }
  const options = /** @type {const} */ ({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
  writeFileSync(path, await after.generateAsync(options));
}
