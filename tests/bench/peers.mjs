import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The libraries that pages and extensions use to mark words, each with the code that makes it mark what `search` finds. */
export const PEERS = [
  {
    name: 'mark.js',
    path: require.resolve('mark.js/dist/mark.min.js'),
    mark: 'new Mark(document.body).markRegExp(search)',
  },
  {
    name: 'advanced-mark.js',
    path: require.resolve('advanced-mark.js/dist/mark.min.js'),
    mark: 'new Mark(document.body).markRegExp(search)',
  },
  {
    name: 'advanced-mark.js, across elements',
    path: require.resolve('advanced-mark.js/dist/mark.min.js'),
    mark: 'new Mark(document.body).markRegExp(search, { acrossElements: true })',
  },
  {
    name: 'findAndReplaceDOMText',
    path: require.resolve('findandreplacedomtext'),
    mark: "findAndReplaceDOMText(document.body, { find: search, wrap: 'mark', preset: 'prose' })",
  },
];
