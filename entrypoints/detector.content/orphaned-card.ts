import { all, rootElement } from '../shared/dom.ts';
import { shadowRootOf } from './shadow-roots.ts';

/**
 * Takes away the card that an older version of ours left open. Firefox ends the scripts of an extension the moment it is
 * updated, so that version cannot do it, and nothing in its card answers any more.
 */
export function removeOrphanedCard(): void {
  for (const host of all(rootElement(document), 'div[popover="manual"]')) {
    const root = shadowRootOf(host);
    if (root?.mode === 'closed' && root.querySelector('[role="dialog"][data-context]')) host.remove();
  }
}
