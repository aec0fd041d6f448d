import { contains, parentNode, textOf } from '../shared/dom.ts';
import { isWord } from './plain-block.ts';
import { treatAsInline } from './tags.ts';
import type { TextRun } from './text-runs.ts';

/** A floated or boxed piece this short is a drop cap or an animated letter and stays part of its word. */
const LETTER = 2;

/**
 * Whether a border could change what is found in a run: only where two nodes meet inside a match, or stick together so that
 * a border between them would make two words of one.
 */
export function bordersMatter({ text, starts }: TextRun, matches: readonly { start: number; end: number }[]): boolean {
  return starts.some(
    (at, index) =>
      index > 0 && (matches.some(({ start, end }) => start < at && at < end) || (isWord(text, at - 1) && isWord(text, at))),
  );
}

/**
 * Cuts a run where layout, not the tag name, puts a border: `span { display: block }`, items of flex and grid containers,
 * parts that are positioned away. Reads computed styles, so it is only asked about runs that hold a term.
 */
export function cutAtBorders(run: TextRun): TextRun[] {
  const cuts: number[] = [];
  const known = new Map<Element, boolean>();
  for (let index = 1; index < run.nodes.length; index++) {
    if (bordersBetween(run.nodes[index - 1] as Text, run.nodes[index] as Text, known)) cuts.push(index);
  }
  if (cuts.length === 0) return [run];
  return [0, ...cuts].map((from, position) => slice(run, from, cuts[position] ?? run.nodes.length));
}

function slice(run: TextRun, from: number, to: number): TextRun {
  const start = run.starts[from] as number;
  const end = run.starts[to] ?? run.text.length;
  return {
    text: run.text.slice(start, end),
    nodes: run.nodes.slice(from, to),
    starts: run.starts.slice(from, to).map((at) => at - start),
  };
}

function bordersBetween(a: Text, b: Text, known: Map<Element, boolean>): boolean {
  if (a.parentNode === b.parentNode) return false;
  return leaves(a, b, known) || leaves(b, a, known);
}

/** Whether an element that holds `inside` but not `outside` is a box of its own. */
function leaves(inside: Text, outside: Text, known: Map<Element, boolean>): boolean {
  for (let at = parentNode(inside); at && !contains(at, outside); at = parentNode(at)) {
    const element = at as Element;
    const box = known.get(element) ?? isBox(element);
    known.set(element, box);
    if (box) return true;
  }
  return false;
}

/** Whether a block by name is part of a line of text by layout. From then on it counts as such. */
export function isInLine(block: Element): boolean {
  // What has left the page is laid out nowhere.
  if (!block.isConnected || isBox(block)) return false;
  treatAsInline(block);
  return true;
}

function isBox(element: Element): boolean {
  const { display, float } = getComputedStyle(element);
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return false;
  const boxed = float !== 'none' || display.startsWith('inline-');
  return !(boxed && `${textOf(element)}`.trim().length <= LETTER);
}
