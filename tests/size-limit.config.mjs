import { join } from 'node:path';
import { pageFiles } from './tools/page-files.mjs';

const build = join(import.meta.dirname, '../.output/chrome-mv3');

/** Gzipped. Every page that the reader visits pays for the detector; the rest is loaded when asked for. */
export default [
  { name: 'detector', path: join(build, 'content-scripts/detector.js'), limit: '14 kB', gzip: true },
  // Once in a frame, with its first mention.
  { name: 'what acts on mentions', path: join(build, 'content-scripts/hover.js'), limit: '8 kB', gzip: true },
  // Once in a frame, with its first short form.
  { name: 'senses of short forms', path: join(build, 'content-scripts/senses.js'), limit: '8 kB', gzip: true },
  // The first card in a frame brings its notes, and what reads its sentence.
  { name: 'card with its notes', path: join(build, 'content-scripts/card.js'), limit: '55 kB', gzip: true },
  { name: 'what reads sentences', path: join(build, 'content-scripts/reading.js'), limit: '17 kB', gzip: true },
  // Comes when the popup asks what the page claims and leaves out; reads sentences too.
  { name: 'overview', path: join(build, 'content-scripts/overview.js'), limit: '23 kB', gzip: true },
  // The notes come right after the first paint, so they count; what a whole note needs comes when one is opened.
  { name: 'popup with its notes', path: pageFiles(build, 'popup.html', /searchable/), limit: '70 kB', gzip: true },
  { name: 'notes page', path: pageFiles(build, 'notes.html'), limit: '110 kB', gzip: true },
];
