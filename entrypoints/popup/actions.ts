import { browser } from 'wxt/browser';
import type { PlacedMention } from '../../components/page-overview/group.ts';
import { t } from '../../components/ui/words.ts';
import { sendMessage } from '../shared/messaging.ts';
import { report } from '../shared/report.ts';

/** Each resolves with a sentence for the reader if it could not be done. */
export type Outcome = Promise<string | undefined>;

/** Shows a mention in its page and closes the popup, so that the reader sees it. */
export async function showMention(tabId: number | undefined, { id, frameId }: PlacedMention): Outcome {
  if (tabId === undefined) return t('page.showingFailed');
  try {
    if (!(await sendMessage('showMention', { id }, { tabId, frameId }))) return t('page.mentionGone');
    window.close();
    return undefined;
  } catch (error) {
    report(error, 'popup: a mention could not be shown');
    return t('page.showingFailed');
  }
}

/** Marks on or off for a site, or without a site everywhere. */
export async function switchMarks(on: boolean, site?: string): Outcome {
  try {
    await sendMessage('switchMarks', { on, ...(site !== undefined && { site }) });
    return undefined;
  } catch (error) {
    report(error, 'popup: settings could not be saved');
    return t('savingFailed');
  }
}

/** Opens a page of ours in a tab and closes the popup. */
export async function openPage(path: string): Outcome {
  try {
    await browser.tabs.create({ url: new URL(path, location.origin).href });
    window.close();
    return undefined;
  } catch (error) {
    report(error, `popup: ${path} could not be opened`);
    return t('popup.openingFailed');
  }
}
