/** Whether an element is folded away: it, or something around it that clips it, has no more than a pixel of room. Reads layout. */
export function isFolded(element: Element): boolean {
  // What the browser has not laid out yet, far from the view, is not laid out for our sake.
  if (!element.checkVisibility({ contentVisibilityAuto: true })) return false;
  for (let at: Element | null = element; at && at !== document.body; at = parentOf(at)) {
    if (!(at instanceof HTMLElement) || (at.offsetWidth > 1 && at.offsetHeight > 1)) continue;
    const { overflow, fontSize, contentVisibility, position } = getComputedStyle(at);
    if (at === element && fontSize === '0px') return true;
    const clips = overflow !== 'visible' || contentVisibility === 'hidden';
    if (clips && !escapes(element, at, position !== 'static')) return true;
  }
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
  const root = element.parentNode;
  return element.assignedSlot ?? (root instanceof ShadowRoot ? root.host : element.parentElement);
}
