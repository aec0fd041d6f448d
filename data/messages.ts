import type { PageReading } from './context/page.ts';
import type { Topic } from './names.ts';
import type { Settings } from './settings/schema.ts';
import type { SiteChoice } from './settings/visit.ts';

/** Mentions per topic; topics without a mention are left out. */
export type Counts = Partial<Record<Topic, number>>;

/** When cards open and close, in ms. */
export type Opening = Pick<Settings, 'openOn' | 'dwell' | 'leave'>;

/** How everything of ours looks, beside the marks. */
export type Look = Pick<Settings, 'textSize' | 'theme'>;

/** What a frame needs to know to begin, or to stop. */
export interface FrameOrders extends Opening, Look, Pick<Settings, 'marking'> {
  /** Whether to mark in this frame at all. */
  on: boolean;
  topics: Topic[];
  /** Whether cards are to open only when the reader asks, on the page that the tab shows. */
  muted: boolean;
}

/** One mention as the popup lists it. `id` is only good within its frame and visit. */
export interface ListedMention {
  id: number;
  topic: Topic;
  /** False: left without a mark, because the reader wants few or the page has too many. */
  marked: boolean;
  /** The words as the page has them, at most 80 characters. */
  text: string;
  /** A few words on either side, at most 60 characters each. */
  before: string;
  after: string;
  /** A short form that may mean something else: it is not marked. */
  possible?: true;
}

/** A step through a page's mentions by keyboard: back, to the card of the present one, or on. */
export interface Walk {
  by: -1 | 0 | 1;
  /** From where the reader is, from what is in view, or from the frame's first or last mention. */
  from: 'here' | 'view' | 'edge';
}

/** `end`: the reader was here and there is nothing further on. `none`: nothing to show here. */
export type Walked = 'shown' | 'end' | 'none';

/** What the popup shows of the active tab. */
export type PageState =
  | {
      kind: 'readable';
      site: string;
      /** Whether the tab is in a private window. */
      isPrivate: boolean;
      choice: SiteChoice;
      /** Whether marks are on anywhere at all. */
      enabled: boolean;
      /** Whether marks are on here. */
      on: boolean;
      frames: number[];
      counts: Counts;
      /** Whether a frame of it has paused, because it changes too much to be followed. */
      paused: boolean;
      /** Whether cards open only when the reader asks. */
      muted: boolean;
    }
  | { kind: 'unreadable'; why: 'browser-page' | 'store' | 'pdf' | 'no-access' | 'local-file' | 'not-loaded' };

/** The one map of messages between the parts of the extension. Each says who sends it, when, and to whom. */
export interface Messages {
  /**
   * Detector to background, when a page begins and whenever settings changed: reads only if `on`. `began`: from a top frame
   * that asks for the first time, when its document began, in ms since 1970; else 0. `marks`: whether there has been a mention.
   */
  frameOrders(data: { began: number; marks: boolean }): FrameOrders;
  /**
   * Detector to background, when the counts of its frame changed, and when it pauses because the page changes too much.
   * Sets the badge.
   */
  frameCounts(data: { counts: Counts; paused: boolean }): void;
  /** Popup to all frames of a tab, on "Go on": those that paused read again. */
  goOn(): void;
  /** Detector to background, with the first mention in its frame: brings in what acts on mentions. */
  loadAttendant(): void;
  /** Detector to background, when a reader first seems to want a card in this frame: brings the card script into it. */
  loadCard(): void;
  /** Detector to background, when a card opens in a page of several frames: any other of the tab's is closed. */
  cardOpened(): void;
  /** Background to the tab's other frames, after that. */
  closeCard(): void;
  /** Detector to background, when a frame holds short forms that may be ours: brings what judges them into it. */
  loadSenses(): void;
  /** Card to background, on "All notes" or a note's own link: opens the notes page in a new tab. */
  openNotes(data: { note?: string }): void;
  /** Card to background, on "Off on this site": switches the tab's site off. */
  switchSiteOff(): void;
  /** Detector to background, when the pointer enters or leaves a mention: shows or hides its entry in the context menu. */
  overMention(data: { over: boolean }): void;
  /** Background to a frame's detector, on that entry: opens the card of the mention that the menu was opened on. False if it is gone. */
  openUnderPointer(): boolean;
  /** Card to background, on "Not now": no more cards on the page that the tab shows. */
  muteCards(): void;
  /** Popup to background, on "Show cards again": ends what `muteCards` began. */
  showCards(data: { tabId: number }): void;
  /** Background to all frames of a tab, after either: frames that come later learn it with their orders. */
  mute(data: { on: boolean }): void;
  /** Background to the frames of a tab in turn, on a browser command: scrolls to a mention and opens its card. */
  walk(data: Walk): Walked;
  /** Popup to background, when it opens and when settings change: the settings as they stand. */
  settings(): Settings;
  /** Popup to background, on its switch: marks on or off everywhere. Rejects if storage refuses. */
  switchMarks(data: { on: boolean }): void;
  /** Popup to background, on its first control: marks on the site of a tab. Rejects if storage refuses. */
  chooseForSite(data: { tabId: number; choice: SiteChoice }): void;
  /** Background to every frame of a tab, when something was chosen for this visit: ask for orders again. */
  visitChanged(): void;
  /** Popup to background, when it opens and when settings change: the state of a tab. */
  pageState(data: { tabId: number }): PageState;
  /** Background to the top frame's detector, when the popup asks for a tab's state: the document's MIME type. */
  contentType(): string;
  /** Popup to a frame's detector, when it lists mentions: those that are marked, then those that are only possible. */
  listMentions(): ListedMention[];
  /** Popup to background, before it asks for an overview: brings the overview script into the tab's top frame. */
  loadOverview(data: { tabId: number }): void;
  /** Popup to the top frame's overview script: what the page is about, claims and leaves out. Its text stays there. */
  readPage(): PageReading;
  /** Popup to the top frame's overview script, on choosing a claim outside a mention's sentence. False if it is gone. */
  showBlock(data: { block: number }): boolean;
  /** Popup to a frame's detector, on choosing a mention: scrolls to it and opens its card. False if it is gone. */
  showMention(data: { id: number }): boolean;
}
