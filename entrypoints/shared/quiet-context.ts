import { browser } from 'wxt/browser';

/**
 * Stands in for WXT's ContentScriptContext, which posts a message with the extension's name to every page.
 * This one tells the page nothing: it is a signal that ends when the extension was updated, reloaded or removed.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether the extension behind this script is gone; ends the signal if so. */
  get isInvalid(): boolean {
    if (!extensionIsThere()) this.abort();
    return this.signal.aborted;
  }

  /** Ends what this script does, for good. */
  abort(): void {
    this.#controller.abort();
  }
}

/** Firefox throws, Chromium returns undefined, when the extension behind an old script is gone. */
function extensionIsThere(): boolean {
  try {
    return browser.runtime?.id != null;
  } catch {
    return false;
  }
}
