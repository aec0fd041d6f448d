import { expect, type Page } from '@playwright/test';
import { attachPopup } from '../../tools/popup.mjs';
import { aim, wasMet } from './aim.ts';
import { focusedName } from './focus.ts';

/** The keys that tests press: the number and the text that they have. */
const KEYS = {
  Tab: [9],
  Enter: [13, '\r'],
  Escape: [27],
  Space: [32, ' '],
  ArrowLeft: [37],
  ArrowRight: [39],
  ArrowDown: [40],
} as const;
const SHIFT = 8;

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** Opens the real toolbar popup over a page, so that this page is the active tab that the popup asks about. */
export async function openPopup(page: Page) {
  const popup = await attachPopup(page);

  /** Runs a function in the popup; it may use nothing from outside itself but its argument. */
  async function evaluate<T, A = undefined>(fn: (arg: A) => T, arg?: A): Promise<Awaited<T>> {
    const expression = `(${fn})(${arg === undefined ? '' : JSON.stringify(arg)})`;
    const answer = await popup.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    const { result, exceptionDetails } = answer as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<T>;
  }

  /** Whether the last press met its element. A popup that is gone has been closed by it. */
  const isMet = () =>
    evaluate(wasMet).catch(async (error) => {
      if (await popup.isOpen()) throw error;
      return true;
    });

  /** Clicks, with the mouse, the first element that matches and holds the text; waits until it is there and stands still. */
  async function click(selector: string, text = ''): Promise<void> {
    const press = async () => {
      const point = await evaluate(aim, { selector, text });
      if (!point) return false;
      for (const type of ['mousePressed', 'mouseReleased']) {
        await popup.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
      }
      return isMet();
    };
    await expect.poll(press, { message: `the popup shows ${selector} ${text}` }).toBe(true);
  }

  const closed = () => expect.poll(popup.isOpen, { message: 'the popup is open' }).toBe(false);

  return {
    evaluate,
    click,

    /** Runs a script in the popup. */
    run: (expression: string) => popup.send('Runtime.evaluate', { expression }),

    /** All that the popup shows. */
    text: () => evaluate(() => document.body.innerText),

    /** Types at the focus. */
    async type(text: string): Promise<void> {
      await popup.send('Input.insertText', { text });
    },

    /** Presses a key, with Shift if told. */
    async press(key: keyof typeof KEYS, { shift = false } = {}): Promise<void> {
      const [windowsVirtualKeyCode, text] = KEYS[key];
      const modifiers = shift ? SHIFT : 0;
      const event = { key: key === 'Space' ? ' ' : key, code: key, windowsVirtualKeyCode, modifiers };
      await popup.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...event, ...(text && { text }) });
      // The others act as they go down, and by the time that they come up the popup may be gone.
      if (key === 'Space') await popup.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },

    /** The name of the control that has the focus, as a screen reader would say it; 'the page' for none. */
    focused: () => evaluate(focusedName),

    /** The ids of the notes that the popup lists, best first. */
    notes: () =>
      evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-note]')].map((note) => note.dataset['note'] ?? '')),

    /** Waits until the popup is gone, as after a click that closes it. */
    closed,

    async close(): Promise<void> {
      await popup.close();
      await closed();
    },
  };
}
