import { all, localName } from '../shared/dom.ts';
import { ports } from '../shared/ports.ts';

// Only these may have a shadow root, besides elements with a hyphen in their name:
// https://dom.spec.whatwg.org/#valid-shadow-host-name
const HOSTS = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));

/** Elements whose definition the page has not loaded yet: it may give them a shadow root, with no change that could be watched. */
const undefinedYet = new Set<Element>();

/** Those that have been defined since they were met. Forgets what has left the page. */
export function definedSince(): Element[] {
  const ready: Element[] = [];
  for (const element of undefinedYet) {
    if (element.isConnected && element.matches(':not(:defined)')) continue;
    undefinedYet.delete(element);
    if (element.isConnected) ready.push(element);
  }
  return ready;
}

const chromium = globalThis.chrome?.dom?.openOrClosedShadowRoot;

/**
 * The element's shadow root, open or closed; null for our own card. Of plain elements that show words of their own, as hosts
 * hardly ever do, a closed one is only found if `thorough`.
 */
export function shadowRootOf(element: Element, thorough = false): ShadowRoot | null {
  const root = anyShadowRootOf(element, thorough);
  // Our own card is not part of the page.
  return root && !ports.card?.owns(element) ? root : null;
}

/**
 * Asking the browser for what may be a host spares touching the elements that cannot be one, and those that could but are
 * full of words. The commonest come first, since each is compared with the list.
 */
const MAYBE_HOSTS =
  ':not(a, p:not(:empty), span:not(:empty), li, td, em, strong, b, i, code, br, tr, ul, img, h1:not(:empty), h2:not(:empty), ' +
  'h3:not(:empty), h4:not(:empty), h5:not(:empty), h6:not(:empty), button, sup, label, input, time, small, svg, path, ' +
  'blockquote:not(:empty), th, table, tbody, dt, dd, sub, ol, option, pre)';

/** The shadow roots of the elements below one, as far as `shadowRootOf` finds them; of paragraphs and headings only empty ones are asked. */
export function* shadowRootsIn(element: Element): Generator<ShadowRoot> {
  for (const candidate of all(element, MAYBE_HOSTS)) {
    const root = shadowRootOf(candidate);
    if (root) yield root;
  }
}

function anyShadowRootOf(element: Element, thorough: boolean): ShadowRoot | null {
  const name = localName(element);
  if (!HOSTS.has(name) && !name.includes('-')) return null;
  if (element.shadowRoot) return element.shadowRoot;
  if (name.includes('-') && element.matches(':not(:defined)')) undefinedYet.add(element);
  // The call for closed ones is slow.
  if (!name.includes('-') && (element.firstElementChild || (!thorough && element.textContent.trim()))) return null;
  if (chromium && element instanceof HTMLElement) return chromium(element);
  return element.openOrClosedShadowRoot ?? null;
}
