import { browser } from 'wxt/browser';
import type { PlacedMention } from '../../components/page-overview/group.ts';
import { t } from '../../components/ui/words.ts';
import type { SiteChoice } from '../../data/settings/visit.ts';
import { askToReadPages } from '../shared/access.ts';
import { sendMessage } from '../shared/messaging.ts';
import { report } from '../shared/report.ts';

/** Each resolves with a sentence for the reader if it could not be done. */
export type Outcome = Promise<string | undefined>;

/** Shows a mention in its page, with its card. A jump also closes the popup; with a step the reader may want the next one. */
export async function showMention(
  tab: Promise<number | undefined>,
  { id, frameId }: Pick<PlacedMention, 'id' | 'frameId'>,
  how: 'jump' | 'step',
): Outcome {
  const tabId = await tab;
  if (tabId === undefined) return t('page.showingFailed');
  try {
    if (!(await sendMessage('showMention', { id }, { tabId, frameId }))) return t('page.mentionGone');
    if (how === 'jump') window.close();
    return undefined;
  } catch (error) {
    report(error, 'popup: a mention could not be shown');
    return t('page.showingFailed');
  }
}

/** Has a page read again that changed too much to be followed. */
export async function goOn(tab: Promise<number | undefined>): Outcome {
  try {
    await sendMessage('goOn', undefined, await tab);
    return undefined;
  } catch (error) {
    report(error, 'popup: a paused page could not be read again');
    return t('page.showingFailed');
  }
}

/** Has cards open by themselves again on a page that was told not now. */
export async function showCards(tab: Promise<number | undefined>): Outcome {
  const tabId = await tab;
  if (tabId === undefined) return t('page.showingFailed');
  try {
    await sendMessage('showCards', { tabId });
    return undefined;
  } catch (error) {
    report(error, 'popup: muted cards could not be shown again');
    return t('page.showingFailed');
  }
}

/** Marks on or off everywhere. */
export const switchMarks = (on: boolean): Outcome => saved(sendMessage('switchMarks', { on }));

/** Marks on the site of a tab. */
export async function chooseForSite(tab: Promise<number | undefined>, choice: SiteChoice): Outcome {
  const tabId = await tab;
  return tabId === undefined ? t('savingFailed') : saved(sendMessage('chooseForSite', { tabId, choice }));
}

async function saved(change: Promise<void>): Outcome {
  try {
    await change;
    return undefined;
  } catch (error) {
    report(error, 'popup: settings could not be saved');
    return t('savingFailed');
  }
}

/** Lets the browser ask for access to websites; call on a click or key, with nothing awaited before. */
export async function allow(): Outcome {
  try {
    return (await askToReadPages()) ? undefined : t('popup.notAllowed');
  } catch (error) {
    report(error, 'popup: access could not be asked for');
    return t('popup.notAllowed');
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
