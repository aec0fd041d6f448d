/** How many views long a part may be to be read ahead of the rest. */
const VIEWS = 3;
const SAMPLES = 8;
/** Pages with fewer elements are read within a slice or two, in any order. */
const MANY_ELEMENTS = 2000;

/** What stands in or near the view, where the page is much longer than it: the part to read first. Reads layout. */
export function partsInView(): Set<Element> {
  const parts = new Set<Element>();
  if (document.getElementsByTagName('*').length < MANY_ELEMENTS) return parts;
  const longest = VIEWS * innerHeight;
  if (document.documentElement.scrollHeight <= longest) return parts;
  for (let sample = 0.5; sample < SAMPLES; sample++) {
    let part = document.elementFromPoint(innerWidth / 2, (innerHeight * sample) / SAMPLES);
    if (!part || part.scrollHeight > longest) continue;
    while (part.parentElement && part.parentElement.scrollHeight <= longest) part = part.parentElement;
    parts.add(part);
  }
  return parts;
}
