import { backgroundOf } from './extension-browser.mjs';
import { attach } from './target.mjs';

/**
 * Opens the real toolbar popup over a page, which becomes the active tab that the popup asks about. Playwright does not know
 * it as a page, so it is driven over the DevTools protocol.
 * @param {import('@playwright/test').Page} page
 */
export async function attachPopup(page) {
  const background = await backgroundOf(page.context());
  const url = new URL('/popup.html', background.url()).href;
  await page.bringToFront();
  const outer = await page.context().newCDPSession(page);

  const find = async () => (await outer.send('Target.getTargets')).targetInfos.find((target) => target.url.startsWith(url));
  // openPopup() answers when the popup has been created.
  await background.evaluate('chrome.action.openPopup()');
  const target = await find();
  if (!target) throw new Error('The popup did not open, or closed at once.');
  const { targetId } = target;

  return {
    send: await attach(outer, targetId),
    isOpen: async () => (await find()) !== undefined,
    close: async () => {
      await outer.send('Target.closeTarget', { targetId });
    },
  };
}
