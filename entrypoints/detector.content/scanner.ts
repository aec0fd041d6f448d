import { copy } from '../../data/matching/copy.ts';
import type { Match } from '../../data/matching/matcher.ts';
import type { Sighting } from '../../data/matching/sightings.ts';
import { windows } from '../../data/matching/windows.ts';
import { allIn, rootElement, textOf } from '../shared/dom.ts';
import { bordersMatter, cutAtBorders, isInLine } from './layout.ts';
import type { Marks } from './marks.ts';
import type { Found } from './mention.ts';
import { afterNextFrame } from './next-frame.ts';
import { pause, SLICE } from './pause.ts';
import { findInPlainBlock } from './plain-block.ts';
import { type Quest, sightingOf } from './quest.ts';
import { firstFew, shadowRootOf, shadowRootsIn } from './shadow-roots.ts';
import { roleOf } from './tags.ts';
import { blockOf, partOf, placeIn, type RunsOn, type TextRun, textRuns } from './text-runs.ts';
import { partsInView } from './view.ts';

/** A part of the page to read: all of it, or (`deep` false) only the text that stands in this very block. */
export interface Task {
  root: Node;
  deep: boolean;
}

interface ScannerOptions {
  /** Asked anew for each run. */
  quest: () => Quest;
  runsOn: RunsOn;
  marks: Marks;
  onShadowRoot: (shadow: ShadowRoot) => void;
  /** After each slice of work, with its ms. */
  onSlice: (work: number) => void;
  /** Asked whenever something may have been found: what has to be there before more is read. */
  wait: () => Promise<void> | undefined;
  /** After each burst of work. */
  onIdle: () => void;
}

/** Longest text, in UTF-16 units, that is looked at in one piece. */
const LONGEST = 20_000;

/** Reads parts of the page in slices that yield to input, and adds what it finds to the marks. */
export class Scanner {
  readonly #options: ScannerOptions;
  readonly #queue: Task[] = [];
  /** Until then the first question about looks would have the whole page laid out at once, in a task of ours. */
  readonly #laidOut = afterNextFrame();
  #working = false;
  #stopped = false;
  #begun = false;

  constructor(options: ScannerOptions) {
    this.#options = options;
  }

  scan(tasks: readonly Task[]): void {
    this.#queue.push(...tasks);
    if (!this.#working) void this.#work();
  }

  stop(): void {
    this.#stopped = true;
    this.#queue.length = 0;
  }

  async #work(): Promise<void> {
    this.#working = true;
    await this.#laidOut;
    let began = performance.now();
    for (let task = this.#queue.shift(); task && !this.#stopped; task = this.#queue.shift()) {
      for (const _step of this.#read(task)) {
        const work = performance.now() - began;
        const wait = this.#options.wait() ?? (work < SLICE ? undefined : pause());
        if (!wait) continue;
        this.#options.onSlice(work);
        await wait;
        if (this.#stopped) break;
        began = performance.now();
      }
    }
    const work = performance.now() - began;
    // What follows a long reading is work enough for a turn of its own.
    if (work > SLICE / 2) await pause();
    this.#working = false;
    if (this.#stopped) return;
    this.#options.onSlice(work);
    if (this.#queue.length > 0) void this.#work();
    else this.#options.onIdle();
  }

  /** Reads one part; yields wherever it may pause. A part that leaves the page meanwhile is given up. */
  *#read({ root: wanted, deep }: Task): Generator<void> {
    // What layout has since been seen to put in a line of text is read with that line.
    const root = !deep && wanted instanceof Element && roleOf(wanted) === 'inline' ? blockOf(wanted) : wanted;
    if (root === document && !this.#begun) {
      this.#begun = true;
      const parts = partsInView();
      // To ask where the view is takes a turn by itself on a long page.
      yield;
      for (const part of parts) yield* this.#read({ root: part, deep });
    }
    const { runsOn, marks } = this.#options;
    const from = root === document ? rootElement(document) : root;
    if (deep) yield* this.#enter(from);
    const stale = deep ? marks.nodesIn(root) : new Set<Node>();
    const take = (nodes: readonly Node[], found: readonly Found[]) => {
      if (stale.size > 0) for (const node of nodes) stale.delete(node);
      marks.take(nodes, found);
    };
    // The text of words is not in one piece where readings stand between.
    const readings = hasReadings(from);
    yield;
    // Most parts hold no term. The text of many blocks is far cheaper to get as one than from their text nodes one by one.
    const skip = (block: Element) => {
      const text = `${textOf(block)}`;
      if (text.length > LONGEST || (readings && hasReadings(block)) || (runsOn(text) && isInLine(block))) return false;
      const findings = this.#options.quest().matcher.read(text);
      if (!findings) return true;
      const found = findInPlainBlock(block, text, findings, this.#options.quest(), runsOn);
      if (found) take([...new Set(found.map(({ range }) => range.startContainer))], found);
      return found !== undefined;
    };
    let end = '';
    for (const run of textRuns(root, deep ? { deep, runsOn, skip } : { deep, runsOn })) {
      end = run.text;
      const found: Found[] = [];
      for (const one of find(this.#options.quest, run)) {
        if (one) found.push(one);
        else yield;
      }
      if (run.nodes.length > 0) take(run.nodes, found);
      do yield;
      while (marks.paintSome() !== undefined);
      if (!root.isConnected) break;
    }
    marks.drop(stale);
    // What begins at its end may go on behind it.
    if (root instanceof Element && runsOn(end) && isInLine(root)) this.#queue.push({ root: blockOf(root), deep: false });
    yield;
  }

  /** Looks for shadow roots, the part's own among them. */
  *#enter(part: Node | null): Generator<void> {
    const own = part instanceof Element && shadowRootOf(part);
    if (own) this.#options.onShadowRoot(own);
    for (const shadow of shadowRootsIn(part, firstFew())) {
      if (shadow) this.#options.onShadowRoot(shadow);
      yield;
    }
  }
}

/** The terms in a run, window by window; undefined wherever it may pause. */
function* find(questNow: () => Quest, run: TextRun): Generator<Found | undefined> {
  let done = 0;
  for (const { text, from, to } of windows(run.text)) {
    const quest = questNow();
    const part = text.length < run.text.length ? partOf(run, from, text) : run;
    const findings = quest.matcher.read(text);
    const matches = findings?.matches ?? [];
    // Layout is asked only where a term may stand.
    const pieces = findings && bordersMatter(part, matches) ? cutAtBorders(part) : undefined;
    let begin = from;
    for (const piece of pieces ?? [part]) {
      for (const match of pieces ? quest.matcher.match(piece.text) : matches) {
        // What begins in the next window is found there; what began in the one before may reach into this.
        if (begin + match.start >= to || begin + match.start < done) continue;
        done = begin + match.end;
        yield foundAt(piece, match, sightingOf(piece.text, match, quest));
      }
      begin += piece.text.length;
    }
    yield undefined;
  }
}

function foundAt(run: TextRun, { start, end }: Match, sighting: Sighting): Found {
  const first = placeIn(run, start);
  const last = placeIn(run, end, true);
  const range = new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset,
  });
  return { ...sighting, text: copy(run.text.slice(start, end)), range };
}

const hasReadings = (part: Node | null): boolean => [...allIn(part, 'rt')].length > 0;
