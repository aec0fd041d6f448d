import type { Judgement } from '../../data/matching/sightings.ts';
import type { Counts } from '../../data/messages.ts';
import type { Topic } from '../../data/names.ts';
import { contains, elementsIn, walkTexts } from '../shared/dom.ts';
import { type Found, isGone, isSame, type Mention } from './mention.ts';

/** So many are looked at before the clock is. */
const AT_ONCE = 50;
/** With more changes or marks, a look at all of them for each change would slow the page. */
const FEW = 500;

/** Paints ranges in the style of their topic. */
export interface Painter {
  /** Whether people can read a text node. Only such words are painted. */
  isReadable: (node: Text) => boolean;
  add: (topic: Topic, range: StaticRange) => void;
  remove: (topic: Topic, range: StaticRange) => void;
  /** Paints again what the page has wiped. */
  repaint: () => void;
  clear: () => void;
}

/** All mentions of a frame, by the text nodes that they begin in. */
export class Marks {
  /** Comes with the first mention; there has to be one before any topic is on. */
  painter: Painter | undefined;
  /** Those that are painted. */
  topics: ReadonlySet<Topic> = new Set();
  readonly #byNode = new Map<Node, Mention[]>();
  #nextId = 1;
  #quietFirst = false;
  /** The short forms, as they were last weighed. */
  short: readonly Mention[] = [];
  /** Whether a short form was ever found. */
  hasShort = false;
  #judgement: Judgement | undefined;
  /** Mentions that are new, or of which something has changed: to be looked at, and painted or unpainted. */
  #doubtful: Mention[] = [];

  get size(): number {
    return this.#byNode.size;
  }

  all(): Mention[] {
    return [...this.#byNode.values()].flat();
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
      const mention = same ?? this.#meet(one);
      kept.add(mention);
      this.hasShort ||= mention.form !== undefined;
      const others = this.#byNode.get(mention.range.startContainer);
      if (others) others.push(mention);
      else this.#byNode.set(mention.range.startContainer, [mention]);
      this.#doubtful.push(mention);
    }
    for (const mention of before) if (!kept.has(mention)) this.#unpaint(mention);
  }

  // Written out: an object that is spread from another takes twice the memory.
  #meet({ topic, sense, form, text, range }: Found): Mention {
    return { topic, sense, form, text, range, id: this.#nextId++, painted: false, quiet: this.#quietFirst };
  }

  /** The text nodes below one in which mentions begin. */
  nodesIn(root: Node): Set<Node> {
    const inside = new Set<Node>();
    if (root instanceof Element && elementsIn(root, '*').length < this.#byNode.size) {
      const walker = walkTexts(root);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) if (this.#byNode.has(node)) inside.add(node);
    } else for (const node of this.#byNode.keys()) if (contains(root, node)) inside.add(node);
    return inside;
  }

  /** Judges the short forms by everything that was found on the page; to paint those that are ours is for `paintSome`. */
  weigh(judge?: (all: readonly Mention[]) => Judgement): void {
    const all = this.all();
    this.short = all.filter(({ form }) => form);
    this.#judgement = this.short.length > 0 ? judge?.(all) : undefined;
    // Whether a painted one can still be seen is a matter of looks, and of some price.
    this.#doubtful.push(...this.short.filter((mention) => !mention.painted || !this.#isMeant(mention)));
  }

  /** Paints and unpaints some of those that are in doubt. How many of them changed; undefined: none was in doubt. */
  paintSome(): number | undefined {
    const some = this.#doubtful.splice(0, AT_ONCE);
    // All are looked at before the first is painted: a change may make the browser lay out anew.
    const changed = some.filter(
      (mention) => this.mentionOf(mention.range) === mention && this.#shouldPaint(mention) !== mention.painted,
    );
    for (const mention of new Set(changed)) this.#set(mention, !mention.painted);
    return some.length > 0 ? changed.length : undefined;
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
    this.painter?.clear();
    this.#doubtful = [];
    this.hasShort = false;
  }

  /** Paints again what the page has wiped from the registry. */
  repaint(): void {
    this.painter?.repaint();
  }

  setTopics(topics: ReadonlySet<Topic>): void {
    this.topics = topics;
    this.doubt(() => true);
  }

  /** Has the mentions that `concerns` picks looked at again, by `paintSome`. */
  doubt(concerns: (mention: Mention) => boolean): void {
    for (const mentions of this.#byNode.values()) this.#doubtful.push(...mentions.filter(concerns));
  }

  /** Whether few changes have touched few marks. */
  areTouched(records: readonly MutationRecord[]): boolean {
    if (records.length > FEW || this.size > FEW) return false;
    const changed = new Set(records.map(({ target }) => target));
    return this.all().some(({ range }) => changed.has(range.startContainer) || changed.has(range.endContainer) || isGone(range));
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

  painted(): Mention[] {
    return this.all().filter(({ painted }) => painted);
  }

  get rivalsMatter(): boolean | undefined {
    return this.#judgement?.rivalsMatter;
  }

  counts(): Counts {
    const counts: Counts = {};
    for (const { topic } of this.painted()) counts[topic] = (counts[topic] ?? 0) + 1;
    return counts;
  }

  #shouldPaint(mention: Mention): boolean {
    return this.topics.has(mention.topic) && this.#isMeant(mention) && this.isShown(mention);
  }

  /** Whether people can read all of it. */
  isShown({ range: { startContainer: first, endContainer: last } }: Mention): boolean {
    const { painter } = this;
    return painter?.isReadable(first as Text) === true && (last === first || painter.isReadable(last as Text));
  }

  #set(mention: Mention, painted: boolean): void {
    mention.painted = painted;
    if (!mention.quiet) this.#highlight(mention, painted);
  }

  #highlight({ topic, range }: Mention, on: boolean): void {
    if (on) this.painter?.add(topic, range);
    else this.painter?.remove(topic, range);
  }

  #isMeant(mention: Mention): boolean {
    return !mention.form || this.#judgement?.isMeant(mention) === true;
  }

  #unpaint(mention: Mention): void {
    if (mention.painted && !mention.quiet) this.#highlight(mention, false);
    mention.painted = false;
  }
}
