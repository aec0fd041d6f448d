import type { Matcher } from '../../data/matching/matcher.ts';
import { windows } from '../../data/matching/windows.ts';
import { cutAtBorders } from './layout.ts';
import type { Found, Marks } from './marks.ts';
import { placeIn, type TextRun, textRuns } from './text-runs.ts';

/** A part of the page to read: all of it, or (`deep` false) only the text that stands in this very block. */
export interface Task {
  root: Node;
  deep: boolean;
}

interface ScannerOptions {
  matcher: Matcher;
  marks: Marks;
  onShadowRoot: (shadow: ShadowRoot) => void;
  /** After each burst of work. */
  onIdle: () => void;
}

/** Milliseconds of work before the page gets its turn. */
const SLICE = 8;

/** Reads parts of the page in slices that yield to input, and adds what it finds to the marks. */
export class Scanner {
  readonly #options: ScannerOptions;
  readonly #queue: Task[] = [];
  #working = false;
  #stopped = false;

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
    let until = performance.now() + SLICE;
    for (let task = this.#queue.shift(); task && !this.#stopped; task = this.#queue.shift()) {
      for (const _step of this.#read(task)) {
        if (performance.now() < until) continue;
        await pause();
        if (this.#stopped) break;
        until = performance.now() + SLICE;
      }
    }
    this.#working = false;
    if (!this.#stopped) this.#options.onIdle();
  }

  /** Reads one part; yields wherever it may pause. A part that leaves the page meanwhile is given up. */
  *#read({ root, deep }: Task): Generator<void> {
    const { matcher, marks, onShadowRoot } = this.#options;
    for (const run of textRuns(root, deep ? { deep, onShadowRoot } : { deep })) {
      const found: Found[] = [];
      for (const { text, from, to } of windows(run.text)) {
        if (matcher.mayMatch(text)) found.push(...this.#find(run, from, to, text));
        yield;
      }
      marks.take(run.nodes, found);
      if (!root.isConnected) return;
    }
  }

  /** The terms that begin between the run's offsets `from` and `to`; `window` is the run's text from there and a little on. */
  *#find(run: TextRun, from: number, to: number, window: string): Generator<Found> {
    const { matcher } = this.#options;
    // Long runs are cut by size only: a page with one giant block has no layout borders worth their price.
    const pieces = run.nodes.length > 1 && window.length === run.text.length ? cutAtBorders(run) : undefined;
    for (const piece of pieces ?? [{ ...run, text: window }]) {
      const shift = pieces ? 0 : from;
      for (const { start, end, topic } of matcher.match(piece.text)) {
        if (start + shift >= to && !pieces) continue;
        const first = placeIn(piece, start + shift);
        const last = placeIn(piece, end + shift, true);
        const range = new StaticRange({
          startContainer: first.node,
          startOffset: first.offset,
          endContainer: last.node,
          endOffset: last.offset,
        });
        yield { topic, text: piece.text.slice(start, end), range };
      }
    }
  }
}

/** Lets the page have its turn. `scheduler.yield` comes back before the page's own later tasks, where it exists. */
function pause(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
