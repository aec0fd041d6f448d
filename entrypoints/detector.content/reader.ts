import { NAMES, namesAnd, WORDS } from '../../data/matching/names.ts';
import { createRunOn } from '../../data/matching/run-on.ts';
import type { Topic } from '../../data/names.ts';
import type { Settings } from '../../data/settings/schema.ts';
import { report } from '../shared/report.ts';
import type { SensesPort } from '../shared/senses-port.ts';
import { around } from './flat-tree.ts';
import { LENT } from './lent.ts';
import { Marks } from './marks.ts';
import type { Mention } from './mention.ts';
import { PageWatcher } from './page-watcher.ts';
import { inSlices } from './pause.ts';
import type { Quest } from './quest.ts';
import { Scanner } from './scanner.ts';
import { LIMIT_AT_FIRST, WorkBudget } from './work-budget.ts';

const RUNS_ON = createRunOn(WORDS);

interface ReaderOptions {
  /** With the first mention; no more is read before it is done. */
  onFirst?: () => Promise<void>;
  /** After each burst of work that may have changed the marks. */
  onSettled: () => void;
  /** The mentions to leave without a mark, found in short steps; undefined: none. */
  quietOf?: (marking: Settings['marking']) => Generator<void, ReadonlySet<Mention>> | undefined;
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
  readonly #shadowRoots = new Set<ShadowRoot>();
  readonly marks = new Marks();
  #marking: Settings['marking'] = 'all';
  #work: { scanner: Scanner; watcher: PageWatcher } | undefined;
  #quest: Quest = { matcher: NAMES };
  /** Asked for with the first short form. */
  #senses: Promise<void> | undefined;
  /** Whether what was found before that has been read again. */
  #reread = false;
  /** Counts the times that the marks were settled: what takes longer must not undo what came later. */
  #settling = 0;

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
    let isMet = false;
    const scanner = new Scanner({
      quest: () => this.#quest,
      runsOn: RUNS_ON,
      marks: this.marks,
      onShadowRoot: (shadow) => this.#enter(shadow),
      wait: () => {
        if (isMet || this.marks.size === 0) return this.#lack();
        isMet = true;
        return Promise.resolve(this.#options.onFirst?.()).then(() => this.#lack());
      },
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
      alive: this.#options.alive,
      onText: (tasks) => {
        for (const shadow of this.#shadowRoots) if (!shadow.isConnected) this.#shadowRoots.delete(shadow);
        this.marks.dropGone();
        this.marks.repaint();
        if (tasks) scanner.scan(tasks);
        else this.#scanAll();
      },
      onLook: (elements) => this.recheck(({ range }) => standsIn(elements, range.startContainer)),
      onShadowRoot: (shadow) => this.#enter(shadow),
      isUrgent: (records) => this.marks.areTouched(records),
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
    this.#senses = undefined;
    this.#reread = false;
    this.marks.clear();
    this.#shadowRoots.clear();
  }

  /** At a sign of life: paints again what the page has wiped from the registry, looks for what has come to life unseen. */
  repaint(): void {
    this.#work?.watcher.lookForShadowRoots();
    this.marks.repaint();
  }

  #scanAll(): void {
    this.#work?.scanner.scan([document, ...this.#shadowRoots].map((root) => ({ root, deep: true })));
  }

  #idle(): void {
    void inSlices(this.#settle(true));
  }

  /** What judges short forms, once there is one: few pages hold any. All but the first are judged as they are found. */
  #lack(): Promise<void> | undefined {
    if (this.#senses || !this.marks.hasShort) return undefined;
    const work = this.#work;
    this.#senses = this.#options.loadSenses().then(
      (senses) => {
        if (work === this.#work) this.#quest = { ...this.#quest, senses };
      },
      (error) => report(error, 'detector: short forms of names are not marked here'),
    );
    return this.#senses;
  }

  /** Reads again what was found before it could be judged; or, as few pages need it, all for what short forms also stand for. */
  #readShortForms(): void {
    const { senses } = this.#quest;
    if (!senses) return;
    const unread = this.#reread ? [] : senses.unreadBlocks(this.marks.short, LENT);
    if (unread.length > 0) {
      // Not before: what was weighed may be older than what was found.
      this.#reread = true;
      this.#work?.scanner.scan(unread.map((root) => ({ root, deep: false })));
    } else if (this.marks.rivalsMatter) {
      this.#quest = { matcher: namesAnd(senses.rivals), senses };
      this.#scanAll();
    }
  }

  #enter(shadow: ShadowRoot): void {
    if (this.#shadowRoots.has(shadow) || !this.#work) return;
    this.#shadowRoots.add(shadow);
    this.#work.watcher.watch(shadow);
    this.#work.scanner.scan([{ root: shadow, deep: true }]);
  }

  /** Looks again at the mentions that `concerns` picks. */
  recheck(concerns: (mention: Mention) => boolean): void {
    this.marks.doubt(concerns);
    void inSlices(this.#settle(false));
  }

  /** Paints and unpaints what is in doubt, and sees to all that follows if anything changed. `judge`: short forms may have, too. */
  *#settle(judge: boolean): Generator<void> {
    const work = this.#work;
    let isChanged = judge;
    if (judge) {
      const { senses, matcher } = this.#quest;
      this.marks.weigh(senses && ((all) => senses.judge(all, matcher !== NAMES)));
      yield;
    }
    for (let count = this.marks.paintSome(); count !== undefined; count = this.marks.paintSome()) {
      isChanged ||= count > 0;
      yield;
    }
    if (!work || work !== this.#work || !isChanged) return;
    if (judge) this.#readShortForms();
    const settling = ++this.#settling;
    const quiet = yield* this.#options.quietOf?.(this.#marking) ?? [];
    if (work !== this.#work || settling !== this.#settling) return;
    this.marks.quieten(new Set(quiet), this.#marking !== 'all');
    // Looks are only worth watching once there is something to hide or show.
    if (this.marks.size > 0) work.watcher.watchLooks();
    this.#options.onSettled();
  }
}

/** Whether a node stands in one of the elements, also through slots and shadow roots: what hides a host hides what is in it. */
function standsIn(elements: ReadonlySet<Node>, node: Node): boolean {
  for (let at: Node | null = node; at; at = around(at)) if (elements.has(at)) return true;
  return false;
}
