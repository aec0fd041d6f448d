import { language, t } from '../../components/ui/words.ts';
import { closest, fullscreen, parentElement, rootElement, slotOf } from '../shared/dom.ts';
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
 * Puts the host in the top layer. Outside an open modal dialog it would be inert, and a press in it would close an open
 * popover, so it goes into the one that the mention is in, or else into the topmost dialog, the fullscreen element, or
 * beside the body.
 */
export function raise(host: HTMLElement, near: Element): void {
  const modals = document.querySelectorAll('dialog:modal');
  const modal = modals[modals.length - 1];
  const around = frontAround(near);
  const parent = around && (!modal || modal.contains(around)) ? around : (modal ?? fullscreen(document) ?? rootElement(document));
  if (host.parentNode !== parent) parent.append(host);
  if (!host.matches(':popover-open')) host.showPopover();
}

/** The open dialog or popover that an element is shown in, or what of the element's own tree is slotted into it. */
function frontAround(near: Element): Element | undefined {
  const front = closest(near, 'dialog:modal, :popover-open');
  if (front) return front;
  for (let at: Element | null = near; at; at = parentElement(at)) {
    const slot = slotOf(at);
    if (slot && frontAround(slot)) return at;
  }
  const tree = near.getRootNode();
  return tree instanceof ShadowRoot ? frontAround(tree.host) : undefined;
}

/** Takes the host out: the page is as it was. */
export function lower(host: HTMLElement): void {
  if (host.matches(':popover-open')) host.hidePopover();
  host.remove();
}
