import { autoUpdate, computePosition, hide, offset, type Placement as Side, shift, size } from '@floating-ui/dom';

/** Under this width of the viewport the card is a sheet at the bottom. CSS px. */
const SHEET_UNDER = 500;
const MARGIN = 8;
const GAP = 6;
/** With less height than this, below or above a line, a card stands better beside it. CSS px. */
const SHORTEST = 200;
/** Share of the viewport's height that a card may take. */
const TALLEST = 0.6;

interface Placement {
  /** The hovered line, in CSS px of the viewport; undefined once it is gone. */
  anchor: () => DOMRect | undefined;
  near: Element;
  mount: HTMLElement;
  /** The line went out of view or away. */
  onGone: () => void;
}

/** Places the card beside its line and keeps it there while the page scrolls or changes size. Returns how to stop. */
export function place({ anchor, near, mount, onGone }: Placement): () => void {
  const line = { getBoundingClientRect: () => anchor() ?? new DOMRect(), contextElement: near };
  return autoUpdate(line, mount, () => {
    if (!anchor()) return onGone();
    const sheet = innerWidth < SHEET_UNDER;
    mount.classList.toggle('sheet', sheet);
    if (sheet) {
      Object.assign(mount.style, { left: '', top: '', maxHeight: `${Math.round(innerHeight * TALLEST)}px` });
      mount.classList.add('placed');
      return;
    }
    computePosition(line, mount, {
      strategy: 'fixed',
      placement: sideFor(anchor() ?? new DOMRect()),
      middleware: [
        offset(GAP),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            mount.style.maxHeight = `${Math.round(Math.min(availableHeight, innerHeight * TALLEST))}px`;
          },
        }),
        hide(),
      ],
    }).then(({ x, y, middlewareData }) => {
      if (middlewareData.hide?.referenceHidden) return onGone();
      Object.assign(mount.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
      mount.classList.add('placed');
    });
  });
}

/** Below the line if a whole card fits there, else where there is more room; never on the line. */
function sideFor({ top, bottom, left, right }: DOMRect): Side {
  const below = innerHeight - bottom - GAP - MARGIN;
  const above = top - GAP - MARGIN;
  if (Math.max(below, above) < SHORTEST) return innerWidth - right > left ? 'right' : 'left';
  return below >= innerHeight * TALLEST || below >= above ? 'bottom-start' : 'top-start';
}
