import { elementAt, elementsIn, parentNode, rootElement } from '../shared/dom.ts';

/** How many views long a part may be to be read ahead of the rest. */
const VIEWS = 3;
const SAMPLES = 8;
/** Pages with fewer elements are read within a slice or two, in any order. */
const MANY_ELEMENTS = 2000;

/** What stands in or near the view, where the page is much longer than it: the part to read first. Reads layout. */
export function partsInView(): Set<Element> {
  const parts = new Set<Element>();
  const page = rootElement(document);
  if (!page?.isConnected || !elementsIn(page, '*')[MANY_ELEMENTS]) return parts;
  const longest = VIEWS * innerHeight;
  if (page.scrollHeight <= longest) return parts;
  for (let sample = 0.5; sample < SAMPLES; sample++) {
    let part = elementAt(document, innerWidth / 2, (innerHeight * sample) / SAMPLES);
    if (!part || part.scrollHeight > longest) continue;
    for (let around = parentNode(part); around instanceof Element && around.scrollHeight <= longest; around = parentNode(part))
      part = around;
    parts.add(part);
  }
  return parts;
}
