import type { Look, Opening } from '../../data/messages.ts';
import type { Lent } from '../detector.content/lent.ts';
import type { Listeners } from '../detector.content/listeners.ts';
import type { Marks } from '../detector.content/marks.ts';
import type { Mention } from '../detector.content/mention.ts';
import { closest } from '../shared/dom.ts';
import { ports } from '../shared/ports.ts';
import { report } from '../shared/report.ts';
import { cardActions } from './card-actions.ts';
import { loadCard } from './card-loader.ts';
import { deadline, type HoverEvent, next, type State, shownIn } from './hover-intent.ts';
import { mentionAt, type Point } from './pointer-target.ts';
import { isPossible } from './possible.ts';
import { headsFor } from './safe-triangle.ts';
import { ShownCard } from './shown-card.ts';

export interface HoverOptions extends Lent {
  marks: Marks;
  shadowRoots: () => ShadowRoot[];
  /** Called at every sign of life, before anything else; false: the extension is gone and nothing is to be done. */
  alive: () => boolean;
  /** When the pointer enters a mention or leaves the last one. */
  onOver?: (over: boolean) => void;
  /** False on a page of our own, which is no site that could be switched off. */
  onSite?: boolean;
  listeners: Listeners;
  signal: AbortSignal;
}

const INTERACTIVE = 'a[href], button, input, select, textarea, label, summary, option, [role="button"], [role="link"], [onclick]';

/** Within a shadow root of the page's the target is not what the event began at. */
const isOnCard = (event: Event) => ports.card?.owns(event.composedPath()[0]) ?? false;

/** Turns pointer, press and key events of the page into the hover machine's events, and its states into cards. */
export class Hover {
  readonly #options: HoverOptions;
  readonly #card: ShownCard;
  #state: State<Mention> = { kind: 'idle' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: (Point & { at: number }) | undefined;
  #pending: { event: PointerEvent; onCard: boolean } | undefined;
  #onCard = false;
  #focus = false;
  #over = false;
  /** The mention that a context menu was opened on. */
  #asked: Mention | undefined;
  #muted = false;
  #focused: Mention | undefined;
  #manner: Opening & Look = { openOn: 'hover', dwell: 300, leave: 300, textSize: 'normal', theme: 'auto' };

  constructor(options: HoverOptions) {
    this.#options = options;
    this.#card = new ShownCard(options, options.signal);
    const listen: Listeners['on'] = (name, handle) => options.listeners.on(name, (event) => options.alive() && handle(event));
    listen('pointermove', (event) => this.#moved(event));
    listen('pointerdown', (event) => this.#pressed(event));
    listen('click', (event) => this.#clicked(event));
    listen('contextmenu', ({ clientX: x, clientY: y }) => {
      this.#asked = mentionAt({ x, y }, this.#options.marks, this.#options.shadowRoots());
    });
    listen('scroll', () => this.#send({ type: 'busy' }));
    listen('keydown', (event) => this.#key(event));
    listen('focusin', (event) => this.#focusMoved(event.composedPath()[0]));
    listen('focusout', (event) => event.relatedTarget ?? this.#focusMoved(undefined));
    listen('pointerleave', (event) => event.target === document && this.#left());
    listen('selectionchange', () => getSelection()?.isCollapsed === false && this.#send({ type: 'busy' }));
    listen('visibilitychange', () => document.hidden && this.#away());
    listen('pagehide', () => this.#away());
  }

  /** How cards open and look from now on. */
  setManner(manner: Opening & Look): void {
    this.#manner = manner;
  }

  /** Opens a mention's card now and moves the focus into it: from the popup or a command, whether muted or not. */
  show(mention: Mention): void {
    const isOpen = shownIn(this.#state) === mention;
    this.#focus = !isOpen;
    this.#send({ type: 'press', target: mention }, true);
    if (isOpen) ports.card?.focus();
  }

  /** Whether cards open only when the reader asks. Closes the open one when that begins. */
  mute(on: boolean): void {
    if (on && !this.#muted) this.close();
    this.#muted = on;
  }

  /** The mention in what has the keyboard's focus. */
  get focused(): Mention | undefined {
    return this.#focused;
  }

  /** Opens the card of the mention that the context menu was opened on. False if it is gone. */
  openAsked(): boolean {
    if (!this.#asked?.painted) return false;
    this.show(this.#asked);
    return true;
  }

  close(): void {
    this.#send({ type: 'close' });
  }

  #away(): void {
    this.#setOver(false);
    this.close();
  }

  /** Closes the card of a mention that is no longer there. */
  check(): void {
    const shown = shownIn(this.#state);
    if (shown && !shown.painted && !isPossible(shown, this.#options.marks)) this.#send({ type: 'close' });
  }

  #moved(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    if (!this.#pending) requestAnimationFrame(() => this.#point());
    this.#pending = { event, onCard: isOnCard(event) };
  }

  #point(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (!pending || this.#options.signal.aborted) return;
    const { event, onCard } = pending;
    const now = performance.now();
    const point = { x: event.clientX, y: event.clientY };
    const before = this.#last;
    this.#last = { ...point, at: now };
    if (event.buttons !== 0) {
      this.#send({ type: 'busy' });
      return;
    }

    if (onCard !== this.#onCard) {
      this.#onCard = onCard;
      this.#send({ type: onCard ? 'on-card' : 'off-card' });
    }
    const target = onCard ? undefined : mentionAt(point, this.#options.marks, this.#options.shadowRoots());
    this.#setOver(target !== undefined);
    if (onCard) return;
    const rect = ports.card?.rect();
    this.#send({
      type: 'point',
      target,
      speed: before ? Math.hypot(point.x - before.x, point.y - before.y) / Math.max(1, now - before.at) : 0,
      toward: rect !== undefined && before !== undefined && headsFor(before, point, rect),
    });
  }

  #setOver(over: boolean): void {
    if (over === this.#over) return;
    this.#over = over;
    this.#options.onOver?.(over);
  }

  #left(): void {
    this.#setOver(false);
    this.#onCard = false;
    this.#send({ type: 'point', target: undefined, speed: 0, toward: false });
    this.#send({ type: 'off-card' });
  }

  #mentionIn(element: EventTarget | null | undefined): Mention | undefined {
    if (element instanceof Element && closest(element, `:is(${INTERACTIVE}):focus-visible`))
      for (const mention of this.#options.marks.all())
        if (mention.painted && element.contains(mention.range.startContainer)) return mention;
    return undefined;
  }

  #focusMoved(target: EventTarget | undefined): void {
    if (ports.card?.owns(target)) this.#send({ type: 'entered' });
    else {
      this.#focused = this.#mentionIn(target);
      // The focus that comes back to a link is no wish for its card.
      if (!this.#card.isClosing) this.#send({ type: 'focus', target: this.#focused });
    }
  }

  #pressed(event: PointerEvent): void {
    if (isOnCard(event)) return;
    this.#send({ type: 'busy' });
    // By the time that the press is a click, the card may be there.
    if (mentionAt({ x: event.clientX, y: event.clientY }, this.#options.marks, this.#options.shadowRoots()))
      loadCard().catch(this.#failed);
  }

  #clicked(event: PointerEvent): void {
    // A link that was followed by keyboard keeps the card that its focus brought. Firefox counts that as a click, of no pointer.
    if (isOnCard(event) || (!event.pointerType && this.#focused)) return;
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && event.detail > 0;
    const interactive = event.composedPath().some((target) => target instanceof Element && closest(target, INTERACTIVE));
    const selecting = getSelection()?.isCollapsed === false;
    const point = { x: event.clientX, y: event.clientY };
    const target =
      plain && !interactive && !selecting && !this.#muted
        ? mentionAt(point, this.#options.marks, this.#options.shadowRoots())
        : undefined;
    this.#last = { ...point, at: performance.now() };
    this.#send(target ? { type: 'press', target } : { type: 'press-outside' });
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !shownIn(this.#state)) return;
    // The one key that is taken from the page, and only while a card is open.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#send({ type: 'close' });
  }

  #send(event: HoverEvent<Mention>, asked = false): void {
    if (this.#muted && !asked && 'target' in event && event.target) return;
    const before = this.#state;
    const state = next(before, event, performance.now(), this.#manner);
    if (state === before) return;
    this.#state = state;
    clearTimeout(this.#timer);
    const due = deadline(state, this.#manner);
    if (due !== undefined) this.#timer = setTimeout(() => this.#send({ type: 'tick' }), Math.max(0, due - performance.now()) + 1);

    // A pointer that rests has time for that, a press has none.
    if (state.kind === 'dwelling')
      loadCard()
        .then((card) => this.#state.kind === 'dwelling' && card.warm())
        .catch(this.#failed);
    const shown = shownIn(state);
    const shownBefore = shownIn(before);
    if (shown === shownBefore) return;
    if (shown) void this.#open(shown).catch(this.#failed);
    else this.#close();
  }

  async #open(mention: Mention): Promise<void> {
    const focus = this.#focus;
    this.#focus = false;
    const { textSize, theme } = this.#manner;
    const hasRoom = await this.#card.open(
      mention,
      { point: this.#last, focus, look: { textSize, theme } },
      {
        onClose: () => this.close(),
        onTabOut: () => this.#send({ type: 'press-outside' }),
        onPin: (on) => this.#send({ type: 'pin', on }),
        ...cardActions(() => this.mute(true), this.#options.onSite ?? true),
      },
    );
    if (!hasRoom) this.close();
  }

  #close(): void {
    this.#onCard = false;
    this.#card.close();
  }

  readonly #failed = (error: unknown): void => {
    report(error, 'detector/hover: the card could not be opened');
    this.#send({ type: 'close' });
  };
}
