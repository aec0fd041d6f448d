import { elementsIn, parentNode, rootElement, rootOf } from '../shared/dom.ts';
import type { Task } from './scanner.ts';
import { definedSince, shadowRootOf, shadowRootsIn } from './shadow-roots.ts';
import { roleOf } from './tags.ts';
import { blockOf } from './text-runs.ts';

interface WatcherEvents {
  /** Asked before changes are looked at; false: leave them. */
  alive: () => boolean;
  /** Parts of the page whose text changed, or none, where some went; `undefined`: so many that the whole page is to be read again. */
  onText: (tasks: Task[] | undefined) => void;
  /** Elements whose look may have changed: what stands in them may be hidden or shown now. */
  onLook: (elements: ReadonlySet<Node>) => void;
  /** An element that changed has a shadow root, perhaps a new one. */
  onShadowRoot: (shadow: ShadowRoot) => void;
  /** Whether changes concern marks, so that they would stand on other words by the next frame. */
  isUrgent: (records: readonly MutationRecord[]) => boolean;
}

/** Milliseconds in which changes are gathered. */
const BATCH = 150;
/** Milliseconds from one delivery to the next of what is urgent: a page that changes its marks in every frame is not followed into each. */
const REST = 30;
/** Milliseconds from one search for new shadow roots among all elements to the next, and how many elements make it too dear. */
const SEARCH = 1000;
const MANY_ELEMENTS = 10_000;
/** More changes than this in one batch cost more to sort out than to read the page again. */
const FLOOD = 1000;
/** Attributes that hide, show or open things. */
const LOOKS =
  'class style hidden open active name contenteditable role slot aria-hidden aria-expanded aria-selected data-state data-open data-active lang media disabled'.split(
    ' ',
  );

/** Follows the page's changes in batches; never polls. */
export class PageWatcher {
  readonly #events: WatcherEvents;
  readonly #roots = new Set<Node>();
  readonly #observer = new MutationObserver((records) => this.#gather(records));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #records: MutationRecord[] = [];
  #count = 0;
  #looks = false;
  #delivered = 0;
  #searched = 0;
  #search: ReturnType<typeof setTimeout> | undefined;

  constructor(events: WatcherEvents) {
    this.#events = events;
  }

  watch(root: Node): void {
    this.#roots.add(root);
    this.#observe(root);
  }

  /** Attributes are only worth watching once there is something to hide or show. */
  watchLooks(): void {
    if (this.#looks) return;
    this.#looks = true;
    for (const root of this.#roots) this.#observe(root);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#roots.clear();
    this.#records = [];
    this.#count = 0;
    this.#looks = false;
    clearTimeout(this.#timer);
    clearTimeout(this.#search);
    this.#timer = undefined;
    this.#search = undefined;
  }

  #observe(root: Node): void {
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      ...(this.#looks && { attributes: true, attributeFilter: LOOKS }),
    });
  }

  #gather(records: MutationRecord[]): void {
    this.#count += records.length;
    // In a flood the records themselves are of no more use: holding them would hold the nodes.
    if (this.#count > FLOOD) this.#records = [];
    else this.#records.push(...records);
    // Before the page is painted again.
    if (performance.now() - this.#delivered > REST && this.#events.isUrgent(this.#records)) this.#deliver();
    else this.#timer ??= setTimeout(() => this.#deliver(), BATCH);
  }

  #deliver(): void {
    if (!this.#events.alive()) return;
    const records = this.#records;
    const flooded = this.#count > FLOOD;
    this.#delivered = performance.now();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#records = [];
    this.#count = 0;
    if (flooded) {
      this.#dropRootsGone();
      this.#events.onText(undefined);
      return;
    }
    const looks = new Set<Node>();
    const deep = new Set<Node>();
    const shallow = new Set<Node>();
    let removed = false;
    for (const { type, target, attributeName, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      // Slots, and what is around them, show or hide what stands in the host; closed roots do not tell what.
      const root = this.#roots.size > 1 && rootOf(target);
      if (root instanceof ShadowRoot) looks.add(root.host);
      else if (root && target instanceof Element && target.shadowRoot) looks.add(target);
      if (type === 'attributes') {
        // Such a state often shows or hides what stands beside.
        const isState = attributeName?.startsWith('aria');
        looks.add(isStyle(target) ? document : (isState && parentNode(target)) || target);
        // Words may have come together, or been parted.
        shallow.add(ownBlock(target));
        if (isBlock(target)) shallow.add(blockOf(target));
      } else if (type === 'characterData') shallow.add(blockOf(target));
      else {
        removed ||= removedNodes.length > 0;
        if (isStyle(target) || [...addedNodes, ...removedNodes].some(isStyle)) looks.add(document);
        for (const node of addedNodes) {
          if (node.isConnected && node instanceof Element) deep.add(node);
        }
        // What stood on either side of the change may belong together now, or no longer.
        const beside = [wordsFrom(previousSibling, 'previousSibling'), wordsFrom(nextSibling, 'nextSibling')];
        if ([...addedNodes, ...removedNodes, ...beside].some(holdsWords)) shallow.add(ownBlock(target));
      }
    }
    if (removed) this.#dropRootsGone();
    if (looks.size > 0) this.#events.onLook(looks);
    this.lookForShadowRoots(looks);
    const tasks = [
      ...outermost(deep).map((root) => ({ root, deep: true })),
      ...[...shallow].filter((root) => root.isConnected).map((root) => ({ root, deep: false })),
    ];
    if (removed || tasks.length > 0) this.#events.onText(tasks);
  }

  /** Shadow roots come without a change that could be watched: looks for them where, or when, something else has changed. */
  lookForShadowRoots(changed: Iterable<Node> = []): void {
    const wait = this.#searched + SEARCH - performance.now();
    if (wait > 0) this.#search ??= setTimeout(() => this.#events.alive() && this.lookForShadowRoots(), wait + 1);
    else {
      this.#search = undefined;
      this.#searched = performance.now();
      const page = rootElement(document);
      if (page && !elementsIn(page, '*')[MANY_ELEMENTS]) {
        for (const shadow of shadowRootsIn(page)) if (shadow) this.#events.onShadowRoot(shadow);
      }
    }
    for (const host of [...changed, ...definedSince()]) {
      const shadow = host instanceof Element && shadowRootOf(host);
      if (shadow) this.#events.onShadowRoot(shadow);
    }
  }

  /** Shadow roots whose hosts left the page are watched no more. */
  #dropRootsGone(): void {
    const gone = [...this.#roots].filter((root) => !root.isConnected);
    if (gone.length === 0) return;
    for (const root of gone) this.#roots.delete(root);
    this.#observer.disconnect();
    for (const root of this.#roots) this.#observe(root);
  }
}

/** Whether it may change the look of everything. */
const isStyle = (node: Node) => node instanceof HTMLStyleElement || node instanceof HTMLLinkElement;

const isBlock = (node: Node) => !(node instanceof Element) || roleOf(node) === 'block';

const ownBlock = (node: Node) => (isBlock(node) ? node : blockOf(node));

/** Whether a node may hold words of the text around it: no block, no comment, no mere blanks. */
function holdsWords(node: Node | null): boolean {
  if (!node) return false;
  if (node instanceof Text) return /\S/.test(node.data);
  return node instanceof Element && !isBlock(node);
}

/** The node itself, or the nearest one on that side that is no comment and no mere blanks. */
function wordsFrom(node: Node | null, side: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node;
  while (at && !(at instanceof Element) && !holdsWords(at)) at = at[side];
  return at;
}

/** The nodes that stand in no other of them. */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  return [...nodes].filter((node) => {
    for (let above = parentNode(node); above; above = parentNode(above)) if (nodes.has(above)) return false;
    return true;
  });
}
