import { allIn, childrenOf, elementsIn, localName } from '../shared/dom.ts';
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

/** Whether a plain element that is not empty, and so hardly a host, is worth the slow call that finds a closed root. */
type IsWorthAsking = (element: Element) => boolean;
const never: IsWorthAsking = () => false;

/** The element's shadow root, open or closed; null for our own card. */
export function shadowRootOf(element: Element, isWorthAsking = never): ShadowRoot | null {
  const root = anyShadowRootOf(element, isWorthAsking);
  // Our own card is not part of the page.
  return root && !ports.card?.owns(element) ? root : null;
}

/**
 * Asking the browser for what may be a host spares touching the elements that cannot be one, and those that could but are
 * full of words. The commonest come first, since each is compared with the list.
 */
const MAYBE_HOSTS =
  ':not(a, p:not(:empty), span:not(:empty), li, em, strong, code, b, i, td, br, tr, ul, h2:not(:empty), h3:not(:empty), img, ' +
  'button, sup, label, input, path, th, table, tbody, dt, dd, ol, option, h1:not(:empty), ' +
  'h4:not(:empty), h5:not(:empty), h6:not(:empty), blockquote:not(:empty))';

/** So many elements are searched within a few ms. */
const SEARCHED = 150_000;
/** So many that may be hosts are asked before there is a pause. */
const ASKED = 200;

/**
 * The shadow roots of the elements in a part of the page, as far as `shadowRootOf` finds them; of paragraphs and headings only
 * empty ones are asked. Undefined wherever it may pause.
 */
export function* shadowRootsIn(part: Node | null, isWorthAsking = never): Generator<ShadowRoot | undefined> {
  const isLong = part instanceof Element && elementsIn(part, '*')[SEARCHED];
  let asked = 0;
  for (const element of isLong ? childrenOf(part) : allIn(part, MAYBE_HOSTS)) {
    const root = shadowRootOf(element, isWorthAsking);
    if (root || asked++ % ASKED === 0) yield root ?? undefined;
    if (isLong) yield* shadowRootsIn(element, isWorthAsking);
  }
}

/** Says yes to the first elements it is asked about: each call takes some microseconds. */
export function firstFew(): IsWorthAsking {
  let left = 1000;
  return () => left-- > 0;
}

function anyShadowRootOf(element: Element, isWorthAsking: IsWorthAsking): ShadowRoot | null {
  const name = localName(element);
  const isCustom = name.includes('-');
  if (!HOSTS.has(name) && !isCustom) return null;
  if (element.shadowRoot) return element.shadowRoot;
  if (isCustom && element.matches(':not(:defined)')) undefinedYet.add(element);
  if (!chromium) return element.openOrClosedShadowRoot ?? null;
  const isFull = !isCustom && (element.firstElementChild || element.textContent.trim());
  return element instanceof HTMLElement && (!isFull || isWorthAsking(element)) ? chromium(element) : null;
}
