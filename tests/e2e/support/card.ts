import { expect } from '@playwright/test';
import { type CardContent, dialogObject, evaluateInCard, readCard, sessionOf } from '../../tools/card.mjs';
import { originOf, type PageOrFrame, pageOf } from '../../tools/mentions.mjs';

interface AccessibleNode {
  role: string;
  name: string;
}

/** The card of a page or frame. Every method looks anew, so one object lasts for a whole test. */
export function card(target: PageOrFrame) {
  const read = () => readCard(target);

  /** The middle of the first element in the card that matches, scrolled into view; waits for it. CSS px in the viewport. */
  async function pointOf(selector: string, text = ''): Promise<{ x: number; y: number }> {
    let point: { x: number; y: number } | undefined;
    const find = async () => {
      point = await evaluateInCard(
        target,
        (dialog, wanted) => {
          const matching = [...dialog.querySelectorAll(wanted.selector)];
          const element = matching.find((candidate) => candidate.textContent.includes(wanted.text));
          if (!element) return undefined;
          element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const { x, y, width, height } = element.getBoundingClientRect();
          return width > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined;
        },
        { selector, text },
      );
      return point !== undefined;
    };
    await expect.poll(find, { message: `the card shows ${selector} ${text}` }).toBe(true);
    if (!point) throw new Error(`The card lost ${selector}.`);
    const origin = await originOf(target);
    return { x: origin.x + point.x, y: origin.y + point.y };
  }

  return {
    /** What the card says now; undefined when none is open. */
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

    /** Watches for `ms` that no card opens: longer than the dwell of 300 ms, or it proves nothing. */
    async staysClosed(ms = 800): Promise<void> {
      const end = Date.now() + ms;
      while (Date.now() < end) expect(await read(), 'no card opens').toBeUndefined();
    },

    /** Runs a function on the dialog element, in the page; it may use nothing from outside itself. */
    evaluate: <T, A = undefined>(fn: (dialog: HTMLElement, arg: A) => T, arg?: A) => evaluateInCard(target, fn, arg),

    pointOf,

    /** Clicks, with the mouse, the first element in the card that matches and holds the text. */
    async click(selector: string, text?: string): Promise<void> {
      const { x, y } = await pointOf(selector, text);
      await pageOf(target).mouse.click(x, y);
    },

    /** Text or accessible name of what has the focus inside the card; undefined when the focus is elsewhere. */
    focused: () =>
      evaluateInCard(target, (dialog) => {
        const shadow = dialog.getRootNode();
        const active = shadow instanceof ShadowRoot ? shadow.activeElement : null;
        return active ? (active.getAttribute('aria-label') ?? active.textContent.trim()) : undefined;
      }),

    /** What a screen reader finds in the card, in order: role and name of every node that is not ignored. */
    async accessibilityTree(): Promise<AccessibleNode[]> {
      const objectId = await dialogObject(target);
      if (!objectId) return [];
      const session = await sessionOf(target);
      const { nodes } = await session.send('Accessibility.queryAXTree', { objectId });
      const spoken = nodes.filter((node) => !node.ignored && node.role?.value !== 'InlineTextBox');
      return spoken.map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }));
    },
  };
}
