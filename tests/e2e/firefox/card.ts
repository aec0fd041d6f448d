import type { Frame, Page } from 'puppeteer-core';
import { type CardContent, contentOf } from '../../tools/card.mjs';
import { callOn, contextOf, locate, type Remote } from './protocol.ts';
import { expect, originOf, pageOf } from './support.ts';

/** The element or its page went away between two commands. */
const GONE = /no such (node|frame)|stale element|navigat|discarded/i;

/** The card of a page or frame, as shipped: in its closed shadow root. Every method looks anew. */
export function card(target: Page | Frame) {
  const page = pageOf(target);
  const browser = page.browser();
  const context = contextOf(target);

  async function dialog(): Promise<Remote | undefined> {
    for (const { value } of await locate(browser, context, 'div[popover="manual"]')) {
      const root = value?.shadowRoot;
      if (root?.value?.mode !== 'closed') continue;
      const [found] = await locate(browser, context, '[role="dialog"][data-context]', root);
      if (found) return found;
    }
    return undefined;
  }

  /** Runs a function on the dialog element; undefined when no card is open. */
  async function evaluate<T, Args extends unknown[]>(fn: (dialog: HTMLElement, ...args: Args) => T, ...args: Args) {
    try {
      const element = await dialog();
      return element && (await callOn(browser, context, element, fn, args));
    } catch (error) {
      if (error instanceof Error && GONE.test(error.message)) return undefined;
      throw error;
    }
  }

  const read = (): Promise<CardContent | undefined> => evaluate(contentOf);

  return {
    evaluate,
    read,

    /** Waits until a card is open and laid out, and returns what it says. */
    async opened(): Promise<CardContent> {
      let content: CardContent | undefined;
      const width = async () => {
        content = await read();
        return content?.box.width ?? 0;
      };
      await expect.poll(width, { message: 'a card is open' }).toBeGreaterThan(0);
      if (!content) throw new Error('The card closed while it was read.');
      return content;
    },

    /** Waits until no card is open. */
    async closed(): Promise<void> {
      await expect.poll(async () => (await read()) === undefined, { message: 'no card is open' }).toBe(true);
    },

    /** Clicks, with the mouse, the first element in the card that matches and holds the text. */
    async click(selector: string, text = ''): Promise<void> {
      const point = await evaluate(
        (element, wanted) => {
          const matching = [...element.querySelectorAll(wanted.selector)];
          const found = matching.find((candidate) => candidate.textContent.includes(wanted.text));
          found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const box = found?.getBoundingClientRect();
          return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        },
        { selector, text },
      );
      if (!point) throw new Error(`The card shows no ${selector} ${text}.`);
      const origin = await originOf(target);
      await page.mouse.click(origin.x + point.x, origin.y + point.y);
    },
  };
}
