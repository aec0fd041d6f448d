import { browser } from 'wxt/browser';
import { t } from '../../components/ui/words.ts';
import { report } from '../shared/report.ts';
import type { Outcome } from './actions.ts';

/** Whether the browser can show a page of ours beside another: Firefox on Android cannot. */
export const hasPanel = !import.meta.env.FIREFOX || globalThis.browser?.sidebarAction !== undefined;

/** The window that the popup belongs to: asked for early, since browsers open a panel only right after a click. */
const here = import.meta.env.FIREFOX ? undefined : browser.windows.getCurrent();
here?.catch((error) => report(error, 'popup: its window could not be found'));

/** Opens the notes beside the page and closes the popup. */
export async function openPanel(): Outcome {
  try {
    if (import.meta.env.FIREFOX) await globalThis.browser?.sidebarAction?.open();
    else await browser.sidePanel.open({ windowId: (await here)?.id ?? browser.windows.WINDOW_ID_CURRENT });
    window.close();
    return undefined;
  } catch (error) {
    report(error, 'popup: the side panel could not be opened');
    return t('popup.panelFailed');
  }
}
