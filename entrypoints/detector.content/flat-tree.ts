import { parentNode, slotOf } from '../shared/dom.ts';

/** What is around a node as the page is drawn: through slots and out of shadow roots. */
export const around = (node: Node): Node | null =>
  node instanceof ShadowRoot
    ? node.host
    : ((node instanceof Element ? slotOf(node) : node instanceof Text ? node.assignedSlot : null) ?? parentNode(node));
