import { render } from 'preact';
import { EvidenceCard } from '../../components/evidence-card/evidence-card.tsx';
import { notesFor, tensionsFor } from '../../data/context/rank.ts';
import { saidOf } from '../../data/context/said.ts';
import { briefFor, isTold, safetyFor } from '../../data/library.ts';
import { NOTES_SHOWN } from '../../data/short.ts';
import type { CardEvents, CardPort, CardRequest } from '../shared/card-port.ts';
import { rootElement } from '../shared/dom.ts';
import type { ReadingPort } from '../shared/reading-port.ts';
import { type CardHost, createHost, lower, raise } from './card-host.ts';
import { keepKeys } from './card-keys.ts';
import { place } from './placement.ts';
import { dragToClose } from './sheet-drag.ts';
import { showLine, standAt } from './standing.ts';

/** The one card of a frame: rendered into a closed shadow root, in the page only while it is open. */
export class Card implements CardPort {
  readonly #readMention: ReadingPort['readMention'];
  readonly #card: CardHost = createHost();
  #stopPlacing: (() => void) | undefined;
  #focusBefore: HTMLElement | undefined;
  #range: StaticRange | undefined;
  #closing = new AbortController();
  #turn = 0;

  constructor({ readMention }: ReadingPort) {
    this.#readMention = readMention;
  }

  open(request: CardRequest, events: CardEvents): void {
    this.#stopPlacing?.();
    const { host, root, mount } = this.#card;
    mount.classList.remove('placed');
    Object.assign(mount.dataset, request.look);
    this.#render(request, events);
    this.#closing.abort();
    this.#closing = new AbortController();
    const { signal } = this.#closing;
    host.addEventListener('focusin', ({ relatedTarget }) => this.#entered(relatedTarget), { signal });
    keepKeys({ host, root, signal, onTabOut: () => this.#tabbedOut(events) });
    dragToClose(mount, events.onClose, signal);
    const near = request.range.startContainer.parentElement ?? rootElement(document);
    raise(host, near);
    this.#range = request.range;
    if (request.focus) showLine(near, request.anchor);
    const close = () => events.onClose();
    this.#stopPlacing = place({ anchor: request.anchor, near, mount, onGone: close });
    // A hidden element takes no focus; the card is shown once it is placed.
    if (request.focus) requestAnimationFrame(() => this.focus());
  }

  warm(): void {
    const nothing = () => {};
    if (this.#turn > 0) return;
    this.#render(
      { topic: 'ketamine', text: 'ketamine', block: 'ketamine', start: 0, end: 8, heading: '', title: '' },
      { onClose: nothing, onPin: nothing, onMute: nothing, onOpenNotes: nothing, onSiteOff: nothing },
    );
    render(null, this.#card.mount);
  }

  focus(): void {
    this.#card.mount.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  close(): void {
    const { host, root, mount } = this.#card;
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    if (!host.isConnected) return;
    // Where another frame has the focus by now, it stays there.
    const held = root.activeElement !== null && (document.hasFocus() || document.hidden);
    const before = this.#focusBefore?.isConnected ? this.#focusBefore : undefined;
    if (held && !before && this.#range?.startContainer.isConnected) standAt(this.#range, host, () => this.focus());
    mount.classList.remove('placed');
    lower(host);
    render(null, mount);
    this.#closing.abort();
    if (held) before?.focus({ preventScroll: true });
    this.#focusBefore = undefined;
  }

  owns(target: EventTarget | null | undefined): boolean {
    return target === this.#card.host;
  }

  rect(): DOMRect | undefined {
    return this.#card.host.isConnected ? this.#card.mount.getBoundingClientRect() : undefined;
  }

  /** Remembers what had the focus before. */
  #entered(from: EventTarget | null): void {
    if (from instanceof HTMLElement && from !== this.#card.host) this.#focusBefore = from;
  }

  /** Returns whether something had the focus before and has it again. */
  #tabbedOut({ onTabOut }: CardEvents): boolean {
    const before = this.#focusBefore?.isConnected ? this.#focusBefore : undefined;
    before?.focus({ preventScroll: true });
    onTabOut();
    return before !== undefined;
  }

  #render(
    request: Omit<CardRequest, 'anchor' | 'range' | 'look' | 'focus'>,
    { onClose, onPin, onMute, onOpenNotes, onSiteOff }: Omit<CardEvents, 'onTabOut'>,
  ): void {
    const { topic } = request;
    const { context, because, claims } = this.#readMention(request);
    const brief = briefFor(context);
    const notes = notesFor(brief, claims, NOTES_SHOWN);
    const tensions = tensionsFor(notes, claims);
    render(
      <EvidenceCard
        // A new card starts unpinned, scrolled to its top.
        key={++this.#turn}
        {...{ topic, brief, notes, because, onPin, onClose, onMute, onOpenNotes, onSiteOff }}
        said={saidOf(claims, notes)}
        tension={tensions.slice(0, 1).find(isTold)}
        tensions={tensions.length}
        safety={safetyFor(context)}
      />,
      this.#card.mount,
    );
  }
}
