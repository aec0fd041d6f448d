import { pageOf } from './mentions.mjs';

/**
 * The card as it is shipped: in a closed shadow root, which page scripts cannot read but the DevTools protocol can.
 * @typedef {import('@playwright/test').CDPSession} Session
 * @typedef {import('./mentions.mjs').PageOrFrame} PageOrFrame
 * @typedef {import('./mentions.mjs').Box} Box
 * @typedef {{ text: string, href: string, rel: string, target: string }} Link
 * @typedef {object} CardContent
 * @property {string} text all that is shown, as innerText
 * @property {string} label its accessible name
 * @property {string} context the value of data-context
 * @property {string} caveat
 * @property {Link[]} links
 * @property {string[]} notes the values of data-note, in order
 * @property {Box} box
 * @typedef {{ backendNodeId: number, attributes?: string[], children?: TreeNode[], shadowRoots?: TreeNode[], shadowRootType?: string, contentDocument?: TreeNode }} TreeNode
 */

/** @type {WeakMap<PageOrFrame, Promise<Session>>} */
const sessions = new WeakMap();

/**
 * The protocol session that sees a page or frame. Only frames of other sites have one of their own; the rest belong to
 * their page's.
 * @param {PageOrFrame} target
 * @returns {Promise<Session>}
 */
export function sessionOf(target) {
  const known = sessions.get(target);
  if (known) return known;
  const page = pageOf(target);
  const session = page.context().newCDPSession(target);
  const either = target === page ? session : session.catch(() => sessionOf(page));
  sessions.set(target, either);
  return either;
}

/**
 * @param {TreeNode} node
 * @param {boolean} inClosedRoot
 * @returns {TreeNode | undefined}
 */
function findDialog(node, inClosedRoot = false) {
  const attributes = node.attributes ?? [];
  const isDialog = attributes.some((name, at) => at % 2 === 0 && name === 'role' && attributes[at + 1] === 'dialog');
  // A page may have dialogs of its own, in closed roots too; only ours says what it is about.
  if (inClosedRoot && isDialog && attributes.includes('data-context')) return node;
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  for (const child of inside) {
    const found = findDialog(child, inClosedRoot || child.shadowRootType === 'closed');
    if (found) return found;
  }
  return undefined;
}

/**
 * The open card's dialog element as a protocol object id, or undefined when no card is open.
 * @param {PageOrFrame} target
 */
export async function dialogObject(target) {
  const session = await sessionOf(target);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const dialog = findDialog(root);
    if (!dialog) return undefined;
    return (await session.send('DOM.resolveNode', { backendNodeId: dialog.backendNodeId })).object.objectId;
  } catch (error) {
    // The card, or the page around it, went away between two commands.
    if (error instanceof Error && /Could not find node|No node with given id|Cannot find context|navigat/i.test(error.message))
      return undefined;
    throw error;
  }
}

/**
 * Calls a function on the dialog element, in the page. The function may use nothing from outside itself.
 * @template T
 * @template [A=undefined]
 * @param {PageOrFrame} target
 * @param {(dialog: HTMLElement, arg: A) => T} fn
 * @param {A} [arg] must survive JSON
 * @returns {Promise<T | undefined>} undefined when no card is open
 */
export async function evaluateInCard(target, fn, arg) {
  const objectId = await dialogObject(target);
  if (!objectId) return undefined;
  const session = await sessionOf(target);
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function (arg) { return (${fn})(this, arg); }`,
    arguments: [{ value: arg }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return /** @type {T} */ (result.value);
}

/**
 * What a card says. Runs in the page, so it uses nothing from outside itself.
 * @param {HTMLElement} dialog
 * @returns {CardContent}
 */
export function contentOf(dialog) {
  const { x, y, width, height } = dialog.getBoundingClientRect();
  const caveat = dialog.querySelector('[data-caveat]');
  return {
    text: dialog.innerText,
    label: dialog.getAttribute('aria-label') ?? '',
    context: dialog.dataset['context'] ?? '',
    caveat: caveat instanceof HTMLElement ? caveat.innerText : '',
    links: [...dialog.querySelectorAll('a')].map(({ innerText, href, rel, target }) => ({
      text: innerText,
      href,
      rel,
      target,
    })),
    notes: [...dialog.querySelectorAll('article')].flatMap((note) => note.dataset['note'] ?? []),
    box: { x, y, width, height },
  };
}

/**
 * What the open card says, or undefined when none is open.
 * @param {PageOrFrame} target
 * @returns {Promise<CardContent | undefined>}
 */
export const readCard = (target) => evaluateInCard(target, contentOf);
