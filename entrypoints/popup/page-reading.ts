import type { PlacedMention } from '../../components/page-overview/group.ts';
import type { PageState } from '../../data/messages.ts';
import { sendMessage } from '../shared/messaging.ts';
import { report } from '../shared/report.ts';

/** How long a frame may take to list its mentions, in ms; a frozen one never answers. */
const PATIENCE = 2000;

/** What the popup knows of the page. */
export interface PageReading {
  /** Whether marks are on anywhere at all. */
  enabled: boolean;
  state: PageState;
  mentions: PlacedMention[];
  /** Short forms that may mean something else: of the top frame and of frames that hold mentions. */
  possible: PlacedMention[];
  /** Frames that hold mentions and did not answer. */
  silent: number;
}

/** Asks the background for the tab's state and every frame with mentions for its list. Rejects if the background fails. */
export async function readPage(tabId: number | undefined): Promise<PageReading> {
  const [{ enabled }, state] = await Promise.all([sendMessage('settings', undefined), stateOf(tabId)]);
  const reading: PageReading = { enabled, state, mentions: [], possible: [], silent: 0 };
  if (tabId === undefined || state.kind === 'unreadable' || !state.on) return reading;
  // A page without mentions must say so itself: silence means that it was never read.
  const answers = await Promise.all([...new Set([0, ...state.frames])].map((frameId) => listIn(tabId, frameId)));
  const all = answers.flatMap((answer) => answer ?? []);
  return {
    ...reading,
    mentions: all.filter((mention) => !mention.possible),
    possible: all.filter((mention) => mention.possible),
    silent: answers.filter((answer) => answer === undefined).length,
  };
}

const stateOf = async (tabId: number | undefined): Promise<PageState> =>
  tabId === undefined ? { kind: 'unreadable', why: 'no-access' } : sendMessage('pageState', { tabId });

/** The mentions of one frame; undefined if it does not answer in time. */
async function listIn(tabId: number, frameId: number): Promise<PlacedMention[] | undefined> {
  try {
    const mentions = await inTime(sendMessage('listMentions', undefined, { tabId, frameId }));
    return mentions.map((mention) => ({ ...mention, frameId }));
  } catch (error) {
    if (!isNobodyThere(error)) report(error, `popup: frame ${frameId} did not list its mentions`);
    return undefined;
  }
}

/** Whether no script of ours is in a frame, or none yet, which the popup puts in words; Chromium and Firefox say it so. */
const isNobodyThere = (error: unknown): boolean =>
  error instanceof Error && /Receiving end does not exist|No response/.test(error.message);

function inTime<T>(answer: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`No answer within ${PATIENCE} ms`)), PATIENCE);
  });
  return Promise.race([answer, late]);
}
