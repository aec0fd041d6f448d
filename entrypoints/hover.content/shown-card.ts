import type { Look } from '../../data/messages.ts';
import type { Lent } from '../detector.content/lent.ts';
import type { Mention } from '../detector.content/mention.ts';
import type { CardEvents } from '../shared/card-port.ts';
import { ports } from '../shared/ports.ts';
import { closeOthers } from './card-actions.ts';
import { loadCard } from './card-loader.ts';
import { type Point, rectAt, rectsOf } from './pointer-target.ts';
import { sceneOf } from './scene.ts';

/** Frames smaller than this have no room for a card; the popup lists their mentions. CSS px. */
const SMALLEST = { width: 240, height: 160 };

/** How a card is to come. */
interface Manner {
  /** Where the pointer is, or was last. */
  point: Point | undefined;
  /** Whether the focus goes into it. */
  focus: boolean;
  look: Look;
}

/** The one card of a frame: fetched, shown and taken away. */
export class ShownCard {
  readonly #own: Lent;
  readonly #signal: AbortSignal;
  /** Counts every wish: a card that arrives after the next one is not shown. */
  #turn = 0;
  #isClosing = false;

  constructor(own: Lent, signal: AbortSignal) {
    this.#own = own;
    this.#signal = signal;
  }

  /** Whether the focus is on its way back to where it was. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  /** Shows a mention's card at the line that the pointer is on. False: there is no room for one. Rejects if it does not arrive. */
  async open(mention: Mention, { point, focus, look }: Manner, events: CardEvents): Promise<boolean> {
    const turn = ++this.#turn;
    if (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height) return false;
    const line = (point && rectAt(point, mention)) ?? rectsOf(mention)[0];
    const index = line ? rectsOf(mention).findIndex(({ top, left }) => top === line.top && left === line.left) : 0;
    const card = await loadCard();
    if (turn !== this.#turn || this.#signal.aborted) return true;
    closeOthers();
    const anchor = () => rectsOf(mention)[Math.max(0, index)] ?? rectsOf(mention)[0];
    card.open({ ...sceneOf(mention, this.#own), look, range: mention.range, focus, anchor }, events);
    return true;
  }

  close(): void {
    this.#turn++;
    this.#isClosing = true;
    ports.card?.close();
    this.#isClosing = false;
  }
}
