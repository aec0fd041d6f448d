import { elementsIn, firstChild, nextSibling, parentNode } from '../shared/dom.ts';
import { isInLine } from './layout.ts';
import { roleOf } from './tags.ts';

/**
 * The readable text of one block, and where it came from: `starts[i]` is the UTF-16 offset in `text` at which the data of
 * `nodes[i]` begins. Characters between two nodes stand for line breaks and footnote borders and belong to no node.
 */
export interface TextRun {
  text: string;
  nodes: Text[];
  starts: number[];
}

/** Whether a term may have begun at the end of a text. */
export type RunsOn = (text: string) => boolean;

interface WalkOptions {
  /** False: only the text that stands in this very block, not in blocks inside it. */
  deep: boolean;
  /** Asked about the text before the border of a block. Only then is layout asked. */
  runsOn: RunsOn;
  /** Asked about blocks with few elements in them; true: it needs no walk, and gives one empty run. */
  skip?: (block: Element) => boolean;
}

const FOOTNOTE_BORDER = '\u0001';

/** Walks below `root` in document order and yields one run per block, by tag names unless `runsOn`. */
export function* textRuns(root: Node, { deep, runsOn, skip }: WalkOptions): Generator<TextRun> {
  let run = emptyRun();
  let node: Node | null = firstChild(root);
  let small: Node | undefined;
  while (node) {
    let enter = false;
    if (node instanceof Text) {
      const { data } = node;
      if (data) {
        run.nodes.push(node);
        run.starts.push(run.text.length);
        run.text += data;
      }
    } else if (node instanceof Element) {
      const element: Element = node;
      let role = roleOf(element);
      if (role === 'block' && run.text && runsOn(run.text) && isInLine(element)) role = 'inline';
      if (role === 'block' || role === 'border' || role === 'skipped') {
        if (run.text) {
          yield run;
          run = emptyRun();
        }
        enter = role === 'block' && deep;
        if (enter && skip) {
          if (!small && !elementsIn(element, '*')[SMALL]) small = element;
          if (small && skip(element)) {
            enter = false;
            yield run;
          }
        }
      } else if (role === 'unread') enter = false;
      else if (role === 'break') run.text += '\n';
      else {
        if (role === 'raised') run.text += FOOTNOTE_BORDER;
        enter = true;
      }
    }
    let next: Node | null = enter ? firstChild(node) : null;
    while (!next && node && node !== root) {
      if (node === small) small = undefined;
      next = nextSibling(node);
      if (next) break;
      node = parentNode(node);
      // Leaving a block ends its run; leaving an inline element does not.
      if (!(node instanceof Element) || node === root || !run.text) continue;
      const role = roleOf(node);
      if (role === 'raised') run.text += FOOTNOTE_BORDER;
      if (role === 'block' && !(runsOn(run.text) && isInLine(node))) {
        yield run;
        run = emptyRun();
      }
    }
    node = next;
  }
  if (run.text) yield run;
}

/** So few elements that their text is worth a look as a whole before they are walked one by one. */
const SMALL = 150;

const emptyRun = (): TextRun => ({ text: '', nodes: [], starts: [] });

/** The part of a run that holds `text` from an offset on. */
export function partOf({ nodes, starts }: TextRun, from: number, text: string): TextRun {
  const first = Math.max(
    0,
    starts.findLastIndex((start) => start <= from),
  );
  const end = starts.findLastIndex((start) => start < from + text.length) + 1;
  return { text, nodes: nodes.slice(first, end), starts: starts.slice(first, end).map((start) => start - from) };
}

/** Where an offset of the run stands in the page. `end`: the offset closes a range, so it stays in the node before. */
export function placeIn(run: TextRun, offset: number, end = false): { node: Text; offset: number } {
  let low = 0;
  let high = run.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = run.starts[middle] as number;
    if (end ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const node = run.nodes[low] as Text;
  return { node, offset: Math.min(offset - (run.starts[low] as number), node.data.length) };
}

/** The nearest block, by tag name, that holds a node; the root of its tree if there is none. */
export function blockOf(node: Node): Node {
  let block: Node = node;
  for (let above = parentNode(block); above; above = parentNode(block)) {
    block = above;
    if (!(block instanceof Element) || roleOf(block) === 'block') break;
  }
  return block;
}
