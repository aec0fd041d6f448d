import { autoUpdate, computePosition, hide, offset, type Placement as Side, shift, size } from '@floating-ui/dom';
import { isPlain, rootElement } from '../shared/dom.ts';
import { type View, viewNow } from './view.ts';

/** Under this width of the view the card is a sheet at the bottom. CSS px. */
const SHEET_UNDER = 500;
const MARGIN = 8;
const GAP = 6;
/** With less height than this, below or above a line, a card stands better beside it. CSS px. */
const SHORTEST = 200;
/** The least width that a card is readable at. CSS px. */
const NARROWEST = 240;
/** A sheet is never lower, however little room its line leaves it. CSS px. */
const LOWEST = 64;
/** The least height that is left for the notes of a card whose head and foot stand still. CSS px. */
const NOTES_ROOM = 96;
/** Where all of a card scrolls, the caveat leaves the rest this much height, or nothing else could be read. CSS px. */
const LEAST_BESIDE = 48;
/** The caveat itself is never lower than a line of it. CSS px. */
const LEAST_CAVEAT = 32;
/** Share of the view's height that a card may take. */
const TALLEST = 0.6;

interface Placement {
  /** The hovered line, in CSS px of the viewport; undefined once it is gone. */
  anchor: () => DOMRect | undefined;
  near: Element;
  mount: HTMLElement;
  /** The line went out of view or away. */
  onGone: () => void;
}

/** Places the card beside its line and keeps it there while the page scrolls, zooms or changes size. Returns how to stop. */
export function place({ anchor, near, mount, onGone }: Placement): () => void {
  const line = {
    getBoundingClientRect: () => anchor() ?? new DOMRect(),
    contextElement: isPlain(near) ? near : (rootElement(document) ?? near),
  };
  let stopped = false;
  // What is in the card now has not been measured yet.
  mount.style.maxHeight = '';
  const update = () => {
    const at = anchor();
    if (!at) return onGone();
    const view = viewNow();
    // A page may zoom the element that everything of ours stands in; a card does not grow with it.
    mount.style.zoom = String(1 / ((mount.parentNode as ShadowRoot).host.currentCSSZoom || 1));
    const sheet = view.width < SHEET_UNDER;
    mount.classList.toggle('sheet', sheet);
    if (sheet) {
      // Above the line only where the line would be under the sheet and there is more room above.
      const tall = Math.round(view.height * TALLEST);
      const below = view.top + view.height - at.bottom - GAP;
      const above = at.top - view.top - GAP;
      const onTop = below < tall && above > below;
      const room = Math.max(onTop ? above : below, LOWEST);
      mount.classList.toggle('top', onTop);
      Object.assign(mount.style, {
        left: `${view.left}px`,
        width: `${view.width}px`,
        top: onTop ? `${view.top}px` : '',
        bottom: onTop ? '' : `${Math.round(innerHeight - view.top - view.height)}px`,
      });
      limit(mount, Math.min(tall, room));
      mount.classList.add('placed');
      return;
    }
    Object.assign(mount.style, { width: '', bottom: '' });
    computePosition(line, mount, {
      strategy: 'fixed',
      placement: sideFor(at, view),
      middleware: [
        offset(GAP),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight, availableWidth }) => {
            mount.style.maxWidth = `${Math.round(availableWidth)}px`;
            limit(mount, Math.min(availableHeight, view.height * TALLEST));
          },
        }),
        hide(),
      ],
    }).then(({ x, y, middlewareData }) => {
      if (stopped) return;
      if (middlewareData.hide?.referenceHidden) return onGone();
      Object.assign(mount.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
      mount.classList.add('placed');
    });
  };
  const stop = autoUpdate(line, mount, update);
  return () => {
    stopped = true;
    stop();
  };
}

/** Limits the card's height. Where its fixed parts would leave its notes no room, all of it scrolls. */
function limit(mount: HTMLElement, height: number): void {
  const wanted = `${Math.round(height)}px`;
  if (mount.style.maxHeight === wanted) return;
  mount.style.maxHeight = wanted;
  mount.classList.remove('low');
  const fixed = [...mount.querySelectorAll<HTMLElement>('.card > :not(.card-scroll)')];
  const taken = fixed.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
  const caveat = fixed.find((part) => part.matches('[data-caveat]'))?.offsetHeight ?? 0;
  mount.classList.toggle('low', height - taken < NOTES_ROOM);
  mount.style.setProperty('--caveat', `${Math.min(caveat + 1, Math.max(height - LEAST_BESIDE, LEAST_CAVEAT))}px`);
}

/** Below the line if a whole card fits there, else where there is more room; never on the line. */
export function sideFor({ top, bottom, left, right }: Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>, view: View): Side {
  const below = view.top + view.height - bottom - GAP - MARGIN;
  const above = top - view.top - GAP - MARGIN;
  const after = view.left + view.width - right;
  const before = left - view.left;
  if (Math.max(below, above) < SHORTEST && Math.max(after, before) > NARROWEST + GAP + MARGIN)
    return after > before ? 'right' : 'left';
  return below >= view.height * TALLEST || below >= above ? 'bottom-start' : 'top-start';
}
