import { browser } from 'wxt/browser';
import { t } from '../../components/ui/words.ts';
import { sendMessage } from './messaging.ts';
import { openPage, searchPath } from './open-page.ts';
import { report } from './report.ts';

const SEARCH = 'search';
const MENTION = 'mention';

/** The context menu: a search for selected text, on any page, and the card of the mention under the pointer. */
export function startMenus(): void {
  // Firefox on Android has none.
  if (!browser.contextMenus) return;
  createMenus();
  // Titles are in the language of the installed version.
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(createMenus, (error) => report(error, 'menus: the old ones could not be removed'));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    if (menuItemId === SEARCH) void openPage(searchPath(selectionText), tab?.id);
    if (menuItemId === MENTION && tab?.id !== undefined) {
      sendMessage('openUnderPointer', undefined, { tabId: tab.id, frameId }).catch((error) =>
        report(error, 'menus: the card under the pointer could not be opened'),
      );
    }
  });
}

/** Browsers keep menus while the background sleeps, and say so of those that are there already. */
function createMenus(): void {
  const thereAlready = () => void browser.runtime.lastError;
  browser.contextMenus.create({ id: SEARCH, title: t('menu.search'), contexts: ['selection'] }, thereAlready);
  browser.contextMenus.create(
    { id: MENTION, title: t('menu.open'), contexts: ['page', 'frame', 'link', 'selection'], visible: false },
    thereAlready,
  );
}

/** Chromium cannot change a menu as it opens, so the entry comes and goes with the pointer. */
export const showMentionMenu = async (visible: boolean): Promise<void> => browser.contextMenus?.update(MENTION, { visible });
