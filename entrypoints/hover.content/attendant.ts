import type { ListedMention, Look, Opening, Walk, Walked } from '../../data/messages.ts';
import type { Settings } from '../../data/settings/schema.ts';
import type { Mention } from '../detector.content/mention.ts';
import { CurrentMention } from './current-mention.ts';
import { Hover, type HoverOptions } from './hover.ts';
import { listed } from './listed.ts';
import { createPainter } from './painter.ts';
import { isPossible, possibleIn } from './possible.ts';
import { type DetectorsOwn, quietOf } from './quietness.ts';
import { sorted } from './reading-order.ts';
import { lookAgainAfterEvents, type SecondLook } from './second-look.ts';

export interface AttendantOptions extends HoverOptions, DetectorsOwn, SecondLook {}

/** What acts on the mentions of a frame, once there are any: pointer, keys, commands, and the popup's list. */
export class Attendant {
  readonly #marks: HoverOptions['marks'];
  readonly #own: AttendantOptions;
  readonly #hover: Hover;
  readonly #current: CurrentMention;

  constructor(options: AttendantOptions) {
    this.#marks = options.marks;
    this.#own = options;
    options.marks.painter = createPainter(options.marks, options.shadowRootOf);
    this.#hover = new Hover(options);
    this.#current = new CurrentMention(options.marks, options.signal);
    lookAgainAfterEvents(options);
  }

  setManner(manner: Opening & Look): void {
    this.#hover.setManner(manner);
  }

  /** After the marks have changed. */
  check(): void {
    this.#hover.check();
    this.#current.check();
  }

  /** The mentions to leave without a mark, found in short steps. */
  quietOf(marking: Settings['marking']): Generator<void, ReadonlySet<Mention>> {
    return quietOf(this.#marks, marking, this.#own);
  }

  list(): ListedMention[] {
    const own = this.#own;
    const possible = possibleIn(this.#marks).map((mention) => ({ ...listed(mention, own), possible: true as const }));
    return [...sorted(this.#marks.painted()).map((mention) => listed(mention, own)), ...possible];
  }

  openUnderPointer(): boolean {
    return this.#hover.openAsked();
  }

  mute(on: boolean): void {
    this.#hover.mute(on);
  }

  /** Scrolls to the mention with this id and opens its card. False if it is gone. */
  showMention(id: number): boolean {
    return this.#show(this.#marks.all().find((mention) => mention.id === id));
  }

  #show(mention: Mention | undefined): boolean {
    if (!mention || !(mention.painted || isPossible(mention, this.#marks))) return false;
    // At once: the card that follows stands still.
    mention.range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    this.#hover.show(mention);
    return true;
  }

  walk(walk: Walk): Walked {
    const mention = this.#current.pick(walk, this.#hover.focused);
    if (mention === 'end') {
      this.#current.set(undefined);
      return 'end';
    }
    if (!this.#show(mention)) return 'none';
    this.#current.set(mention);
    return 'shown';
  }

  close(): void {
    this.#hover.close();
    this.#current.set(undefined);
  }
}
