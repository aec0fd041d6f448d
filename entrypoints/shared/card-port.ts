import type { Look } from '../../data/messages.ts';
import type { Topic } from '../../data/names.ts';

/** A mention and what stands around it, as the detector hands it to the card. */
export interface CardRequest {
  topic: Topic;
  /** The marked words as the page has them. */
  text: string;
  /** The text of the mention's block, and the mention's UTF-16 offsets in it. */
  block: string;
  start: number;
  end: number;
  heading: string;
  title: string;
  /** The hovered line of the mention, in CSS px of the viewport, measured anew at each call; undefined once it is gone. */
  anchor: () => DOMRect | undefined;
  /** The mention's place in the page. */
  range: StaticRange;
  look: Look;
  /** Whether the line is brought into view and keyboard focus moves into the card. */
  focus: boolean;
}

/** What the card tells the detector. */
export interface CardEvents {
  onClose: () => void;
  /** Tab led out of the card. */
  onTabOut: () => void;
  onPin: (on: boolean) => void;
  /** "Not now": no more cards on this page. */
  onMute: () => void;
  /** The notes page, or one note in it. */
  onOpenNotes: (note?: string) => void;
  /** Undefined where there is no site to switch off. */
  onSiteOff: (() => void) | undefined;
}

/** The card's side of the bargain, in the content scripts' own world, where pages cannot see it. */
export interface CardPort {
  open(request: CardRequest, events: CardEvents): void;
  close(): void;
  /** Reads and renders out of sight what a first card needs, so that it is not the slow one. */
  warm(): void;
  /** Moves the focus into the open card. */
  focus(): void;
  /** Whether what an event began at, or an element, is the card. */
  owns(target: EventTarget | null | undefined): boolean;
  /** Where the open card is, in CSS px of the viewport. */
  rect(): DOMRect | undefined;
}
