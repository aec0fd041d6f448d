import { createMatcher } from '../../data/matching/matcher.ts';
import { createRunOn } from '../../data/matching/run-on.ts';
import type { Topic } from '../../data/names.ts';
import type { Settings } from '../../data/settings/schema.ts';
import { SIGNS, TERMS } from '../../data/terms/terms.ts';
import { parentNode, slotOf } from '../shared/dom.ts';
import { report } from '../shared/report.ts';
import type { SensesPort } from '../shared/senses-port.ts';
import { Highlighter } from './highlighter.ts';
import { Marks } from './marks.ts';
import { PageWatcher } from './page-watcher.ts';
import type { Quest } from './quest.ts';
import { quietOf } from './quietness.ts';
import { Scanner } from './scanner.ts';
import { LIMIT_AT_FIRST, WorkBudget } from './work-budget.ts';

const NAMES = createMatcher(TERMS, SIGNS);
const RUNS_ON = createRunOn(TERMS);

interface ReaderOptions {
  /** With the first mention; no more is read before it is done. */
  onFirst?: () => Promise<void>;
  /** After each burst of work that may have changed the marks. */
  onSettled: () => void;
  /** The page changes too much to be followed: nothing is read or marked any more. */
  onPaused: () => void;
  /** Asked before the page's changes are followed; false: leave them. */
  alive: () => boolean;
  /** What tells the meanings of short forms apart; asked for when one is found that may be ours. */
  loadSenses: () => Promise<SensesPort>;
}

/** Reads a document and its shadow roots, marks what it finds, and follows the page's changes until it is stopped. */
export class Reader {
  readonly #options: ReaderOptions;
  readonly #highlighter = new Highlighter();
  readonly #shadowRoots = new Set<ShadowRoot>();
  readonly marks = new Marks(this.#highlighter);
  #marking: Settings['marking'] = 'all';
  #work: { scanner: Scanner; watcher: PageWatcher } | undefined;
  #quest: Quest = { matcher: NAMES };

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  get reading(): boolean {
    return this.#work !== undefined;
  }

  get shadowRoots(): ShadowRoot[] {
    return [...this.#shadowRoots];
  }

  /** Begins to read; if it reads already, only what is marked changes. */
  read(topics: readonly Topic[], marking: Settings['marking'] = 'all'): void {
    this.#marking = marking;
    this.marks.setTopics(new Set(topics));
    if (this.#work) {
      this.#idle();
      return;
    }
    let budget = new WorkBudget(LIMIT_AT_FIRST);
    let isFirst = true;
    const scanner = new Scanner({
      quest: () => this.#quest,
      runsOn: RUNS_ON,
      marks: this.marks,
      onShadowRoot: (shadow) => this.#enter(shadow),
      ...(this.#options.onFirst && { onFirst: this.#options.onFirst }),
      onSlice: (work) => {
        if (!budget.isOver(work, performance.now())) return;
        this.stop();
        this.#options.onPaused();
      },
      onIdle: () => {
        if (isFirst) budget = new WorkBudget();
        isFirst = false;
        this.#idle();
      },
    });
    const watcher = new PageWatcher({
      onText: (tasks) => {
        if (!this.#options.alive()) return;
        this.marks.dropGone();
        this.#highlighter.repaint();
        if (tasks) scanner.scan(tasks);
        else this.#scanAll();
      },
      onLook: (elements) => this.#recheck((node) => standsIn(elements, node)),
      onShadowRoot: (shadow) => this.#enter(shadow),
      onRemoved: () => {
        this.marks.dropGone();
        this.#weigh();
        for (const shadow of this.#shadowRoots) if (!shadow.isConnected) this.#shadowRoots.delete(shadow);
        this.#settle();
      },
    });
    this.#work = { scanner, watcher };
    watcher.watch(document);
    this.#scanAll();
  }

  /** Takes every mark away and follows the page no more. */
  stop(): void {
    this.#work?.watcher.stop();
    this.#work?.scanner.stop();
    this.#work = undefined;
    this.#quest = { matcher: NAMES };
    this.marks.clear();
    this.#highlighter.clear();
    this.#shadowRoots.clear();
  }

  /** At a sign of life: paints again what the page has wiped from the registry, looks for what has come to life unseen. */
  repaint(): void {
    this.#work?.watcher.lookForShadowRoots();
    this.#highlighter.repaint();
  }

  /** For changes of look that leave no trace in the DOM, such as a style sheet's `:checked` or `:hover`. */
  recheckAll(): void {
    this.#recheck(() => true);
  }

  #scanAll(): void {
    this.#work?.scanner.scan([document, ...this.#shadowRoots].map((root) => ({ root, deep: true })));
  }

  #idle(): void {
    this.#weigh();
    this.#readShortForms().catch((error) => report(error, 'detector: short forms of names are not marked here'));
    this.#settle();
  }

  #weigh(): void {
    const { senses, matcher } = this.#quest;
    this.marks.weigh(senses && ((all) => senses.judge(all, matcher === senses.matcher)));
  }

  /** Few pages hold short forms, and fewer need to be searched for what else these may stand for. */
  async #readShortForms(): Promise<void> {
    const { marks } = this;
    // Once is enough: whatever is found after that is judged where it is found.
    const isUnread = () => marks.hasUnread && !this.#quest.senses;
    const isDone = () => !isUnread() && !marks.rivalsMatter;
    if (isDone()) return;
    const work = this.#work;
    const senses = await this.#options.loadSenses();
    if (!work || work !== this.#work || isDone()) return;
    const unread = isUnread() ? marks.unread() : [];
    this.#quest = { matcher: unread.length > 0 ? this.#quest.matcher : senses.matcher, senses };
    if (unread.length > 0) work.scanner.scan(unread.map((root) => ({ root, deep: false })));
    else this.#scanAll();
  }

  #enter(shadow: ShadowRoot): void {
    if (this.#shadowRoots.has(shadow) || !this.#work) return;
    this.#shadowRoots.add(shadow);
    this.#work.watcher.watch(shadow);
    this.#work.scanner.scan([{ root: shadow, deep: true }]);
  }

  #recheck(concerns: (node: Node) => boolean): void {
    if (this.marks.recheck(concerns)) this.#settle();
  }

  #settle(): void {
    if (!this.#work) return;
    this.marks.quieten(quietOf(this.marks, this.#marking, NAMES), this.#marking !== 'all');
    // Looks are only worth watching once there is something to hide or show.
    if (this.marks.hasMentions) this.#work.watcher.watchLooks();
    this.#options.onSettled();
  }
}

const around = (node: Node): Node | null =>
  node instanceof ShadowRoot
    ? node.host
    : ((node instanceof Element ? slotOf(node) : node instanceof Text ? node.assignedSlot : null) ?? parentNode(node));

/** Whether a node stands in one of the elements, also through slots and shadow roots: what hides a host hides what is in it. */
function standsIn(elements: ReadonlySet<Node>, node: Node): boolean {
  for (let at: Node | null = node; at; at = around(at)) if (elements.has(at)) return true;
  return false;
}
