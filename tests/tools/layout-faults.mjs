/**
 * Texts that are cut, stick out of their box or lie on each other, in words. Runs in the page, so it uses nothing from outside
 * itself. What is hidden, scrolled away or for screen readers only does not count.
 * @param {Element} root
 * @returns {string[]}
 */
export function layoutFaults(root) {
  /** @typedef {{ text: string, node: Text, element: Element, left: number, right: number, top: number, bottom: number, layer: Element | null }} Line */
  /** @type {Set<string>} */
  const faults = new Set();
  /** @type {Line[]} */
  const lines = [];

  /** @param {Element | null} element @param {(element: Element) => boolean} fits @returns {Element | null} */
  const nearest = (element, fits) => (!element || fits(element) ? element : nearest(element.parentElement, fits));
  /** @param {Element} element */
  const isLayer = (element) => /sticky|fixed/.test(getComputedStyle(element).position);
  /** @param {Element} element */
  const isBox = (element) =>
    !/inline|contents/.test(getComputedStyle(element).display) || /inline-/.test(getComputedStyle(element).display);

  /** The part of a line that boxes around it let through. @param {Line} line */
  const clipped = (line) => {
    for (let box = line.element; box !== root.parentElement && box.parentElement; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const { left, right, top, bottom } = box.getBoundingClientRect();
      if (overflowX !== 'visible' && (line.left < left - 1 || line.right > right + 1)) faults.add(`cut: ${line.text}`);
      if (/hidden|clip/.test(overflowY) && (line.top < top - 4 || line.bottom > bottom + 4))
        faults.add(`cut off below: ${line.text}`);
      if (/auto|scroll/.test(overflowX) && box.scrollWidth > box.clientWidth + 1)
        faults.add(`scrolls sideways: ${box.className}`);
      if (/auto|scroll/.test(overflowY))
        Object.assign(line, { top: Math.max(line.top, top), bottom: Math.min(line.bottom, bottom) });
    }
    return line;
  };

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const element = node.parentElement;
    if (!element || node.data.trim() === '' || element.closest('.visually-hidden, svg, option')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = nearest(element, isBox)?.getBoundingClientRect();
    const layer = nearest(element, isLayer);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const text = node.data.trim().slice(0, 60);
      if (left < -1 || right > innerWidth + 1) faults.add(`off the page: ${text}`);
      if (box && (left < box.left - 1 || right > box.right + 1 || top < box.top - 5 || bottom > box.bottom + 5))
        faults.add(`out of its box: ${text}`);
      const line = clipped({ text, node, element, left, right, top, bottom, layer });
      if (line.bottom - line.top > 4) lines.push(line);
    }
  }

  lines.sort((a, b) => a.top - b.top);
  for (const [at, line] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      if (other.top > line.bottom - 4) break;
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const down = Math.min(line.bottom, other.bottom) - other.top;
      if (line.node !== other.node && line.layer === other.layer && across > 1 && down > 4)
        faults.add(`on each other: ${line.text} / ${other.text}`);
    }
  }

  for (const field of root.querySelectorAll('input')) {
    if (!field.placeholder || !field.checkVisibility()) continue;
    const { value } = field;
    field.value = field.placeholder;
    if (field.scrollWidth > field.clientWidth) faults.add(`cut: ${field.placeholder}`);
    field.value = value;
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.add(`the page is ${scrollWidth - clientWidth} px too wide`);
  return [...faults];
}
