import { join } from 'node:path';
import { pageFiles } from './tools/page-files.mjs';

const build = join(import.meta.dirname, '../.output/chrome-mv3');

/** Gzipped. Every page that the reader visits pays for the detector; the rest is loaded when asked for. */
export default [
  { name: 'detector', path: join(build, 'content-scripts/detector.js'), limit: '14 kB', gzip: true },
  // Once in a frame, with its first mention.
  { name: 'what acts on mentions', path: join(build, 'content-scripts/hover.js'), limit: '8 kB', gzip: true },
  // Once in a frame, with its first short form.
  { name: 'senses of short forms', path: join(build, 'content-scripts/senses.js'), limit: '7 kB', gzip: true },
  // The first card in a frame brings both: what reads its sentence, and the card with its notes.
  {
    name: 'card with what reads sentences',
    path: ['content-scripts/reading.js', 'content-scripts/card.js'].map((file) => join(build, file)),
    limit: '55 kB',
    gzip: true,
  },
  // Comes when the popup asks what the page claims and leaves out.
  { name: 'overview', path: join(build, 'content-scripts/overview.js'), limit: '20 kB', gzip: true },
  // The notes come right after the first paint, so they count; what a whole note needs comes when one is opened.
  { name: 'popup with its notes', path: pageFiles(build, 'popup.html', /searchable/), limit: '70 kB', gzip: true },
  { name: 'notes page', path: pageFiles(build, 'notes.html'), limit: '110 kB', gzip: true },
];
