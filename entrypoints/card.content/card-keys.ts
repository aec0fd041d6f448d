/** Events of the card's that no page need know of: its shortcuts, its own menus and focus traps act on them. */
const OWN = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'mousedown',
  'touchstart',
  'click',
  'auxclick',
  'focusin',
  'focusout',
];
const FOCUSABLE = 'button,a[href],[tabindex="0"],summary';

interface CardKeys {
  host: HTMLElement;
  root: ShadowRoot;
  /** Tab went past the card's last control, or back past its first: the focus goes back. Returns whether something had it before. */
  onTabOut: () => boolean;
  signal: AbortSignal;
}

/** Keeps what is typed and pressed in the card from the page, and lets Tab lead back to where the reader came from. */
export function keepKeys({ host, root, onTabOut, signal }: CardKeys): void {
  const typed = (event: KeyboardEvent) => {
    if (event.composedPath()[0] !== host || !event.isTrusted) return;
    if (event.type === 'keydown' && event.key === 'Tab') {
      const stops = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.checkVisibility());
      const at = root.activeElement;
      const first = at === stops[0] || !stops.includes(at as HTMLElement);
      // Back is to what had the focus; on is to what follows it.
      if (event.shiftKey ? first : at === stops.at(-1)) if (onTabOut() && event.shiftKey) event.preventDefault();
    }
    // At the window, before the page's listeners further in: those in the page that come first still see it.
    event.stopImmediatePropagation();
  };
  for (const name of ['keydown', 'keypress', 'keyup'] as const) window.addEventListener(name, typed, { capture: true, signal });
  for (const name of OWN) host.addEventListener(name, (event) => event.stopPropagation(), { signal });
}
