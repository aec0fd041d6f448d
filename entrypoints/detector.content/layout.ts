import { contains, localName, parentNode, textOf } from '../shared/dom.ts';
import { isStuck } from './plain-block.ts';
import { treatAsInline } from './tags.ts';
import type { TextRun } from './text-runs.ts';

/** A floated or boxed piece this short is a drop cap or an animated letter and stays part of its word. */
const LETTER = 2;
/** A reader takes a gap as wide as this share of a line's height for a blank. */
const BLANK = 0.2;
/** What is raised or lowered, and smaller than this share of the text before it, is a footnote. */
const SMALLER = 0.9;

/** How an element stands in its line: as part of the text, as a drop cap or a letter that is moved, or as a box of its own. */
type Standing = 'text' | 'cap' | 'letter' | 'box';

/**
 * Whether a border could change what is found in a run: only where two nodes meet inside a match, or stick together so that
 * a border between them would make two words of one.
 */
export function bordersMatter({ text, starts }: TextRun, matches: readonly { start: number; end: number }[]): boolean {
  return starts.some((at, index) => index > 0 && (isStuck(text, at) || matches.some(({ start, end }) => start < at && at < end)));
}

/**
 * Cuts a run where layout, not the tag name, puts a border: `span { display: block }`, items of flex and grid containers,
 * parts that are positioned away. Reads computed styles, so it is only asked about runs that hold a term.
 */
export function cutAtBorders(run: TextRun): TextRun[] {
  const cuts: number[] = [];
  const known = [new Map<Element, Standing>(), new Map<Element, Standing>()] as const;
  for (let index = 1; index < run.nodes.length; index++) {
    const at = run.starts[index] as number;
    const sticks = isStuck(run.text, at);
    if (bordersBetween(run.nodes[index - 1] as Text, run.nodes[index] as Text, sticks, known[sticks ? 1 : 0])) cuts.push(index);
  }
  if (cuts.length === 0) return [run];
  return [0, ...cuts].map((from, position) => slice(run, from, cuts[position] ?? run.nodes.length));
}

function slice(run: TextRun, from: number, to: number): TextRun {
  const start = from > 0 ? (run.starts[from] as number) : 0;
  const end = run.starts[to] ?? run.text.length;
  return {
    text: run.text.slice(start, end),
    nodes: run.nodes.slice(from, to),
    starts: run.starts.slice(from, to).map((at) => at - start),
  };
}

function bordersBetween(a: Text, b: Text, sticks: boolean, known: Map<Element, Standing>): boolean {
  if (a.parentNode === b.parentNode) return false;
  const standings = [standingOfAll(a, b, sticks, known), standingOfAll(b, a, sticks, known)];
  if (standings.includes('box')) return true;
  // Letters that are animated one by one may stand anywhere, and caps a little apart.
  return sticks && standings.includes('text') && !standings.includes('cap') && isApart(a, b, standings.includes('letter'));
}

/**
 * How the outermost of the elements stands, of those that hold `inside` but not `outside`, that is no mere part of the text: a
 * block in a drop cap is part of it. `sticks`: the texts do, without a blank or sign between.
 */
function standingOfAll(inside: Text, outside: Text, sticks: boolean, known: Map<Element, Standing>): Standing {
  let outermost: Standing = 'text';
  for (let at = parentNode(inside); at && !contains(at, outside); at = parentNode(at)) {
    const element = at as Element;
    const standing = known.get(element) ?? standingOf(element, sticks);
    known.set(element, standing);
    if (standing !== 'text') outermost = standing;
  }
  return outermost;
}

/**
 * Whether two texts that stick together read as two: space of any kind, or text that the page's style adds, keeps them as far
 * apart in one line as a blank would, or the second is raised or lowered and smaller, as footnotes are. `letter`: one is a letter
 * in a box.
 */
function isApart(a: Text, b: Text, letter: boolean): boolean {
  const before = rectOf(a, a.length - 1);
  const after = rectOf(b, 0);
  const isOneLine = before.top < after.bottom && after.top < before.bottom;
  const gap = Math.max(after.left - before.right, before.left - after.right);
  // Footnotes come last. Most fonts have about a fifth of their height below the line.
  const raise = before.bottom - after.bottom - 0.2 * (before.height - after.height);
  const isFootnote = !letter && after.height < SMALLER * before.height && Math.abs(raise) > BLANK * after.height;
  return isOneLine && (gap > BLANK * before.height || isFootnote);
}

function rectOf(node: Text, at: number): DOMRect {
  const range = new Range();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getBoundingClientRect();
}

/** Whether a block by name is part of a line of text by layout. From then on it counts as such. */
export function isInLine(block: Element): boolean {
  // What has left the page is laid out nowhere.
  if (!block.isConnected || standingOf(block, false) === 'box') return false;
  treatAsInline(block);
  return true;
}

/** One that stands in a line among words is no box where blanks are around it: not if it `sticks` to its neighbour. */
function standingOf(element: Element, sticks: boolean): Standing {
  const { display, float } = getComputedStyle(element);
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'text';
  const isInLine = display.startsWith('inline-');
  if (isInLine && !sticks) return 'text';
  const isShort = (isInLine || float !== 'none') && `${textOf(element)}`.trim().length <= LETTER;
  if (!isShort || localName(element) === 'button') return 'box';
  return isInLine ? 'letter' : 'cap';
}
