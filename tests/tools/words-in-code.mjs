import { readFileSync } from 'node:fs';
import { parseAst, transformWithEsbuild } from 'vite';

/**
 * @typedef {Record<string, unknown> & { type: string }} Node of a syntax tree
 * @typedef {'shown' | 'code' | 'hidden'} Place whether a text is surely read, perhaps, or surely not
 * @typedef {object} Words
 * @property {string[]} literals what the code says in its own words instead of in messages
 * @property {RegExp[]} keys every string that may be the key of a message, as a pattern where parts of it are put in
 */

/** Attributes that are read out or seen. */
const READ = new Set(['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label']);
const UNREAD = new Set(['class', 'rel', 'style', 'd', 'autocomplete', 'aria-labelledby', 'aria-describedby']);

/** Reports and errors speak to whoever mends the extension, not to readers. */
const FOR_MENDERS = new Set(['report', 'tell', 'error', 'Error', 'RangeError', 'TypeError']);

/**
 * The words in a source file.
 * @param {string} file absolute path of a .ts or .tsx file
 * @returns {Promise<Words>}
 */
export async function wordsInCode(file) {
  const { code } = await transformWithEsbuild(readFileSync(file, 'utf8'), file, { jsx: 'preserve', sourcemap: false });
  /** @type {Words} */
  const words = { literals: [], keys: [] };
  if (code.trim() !== '') collect(parseAst(code, { jsx: true }), 'code', words);
  return words;
}

/** @param {unknown} node @param {Place} place @param {Words} words */
function collect(node, place, words) {
  if (Array.isArray(node)) for (const item of node) collect(item, place, words);
  if (!isNode(node)) return;
  const parts = textOf(node);
  if (parts) {
    const text = parts.join('…');
    if (/^\w+(?:\.|$)/.test(parts[0] ?? '')) words.keys.push(new RegExp(`^${parts.map(escaped).join('[^.]+')}$`));
    if (isSaid(text, node.type === 'JSXText' ? 'shown' : place)) words.literals.push(text.trim());
  }
  for (const [field, child] of Object.entries(node)) collect(child, placeOf(field, node, place), words);
}

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** @param {string} text */
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A string in the code, cut where something is put in. @param {Node} node @returns {string[] | undefined} */
function textOf({ type, value, quasis }) {
  if ((type === 'JSXText' || type === 'Literal') && typeof value === 'string') return [value];
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis)) return undefined;
  return quasis.map((quasi) => String(quasi.value.cooked));
}

/** What surely shows may have no word; elsewhere two words side by side are a phrase, and one with a capital a name for readers.
 * @param {string} text @param {Place} place */
function isSaid(text, place) {
  if (place === 'hidden') return false;
  return place === 'shown' ? /\p{L}/u.test(text) : /\p{L}[,.:;]?\s+\p{L}|^\p{Lu}\p{Ll}+$/u.test(text);
}

/** Where a field of a node stands. @param {string} field @param {Node} node @param {Place} place @returns {Place} */
function placeOf(field, node, place) {
  const name = nameOf(node);
  switch (node.type) {
    case 'ImportDeclaration':
      return 'hidden';
    case 'JSXAttribute':
      return READ.has(name) ? 'shown' : UNREAD.has(name) || name.startsWith('data-') ? 'hidden' : 'code';
    case 'CallExpression':
    case 'NewExpression':
      return FOR_MENDERS.has(name) ? 'hidden' : 'code';
    case 'JSXElement':
    case 'JSXFragment':
      return field === 'children' ? 'shown' : 'code';
    case 'BinaryExpression':
      // Keys and tags of the browser are compared, never shown.
      return node['operator'] === '+' ? place : 'hidden';
    case 'SwitchCase':
      return field === 'test' ? 'hidden' : 'code';
    case 'ConditionalExpression':
      return field === 'test' ? 'code' : place;
    case 'LogicalExpression':
      return field === 'left' && node['operator'] === '&&' ? 'code' : place;
    case 'JSXExpressionContainer':
    case 'TemplateLiteral':
      return place;
    default:
      return place === 'hidden' ? 'hidden' : 'code';
  }
}

/** The name of an attribute or of what is called. @param {Node} node */
function nameOf({ name, callee }) {
  const named = isNode(name) ? name : isNode(callee) ? callee : undefined;
  if (named?.type === 'MemberExpression' && isNode(named['property'])) return String(named['property']['name']);
  return String(named?.['name'] ?? '');
}
