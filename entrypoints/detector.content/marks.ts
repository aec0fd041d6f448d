import type { Counts } from '../../data/messages.ts';
import type { Topic } from '../../data/names.ts';
import type { Highlighter } from './highlighter.ts';
import { isReadable } from './readable.ts';

/** A term as the scanner finds it. */
export interface Found {
  topic: Topic;
  /** The words as the page has them. */
  text: string;
  range: StaticRange;
}

/** A term on the page. It is marked while it is painted and not quiet. `id` is good within this frame and visit. */
export interface Mention extends Found {
  id: number;
  /** Readable, and its topic is on. */
  painted: boolean;
  /** Left without a mark all the same. */
  quiet: boolean;
}

/** All mentions of a frame, by the text nodes that they begin in. */
export class Marks {
  readonly #highlighter: Highlighter;
  readonly #byNode = new Map<Node, Mention[]>();
  #nextId = 1;
  #topics: ReadonlySet<Topic> = new Set();
  #quietFirst = false;

  constructor(highlighter: Highlighter) {
    this.#highlighter = highlighter;
  }

  get size(): number {
    return this.#byNode.size;
  }

  *all(): Generator<Mention> {
    for (const mentions of this.#byNode.values()) yield* mentions;
  }

  /**
   * Takes what was found in text nodes that have been read again. Mentions that stand where they stood stay the same, so
   * that an open card stays open; the others of these nodes are forgotten.
   */
  take(nodes: readonly Node[], found: readonly Found[]): void {
    if (found.length === 0 && this.#byNode.size === 0) return;
    const before: Mention[] = [];
    for (const node of nodes) {
      const mentions = this.#byNode.get(node);
      if (!mentions) continue;
      before.push(...mentions);
      this.#byNode.delete(node);
    }
    const kept = new Set<Mention>();
    for (const one of found) {
      const same = before.find((mention) => !kept.has(mention) && isSame(mention, one));
      const mention = same ?? { ...one, id: this.#nextId++, painted: false, quiet: this.#quietFirst };
      kept.add(mention);
      const others = this.#byNode.get(mention.range.startContainer);
      if (others) others.push(mention);
      else this.#byNode.set(mention.range.startContainer, [mention]);
      this.#paint(mention);
    }
    for (const mention of before) if (!kept.has(mention)) this.#unpaint(mention);
  }

  /** The text nodes below one in which mentions begin. */
  nodesIn(root: Node): Set<Node> {
    const inside = new Set<Node>();
    if (root instanceof Element && root.getElementsByTagName('*').length < this.#byNode.size) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) if (this.#byNode.has(node)) inside.add(node);
    } else for (const node of this.#byNode.keys()) if (root.contains(node)) inside.add(node);
    return inside;
  }

  /** Forgets the mentions that begin in these nodes. */
  drop(nodes: Iterable<Node>): void {
    for (const node of nodes) this.#drop(node);
  }

  #drop(node: Node): void {
    const mentions = this.#byNode.get(node);
    if (!mentions) return;
    for (const mention of mentions) this.#unpaint(mention);
    this.#byNode.delete(node);
  }

  /** Forgets mentions whose nodes have left the page, or have been emptied and so belong to no run any more. */
  dropGone(): void {
    for (const [node, mentions] of this.#byNode) if (mentions.some(({ range }) => isGone(range))) this.#drop(node);
  }

  clear(): void {
    this.drop([...this.#byNode.keys()]);
  }

  /** Which topics are painted; takes effect at once on the mentions already found. */
  setTopics(topics: ReadonlySet<Topic>): void {
    this.#topics = topics;
    this.recheck(() => true);
  }

  /** Paints what became readable and unpaints what no longer is, among the mentions that `concerns` picks. */
  recheck(concerns: (node: Node) => boolean): boolean {
    let changed = false;
    for (const [node, mentions] of this.#byNode) {
      if (!concerns(node)) continue;
      for (const mention of mentions) {
        const before = mention.painted;
        this.#paint(mention);
        changed ||= before !== mention.painted;
      }
    }
    return changed;
  }

  /** Leaves these without a mark, and only these. `first`: new mentions wait until they are decided on. */
  quieten(quiet: ReadonlySet<Mention>, first: boolean): void {
    this.#quietFirst = first;
    for (const mention of this.all()) {
      if (mention.quiet === quiet.has(mention)) continue;
      mention.quiet = !mention.quiet;
      if (mention.painted) this.#highlight(mention, !mention.quiet);
    }
  }

  mentionOf(range: AbstractRange): Mention | undefined {
    return this.#byNode.get(range.startContainer)?.find((mention) => mention.range === range);
  }

  find(id: number): Mention | undefined {
    for (const mention of this.all()) if (mention.id === id) return mention;
    return undefined;
  }

  /** Painted mentions in reading order. */
  inOrder(): Mention[] {
    return [...this.all()].filter(({ painted }) => painted).sort(({ range: a }, { range: b }) => byPosition(a, b));
  }

  counts(): Counts {
    const counts: Counts = {};
    for (const { topic, painted } of this.all()) if (painted) counts[topic] = (counts[topic] ?? 0) + 1;
    return counts;
  }

  #paint(mention: Mention): void {
    const { range, topic } = mention;
    const should =
      this.#topics.has(topic) &&
      isReadable(range.startContainer as Text) &&
      (range.endContainer === range.startContainer || isReadable(range.endContainer as Text));
    if (should === mention.painted) return;
    mention.painted = should;
    if (!mention.quiet) this.#highlight(mention, should);
  }

  #highlight({ topic, range }: Mention, on: boolean): void {
    if (on) this.#highlighter.add(topic, range);
    else this.#highlighter.remove(topic, range);
  }

  #unpaint(mention: Mention): void {
    if (mention.painted && !mention.quiet) this.#highlight(mention, false);
    mention.painted = false;
  }
}

function isGone({ startContainer: first, endContainer: last }: StaticRange): boolean {
  return !first.isConnected || !last.isConnected || (first as Text).length === 0 || (last as Text).length === 0;
}

function isSame(mention: Mention, { topic, text, range }: Found): boolean {
  const { range: own } = mention;
  return (
    mention.topic === topic &&
    mention.text === text &&
    own.startContainer === range.startContainer &&
    own.startOffset === range.startOffset &&
    own.endContainer === range.endContainer &&
    own.endOffset === range.endOffset
  );
}

function byPosition(a: StaticRange, b: StaticRange): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  return a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
