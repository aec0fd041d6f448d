import { around } from '../detector.content/flat-tree.ts';
import type { shadowRootOf } from '../detector.content/shadow-roots.ts';
import { closest, isVisible } from '../shared/dom.ts';
import { EDITORS, isShut } from './shut.ts';

/**
 * Whether people can read the text node and it is not theirs to edit: the test for a mark, made only where a term stands.
 * `rootOf` gives an element's shadow root, open or closed.
 */
export function isReadable(node: Text, rootOf: typeof shadowRootOf): boolean {
  const element = node.parentElement ?? hostOf(node);
  if (!element?.isConnected) return false;
  if (element instanceof HTMLElement && element.isContentEditable === true) return false;
  if (element instanceof HTMLDetailsElement && !element.open) return false;
  const root = rootOf(element, isWithoutElements);
  // Text that stands right in a host may be in a closed part of its shadow root, in which it is laid out all the same.
  const slotted = root && node.assignedSlot && boxAround(node.assignedSlot);
  if (slotted && !isVisible(slotted, { visibilityProperty: true })) return false;
  // What the browser has not laid out yet, far from the view, is not laid out for our sake.
  const isLaidOut = isVisible(element, { visibilityProperty: true, contentVisibilityAuto: true });
  if (isLaidOut ? isShut(node) : closest(element, EDITORS)) return false;
  if (isLaidOut || isVisible(element, { visibilityProperty: true })) return !root || isDrawn(node);
  // An element with `display: contents`, such as a slot, has no box of its own though its text may have one.
  const { display, visibility } = getComputedStyle(element);
  const box = display === 'contents' ? boxAround(element) : null;
  const isClosed = box instanceof HTMLDetailsElement && !box.open;
  return box !== null && !isClosed && visibility === 'visible' && isVisible(box) && !isShut(node) && isDrawn(node);
}

const isWithoutElements = (element: Element): boolean => !element.firstElementChild;

/** The nearest element around one that has a box. */
function boxAround(element: Element): Element | null {
  let at: Node | null = element;
  while (at && !(at instanceof Element && getComputedStyle(at).display !== 'contents')) at = around(at);
  return at;
}

/** Asks layout itself: dearer, and right where a shadow root decides which of its host's children are shown. */
function isDrawn(node: Text): boolean {
  const range = new Range();
  range.selectNodeContents(node);
  return range.getClientRects().length > 0;
}

/** Text that stands directly in a shadow root is shown in the root's host. */
function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
