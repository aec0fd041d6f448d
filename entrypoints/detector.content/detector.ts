import type { browser } from 'wxt/browser';
import { NAMES } from '../../data/matching/names.ts';
import type { Counts, FrameOrders } from '../../data/messages.ts';
import { SETTINGS_KEY } from '../../data/settings/keys.ts';
import type { Attendant } from '../hover.content/attendant.ts';
import { rootElement } from '../shared/dom.ts';
import { onMessage } from '../shared/frame-door.ts';
import { sendMessage } from '../shared/messaging.ts';
import { report } from '../shared/report.ts';
import { loadAttendant } from './attendant-loader.ts';
import { LENT } from './lent.ts';
import { Listeners } from './listeners.ts';
import type { Mention } from './mention.ts';
import { Reader } from './reader.ts';
import { loadSenses } from './senses-loader.ts';

interface DetectorOptions {
  /** Whether the extension behind this script is still there; ends `signal` if not. */
  alive: () => boolean;
  signal: AbortSignal;
  storage: Pick<typeof browser.storage, 'onChanged'>;
}

const NOTHING = '{"counts":{},"paused":false}';

/** Reads one frame as long as the background says so, answers the popup, and ends when the extension is gone. */
export class Detector {
  readonly #options: DetectorOptions;
  readonly #reader: Reader;
  /** What acts on mentions; fetched with the first one, so that pages without any do without. */
  #attendant: Attendant | undefined;
  #orders: FrameOrders | undefined;
  readonly #listeners: Listeners;
  #root = rootElement(document);
  #told = NOTHING;
  #paused = false;
  /** Whether the background was ever asked about this frame. */
  #asked = false;
  /** Counts how often it was asked: an answer to an earlier question may come later, and is out of date. */
  #turn = 0;

  constructor(options: DetectorOptions) {
    this.#options = options;
    const { signal, alive } = options;
    this.#listeners = new Listeners(signal);
    this.#reader = new Reader({
      onFirst: () => this.#meet(),
      onSettled: () => this.#settled(),
      quietOf: (marking) => this.#attendant?.quietOf(marking),
      onPaused: () => this.#stop(true),
      alive,
      loadSenses,
    });
    signal.addEventListener('abort', () => this.#stop());
  }

  async start(): Promise<void> {
    const { signal, storage } = this.#options;
    const removeListeners = [
      onMessage('contentType', () => document.contentType),
      onMessage('listMentions', () => this.#attendant?.list() ?? []),
      onMessage('openUnderPointer', () => this.#attendant?.openUnderPointer() ?? false),
      onMessage('showMention', ({ data: { id } }) => this.#attendant?.showMention(id) ?? false),
      onMessage('walk', ({ data }) => this.#attendant?.walk(data) ?? 'none'),
      onMessage('mute', ({ data: { on } }) => this.#mute(on)),
      onMessage('closeCard', () => this.#attendant?.close()),
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
      this.#listeners.on(name, () => this.#signOfLife());
    }
    // A script that came late may have made something of the page's elements. Not heard at the window.
    document.addEventListener('load', ({ isTrusted }) => isTrusted && this.#signOfLife(), { signal, capture: true });
    // After a way back through history the page is as it was, but the badge and popup have forgotten it.
    this.#listeners.on('pageshow', ({ persisted }) => persisted && this.#obeyAgain(window === window.top ? Date.now() : 0));
    this.#listeners.on('pagehide', () => this.#tell({}));
    // Most frames in a page are advertisements and the like: one that holds none of the words bothers nobody.
    if (window === window.top) await this.#obey(performance.timeOrigin);
    else this.#reader.read([]);
  }

  mentions(): Mention[] {
    return this.#reader.marks.painted();
  }

  /** Asks the background what to do in this frame, and does it. */
  async #obey(began = 0): Promise<void> {
    if (!this.#options.alive()) return;
    this.#asked = true;
    const turn = ++this.#turn;
    const orders = await sendMessage('frameOrders', { began, marks: this.#attendant !== undefined });
    if (this.#options.signal.aborted || turn !== this.#turn) return;
    this.#orders = orders;
    this.#paused = false;
    if (orders.on) this.#follow(orders);
    else this.#stop();
  }

  /** Nothing is painted before somebody acts on it: a word that is marked always answers. */
  #follow(orders: FrameOrders): void {
    this.#attendant?.setManner(orders);
    this.#attendant?.mute(orders.muted);
    this.#reader.read(this.#attendant ? orders.topics : [], orders.marking);
  }

  /** Also while what acts on mentions is still on its way. */
  #mute(on: boolean): void {
    if (this.#orders) this.#orders = { ...this.#orders, muted: on };
    this.#attendant?.mute(on);
  }

  /** With the first mention. Only now is the background asked about a frame within a page. */
  async #meet(): Promise<void> {
    try {
      if (!this.#asked) await this.#obey();
      if (!this.#orders?.on) return;
      this.#attendant ??= await loadAttendant({
        marks: this.#reader.marks,
        listeners: this.#listeners,
        shadowRoots: () => this.#reader.shadowRoots,
        alive: this.#options.alive,
        isNamed: (text) => NAMES.match(text).length > 0,
        ...LENT,
        lookAgain: (concerns) => {
          this.#signOfLife();
          this.#reader.recheck(concerns);
        },
        onOver: (over) =>
          void sendMessage('overMention', { over }).catch((error) => report(error, 'detector: the context menu is out of date')),
        signal: this.#options.signal,
      });
      if (this.#orders?.on && !this.#options.signal.aborted) this.#follow(this.#orders);
    } catch (error) {
      report(error, 'detector: this frame could not be read');
    }
  }

  /** After a change of settings; a frame that has not asked yet does not begin to. */
  #obeyAgain(began = 0): void {
    if (!this.#asked) return;
    // All that is stored may have been cleared, what this frame told with it.
    this.#told = '';
    this.#obey(began).catch((error) => report(error, 'detector: new settings could not be read'));
  }

  /** Whatever may bring text, or wipe our marks, without a change of the DOM that could be watched. */
  #signOfLife(): void {
    if (this.#options.alive() && this.#reader.reading) this.#reader.repaint();
  }

  #settled(): void {
    const root = rootElement(document);
    if (root !== this.#root) this.#listeners.renew();
    this.#root = root;
    this.#attendant?.check();
    this.#tell(this.#reader.marks.counts());
  }

  #tell(counts: Counts): void {
    const news = { counts, paused: this.#paused };
    const words = JSON.stringify(news);
    if (words === this.#told || !this.#options.alive()) return;
    this.#told = words;
    sendMessage('frameCounts', news).catch((error) => report(error, 'detector: the number on the badge is out of date'));
  }

  #stop(paused = false): void {
    this.#paused = paused;
    this.#attendant?.close();
    this.#reader.stop();
    this.#tell({});
  }
}
