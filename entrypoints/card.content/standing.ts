import { parentElement } from '../shared/dom.ts';
/** Brings a line into view where its block, brought there already, is longer than the view. */
export function showLine(near: Element, anchor: () => DOMRect | undefined): void {
  for (let at: Element | null = near; at; at = parentElement(at)) {
    const line = anchor();
    if (!line || (line.top >= 0 && line.bottom <= innerHeight)) return;
    if (at.scrollHeight > at.clientHeight)
      at.scrollBy({ top: line.top - Math.max(0, at.getBoundingClientRect().top) - at.clientHeight / 2, behavior: 'instant' });
  }
}

/**
 * Lets Tab go on from a place in the page once the card, which has the focus, is gone: browsers take it up where the focused
 * element stood, so the card stands there for that moment. Text cannot take the focus, and a selection does not move it.
 */
export function standAt({ startContainer }: StaticRange, host: HTMLElement, focus: () => void): void {
  startContainer.parentNode?.insertBefore(host, startContainer.nextSibling);
  host.showPopover();
  focus();
}
