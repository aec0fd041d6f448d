import { render } from 'preact';
import { EvidenceCard } from '../../components/evidence-card/evidence-card.tsx';
import { notesFor, tensionsFor } from '../../data/context/rank.ts';
import { saidOf } from '../../data/context/said.ts';
import { briefFor, safetyFor } from '../../data/library.ts';
import { NOTES_SHOWN } from '../../data/short.ts';
import type { CardEvents, CardPort, CardRequest } from '../shared/card-port.ts';
import { sendMessage } from '../shared/messaging.ts';
import type { ReadingPort } from '../shared/reading-port.ts';
import { report } from '../shared/report.ts';
import { type CardHost, createHost, lower, raise } from './card-host.ts';
import { place } from './placement.ts';

/** The one card of a frame: rendered into a closed shadow root, in the page only while it is open. */
export class Card implements CardPort {
  readonly #readMention: ReadingPort['readMention'];
  readonly #onSites: boolean;
  readonly #card: CardHost = createHost();
  #stopPlacing: (() => void) | undefined;
  #focusBefore: Element | null = null;
  #turn = 0;

  /** `onSites` false: on a page of our own, which is no site that could be switched off. */
  constructor({ readMention }: ReadingPort, { onSites = true } = {}) {
    this.#readMention = readMention;
    this.#onSites = onSites;
  }

  open(request: CardRequest, events: CardEvents): void {
    this.#stopPlacing?.();
    const { host, mount } = this.#card;
    mount.classList.remove('placed');
    Object.assign(mount.dataset, request.look);
    this.#render(request, events);
    raise(host);
    const close = () => events.onClose();
    this.#stopPlacing = place({ anchor: request.anchor, near: request.near, mount, onGone: close });
    if (request.focus) {
      this.#focusBefore = document.activeElement;
      // A hidden element takes no focus; the card is shown once it is placed.
      requestAnimationFrame(() => mount.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }));
    }
  }

  close(): void {
    const { host, mount } = this.#card;
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    if (!host.isConnected) return;
    const held = document.activeElement === host;
    mount.classList.remove('placed');
    lower(host);
    render(null, mount);
    if (held && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  owns(target: EventTarget | null): boolean {
    return target === this.#card.host;
  }

  rect(): DOMRect | undefined {
    return this.#card.host.isConnected ? this.#card.mount.getBoundingClientRect() : undefined;
  }

  #render(request: CardRequest, { onClose, onPin }: CardEvents): void {
    const { topic } = request;
    const { context, because, claims } = this.#readMention(request);
    const brief = briefFor(context);
    const notes = notesFor(brief, claims, NOTES_SHOWN);
    const tensions = tensionsFor(notes, claims);
    const tell = (promise: Promise<unknown>, what: string) => promise.catch((error) => report(error, `card: ${what}`));
    render(
      <EvidenceCard
        // A new card starts unpinned, scrolled to its top.
        key={++this.#turn}
        {...{ topic, brief, notes, because, onPin, onClose }}
        said={saidOf(claims, notes)}
        tension={tensions[0]}
        tensions={tensions.length}
        safety={safetyFor(context)}
        onOpenNotes={(note) => tell(sendMessage('openNotes', note ? { note } : {}), 'the notes page could not be opened')}
        onSiteOff={
          this.#onSites ? () => tell(sendMessage('switchSiteOff', undefined), 'the site could not be switched off') : undefined
        }
      />,
      this.#card.mount,
    );
  }
}
