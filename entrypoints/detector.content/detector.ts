import type { browser } from 'wxt/browser';
import type { Counts, Walk, Walked } from '../../data/messages.ts';
import { SETTINGS_KEY } from '../../data/settings/keys.ts';
import { onMessage } from '../shared/frame-door.ts';
import { sendMessage } from '../shared/messaging.ts';
import { report } from '../shared/report.ts';
import { CurrentMention } from './current-mention.ts';
import { Hover } from './hover.ts';
import type { Mention } from './marks.ts';
import { listed, scrollTo } from './popup-link.ts';
import { Reader } from './reader.ts';

interface DetectorOptions {
  /** Whether the extension behind this script is gone; ends `signal` if so. */
  isGone: () => boolean;
  signal: AbortSignal;
  storage: Pick<typeof browser.storage, 'onChanged'>;
}

const NOTHING = '{"counts":{},"paused":false}';

/** Reads one frame as long as the background says so, answers the popup, and ends when the extension is gone. */
export class Detector {
  readonly #options: DetectorOptions;
  readonly #reader: Reader;
  readonly #hover: Hover;
  readonly #current: CurrentMention;
  #told = NOTHING;
  #paused = false;
  /** Whether the background was ever asked about this frame. */
  #asked = false;

  constructor(options: DetectorOptions) {
    this.#options = options;
    const { signal } = options;
    const alive = () => !options.isGone();
    this.#reader = new Reader({ onSettled: () => this.#settled(), onPaused: () => this.#stop(true), alive });
    this.#hover = new Hover({
      marks: this.#reader.marks,
      shadowRoots: () => this.#reader.shadowRoots,
      alive,
      onOver: (over) =>
        void sendMessage('overMention', { over }).catch((error) => report(error, 'detector: the context menu is out of date')),
      signal,
    });
    this.#current = new CurrentMention(this.#reader.marks, signal);
    signal.addEventListener('abort', () => this.#stop());
  }

  async start(): Promise<void> {
    const { signal, storage } = this.#options;
    const removeListeners = [
      onMessage('contentType', () => document.contentType),
      onMessage('listMentions', () => this.mentions().map(listed)),
      onMessage('openUnderPointer', () => this.#hover.openAsked()),
      onMessage('showMention', ({ data: { id } }) => this.#show(this.#reader.marks.find(id))),
      onMessage('walk', ({ data }) => this.#walk(data)),
      onMessage('mute', () => this.#hover.mute()),
      onMessage('visitChanged', () => this.#obeyAgain()),
      onMessage('goOn', () => (this.#paused ? this.#obey() : undefined)),
    ];
    const onSettings = (changes: object, area: string) => {
      if (area === 'local' && SETTINGS_KEY in changes) this.#obeyAgain();
    };
    storage.onChanged.addListener(onSettings);
    signal.addEventListener('abort', () => {
      for (const remove of removeListeners) remove();
    });
    for (const name of ['visibilitychange', 'scroll', 'click', 'toggle', 'keydown'] as const) {
      document.addEventListener(name, (event) => event.isTrusted && this.#signOfLife(name), {
        signal,
        capture: true,
        passive: true,
      });
    }
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#tellAgain(), { signal });
    window.addEventListener('pagehide', () => this.#tell({}), { signal });
    // Most frames in a page are advertisements and the like: one that holds none of the words bothers nobody.
    if (window === window.top) await this.#obey(true);
    else this.#reader.read([]);
  }

  mentions(): Mention[] {
    return this.#reader.marks.inOrder();
  }

  /** Asks the background what to do in this frame, and does it. */
  async #obey(fresh = false): Promise<void> {
    if (this.#options.isGone()) return;
    this.#asked = true;
    const orders = await sendMessage('frameOrders', { fresh });
    if (this.#options.signal.aborted) return;
    this.#hover.setManner(orders);
    this.#paused = false;
    if (orders.on) this.#reader.read(orders.topics, orders.marking);
    else this.#stop();
  }

  /** After a change of settings; a frame that has not asked yet does not begin to. */
  #obeyAgain(): void {
    if (this.#asked) this.#obey().catch((error) => report(error, 'detector: new settings could not be read'));
  }

  #walk(walk: Walk): Walked {
    const mention = this.#current.pick(walk, this.#hover.focused);
    if (mention === 'end') {
      this.#current.set(undefined);
      return 'end';
    }
    if (!this.#show(mention)) return 'none';
    this.#current.set(mention);
    return 'shown';
  }

  #show(mention: Mention | undefined): boolean {
    if (!mention?.painted) return false;
    scrollTo(mention);
    this.#hover.show(mention);
    return true;
  }

  /** Whatever may show or hide text, or wipe our marks, without a change of the DOM that could be watched. */
  #signOfLife(name: string): void {
    if (this.#options.isGone() || !this.#reader.reading) return;
    this.#reader.repaint();
    if (this.#reader.marks.size === 0) return;
    // The page's own handlers and style come first.
    if (name === 'click' || name === 'toggle') setTimeout(() => this.#reader.recheckAll(), 50);
  }

  #settled(): void {
    if (!this.#asked && this.#reader.marks.size > 0) this.#ask();
    this.#hover.check();
    this.#current.check();
    this.#tell(this.#reader.marks.counts());
  }

  #tell(counts: Counts): void {
    const news = { counts, paused: this.#paused };
    const words = JSON.stringify(news);
    if (words === this.#told || this.#options.isGone()) return;
    this.#told = words;
    sendMessage('frameCounts', news).catch((error) => report(error, 'detector: the number on the badge is out of date'));
  }

  /** After a way back through history the page is as it was, but the badge and popup have forgotten it. */
  #tellAgain(): void {
    this.#told = NOTHING;
    if (this.#asked) this.#ask();
  }

  #ask(): void {
    this.#obey(window === window.top).catch((error) => report(error, 'detector: this frame could not be read'));
  }

  #stop(paused = false): void {
    this.#paused = paused;
    this.#hover.close();
    this.#current.set(undefined);
    this.#reader.stop();
    this.#tell({});
  }
}
