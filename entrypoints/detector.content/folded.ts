import { parentElement, parentNode, slotOf } from '../shared/dom.ts';

/** Elements with room all the way up, as found in this very piece of work: layout cannot change within one. */
let roomy: Set<Element> | undefined;

function knownRoomy(): Set<Element> {
  if (!roomy) queueMicrotask(() => (roomy = undefined));
  roomy ??= new Set();
  return roomy;
}

/** Whether an element is folded away: it, or something around it that clips it, has no more than a pixel of room. Reads layout. */
export function isFolded(element: Element): boolean {
  const known = knownRoomy();
  const { body } = document;
  const passed: Element[] = [];
  for (let at: Element | null = element; at && at !== body && !known.has(at); at = parentOf(at)) {
    passed.push(at);
    if (!(at instanceof HTMLElement) || (at.offsetWidth > 1 && at.offsetHeight > 1)) continue;
    const { overflow, fontSize, contentVisibility, position } = getComputedStyle(at);
    if (at === element && fontSize === '0px') return true;
    const clips = overflow !== 'visible' || contentVisibility === 'hidden';
    if (clips && !escapes(element, at, position !== 'static')) return true;
    passed.length = 0;
  }
  for (const at of passed) known.add(at);
  return false;
}

/** Whether a part around the element is positioned out of a box that clips what flows in it. */
function escapes(element: Element, box: Element, positioned: boolean): boolean {
  for (let at: Element | null = element; at && at !== box; at = parentOf(at)) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || (position === 'absolute' && !positioned)) return true;
  }
  return false;
}

/** The element around one as the page is drawn: through slots and out of shadow roots. */
function parentOf(element: Element): Element | null {
  const root = parentNode(element);
  return slotOf(element) ?? (root instanceof ShadowRoot ? root.host : parentElement(element));
}
