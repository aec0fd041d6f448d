import { browser } from 'wxt/browser';
import { listen } from './messaging.ts';
import { assertSender } from './sender.ts';

/**
 * As `listen`, in a frame: only the extension's own background and pages are heard. The browser vouches for them, so their
 * data needs no schema library here, which every page would pay for.
 */
export const onMessage: typeof listen = (name, handle) =>
  listen(name, (message) => {
    assertSender(message.sender, 'extension', { id: browser.runtime.id, origin: browser.runtime.getURL('') });
    return handle(message);
  });
