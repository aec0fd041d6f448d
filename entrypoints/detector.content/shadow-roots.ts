// Only these may have a shadow root, besides elements with a hyphen in their name:
// https://dom.spec.whatwg.org/#valid-shadow-host-name
const HOSTS = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));

const chromium = globalThis.chrome?.dom?.openOrClosedShadowRoot;

/** The element's shadow root, open or closed; null for our own card. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Our own card is not part of the page.
  if (globalThis.evidenceNotesCard?.owns(element)) return null;
  const name = element.localName;
  if (!HOSTS.has(name) && !name.includes('-')) return null;
  if (element.shadowRoot) return element.shadowRoot;
  // A closed root on a plain element is worth a slow call only where the element shows nothing of its own, as hosts do.
  if (!name.includes('-') && element.firstElementChild) return null;
  if (chromium && element instanceof HTMLElement) return chromium(element);
  return element.openOrClosedShadowRoot ?? null;
}
