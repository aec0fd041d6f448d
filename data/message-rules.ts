import * as z from 'zod/mini';
import type { Messages } from './messages.ts';
import { TOPICS } from './names.ts';
import { SiteChoice } from './settings/visit.ts';

/** Who may send a message: a frame of a tab, or only a page of the extension itself or its background. */
export type Sender = 'frame' | 'extension';

interface Rule<Data> {
  from: Sender;
  data: z.ZodMiniType<Data>;
}

const nothing = z.undefined();
const tabId = z.int().check(z.nonnegative());
const noteId = z.string().check(z.regex(/^[\w-]{1,100}$/));

/** What the receiver of each message takes, and from whom; it refuses anything else. No message compiles without its rule. */
export const MESSAGE_RULES: { readonly [Name in keyof Messages]: Rule<Parameters<Messages[Name]>[0]> } = {
  frameOrders: { from: 'frame', data: z.strictObject({ began: z.number().check(z.nonnegative()), marks: z.boolean() }) },
  frameCounts: {
    from: 'frame',
    data: z.strictObject({ counts: z.partialRecord(z.enum(TOPICS), z.int().check(z.positive())), paused: z.boolean() }),
  },
  goOn: { from: 'extension', data: nothing },
  loadAttendant: { from: 'frame', data: nothing },
  loadSenses: { from: 'frame', data: nothing },
  loadCard: { from: 'frame', data: nothing },
  cardOpened: { from: 'frame', data: nothing },
  closeCard: { from: 'extension', data: nothing },
  openNotes: { from: 'frame', data: z.strictObject({ note: z.exactOptional(noteId) }) },
  switchSiteOff: { from: 'frame', data: nothing },
  overMention: { from: 'frame', data: z.strictObject({ over: z.boolean() }) },
  openUnderPointer: { from: 'extension', data: nothing },
  muteCards: { from: 'frame', data: nothing },
  showCards: { from: 'extension', data: z.strictObject({ tabId }) },
  mute: { from: 'extension', data: z.strictObject({ on: z.boolean() }) },
  walk: {
    from: 'extension',
    data: z.strictObject({ by: z.union([z.literal(-1), z.literal(0), z.literal(1)]), from: z.enum(['here', 'view', 'edge']) }),
  },
  settings: { from: 'extension', data: nothing },
  switchMarks: { from: 'extension', data: z.strictObject({ on: z.boolean() }) },
  chooseForSite: { from: 'extension', data: z.strictObject({ tabId, choice: SiteChoice }) },
  visitChanged: { from: 'extension', data: nothing },
  pageState: { from: 'extension', data: z.strictObject({ tabId }) },
  contentType: { from: 'extension', data: nothing },
  listMentions: { from: 'extension', data: nothing },
  loadOverview: { from: 'extension', data: z.strictObject({ tabId }) },
  readPage: { from: 'extension', data: nothing },
  showBlock: { from: 'extension', data: z.strictObject({ block: z.int() }) },
  showMention: { from: 'extension', data: z.strictObject({ id: z.int() }) },
};
