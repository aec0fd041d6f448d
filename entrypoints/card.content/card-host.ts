import { language, t } from '../../components/ui/words.ts';
import { fullscreen, rootElement } from '../shared/dom.ts';
import styles from './card.css?inline';

export interface CardHost {
  host: HTMLElement;
  root: ShadowRoot;
  /** Where Preact renders: inside the closed shadow root. */
  mount: HTMLElement;
}

/** The element that carries the card: in the page only while a card is open; what it holds no page can reach. */
export function createHost(): CardHost {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const mount = document.createElement('div');
  mount.className = 'mount';
  // The page around may be in another language, and read the other way.
  mount.lang = language();
  mount.dir = t('direction');
  root.append(mount);
  return { host, root, mount };
}

/**
 * Our own pages forbid style elements; Firefox before 153 refuses shared style sheets from a content script. One of the two
 * works. Once strict_min_version reaches 153 the sheet is enough: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
 */
function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = styles;
    root.append(style);
  }
}

/**
 * Puts the host in the top layer. A popover outside an open modal dialog is inert, so it goes into the topmost one, or
 * into the fullscreen element, else beside the body.
 */
export function raise(host: HTMLElement): void {
  const modals = document.querySelectorAll('dialog:modal');
  const parent = modals[modals.length - 1] ?? fullscreen(document) ?? rootElement(document);
  if (host.parentNode !== parent) parent.append(host);
  if (!host.matches(':popover-open')) host.showPopover();
}

/** Takes the host out: the page is as it was. */
export function lower(host: HTMLElement): void {
  if (host.matches(':popover-open')) host.hidePopover();
  host.remove();
}
