import { around } from '../detector.content/flat-tree.ts';
import { heightOf, matches, widthOf } from '../shared/dom.ts';

/** Editors, with all that stands in them: also those that draw their text themselves, beside a hidden input. */
export const EDITORS =
  '.monaco-editor, .ace_editor, .CodeMirror, .cm-editor, [contenteditable=""], [contenteditable="true" i], ' +
  '[contenteditable="plaintext-only" i], [role~="textbox" i], [role~="searchbox" i], [role~="combobox" i]';

/** Elements with room all the way up and in no editor, as found in this very piece of work: layout cannot change within one. */
const open = new Set<Node>();

/**
 * Whether a text cannot be read for what is around it: its element or slot, or something that clips it, has no more than a
 * pixel of room, or it is part of an editor. Reads layout.
 */
export function isShut(node: Node): boolean {
  if (open.size === 0) queueMicrotask(() => open.clear());
  const { body } = document;
  const element = around(node);
  for (let at = element; at && at !== body && !open.has(at); at = around(at)) {
    if (!(at instanceof Element)) continue;
    open.add(at);
    let isEnd = matches(at, EDITORS) || ('editContext' in at && at.editContext instanceof EventTarget);
    if (at instanceof HTMLElement && !(widthOf(at) > 1 && heightOf(at) > 1)) {
      const { overflow, fontSize, contentVisibility, position } = getComputedStyle(at);
      const clips = overflow !== 'visible' || contentVisibility === 'hidden';
      open.clear();
      isEnd ||= (at === element && fontSize === '0px') || (clips && !escapes(node, at, position !== 'static'));
    }
    if (isEnd) {
      open.clear();
      return true;
    }
  }
  return false;
}

/** Whether a part around the text is positioned out of a box that clips what flows in it. */
function escapes(node: Node, box: Element, positioned: boolean): boolean {
  for (let at = around(node); at && at !== box; at = around(at)) {
    if (!(at instanceof Element)) continue;
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || (position === 'absolute' && !positioned)) return true;
  }
  return false;
}
