import type { Listeners } from '../detector.content/listeners.ts';
import type { Mention } from '../detector.content/mention.ts';

export interface SecondLook {
  listeners: Listeners;
  /** Paints again what the page has wiped, and looks whether the mentions that `concerns` picks are there to be read. */
  lookAgain: (concerns: (mention: Mention) => boolean) => void;
  signal: AbortSignal;
}

/** What may show or hide text by style alone, such as `:checked`, `:target` or a media query, or by the page's own handlers. */
const CHANGES = ['click', 'toggle', 'keydown', 'input', 'resize', 'hashchange'] as const;
/** These are many, and hardly ever hide a mark for good: only what cannot be read so far is looked at. */
const MANY = ['pointerover', 'focusin', 'transitionend', 'animationend'] as const;
/** Milliseconds: the page's own handlers and style come first, and what comes at once is answered once. */
const DELAY = 50;

/** A transition that ends with one of these has shown or hidden what it moved. */
const SHOWS = /^(?:display|visibility|content-visibility)$/;

/** Looks at mentions again after whatever may have shown or hidden them without a change of the DOM that could be watched. */
export function lookAgainAfterEvents({ listeners, lookAgain, signal }: SecondLook): void {
  const soon = (concerns: (mention: Mention) => boolean) => {
    let isDue = false;
    const look = () => {
      isDue = false;
      lookAgain(concerns);
    };
    return () => {
      if (!isDue) setTimeout(look, DELAY);
      isDue = true;
    };
  };
  const lookAtAll = soon(() => true);
  const lookAtHidden = soon(({ painted }) => !painted);
  for (const name of CHANGES) listeners.on(name, lookAtAll);
  for (const name of MANY) listeners.on(name, lookAtHidden);
  listeners.on('transitionend', ({ propertyName }) => SHOWS.test(propertyName) && lookAtAll());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookAtAll, { signal });
}
