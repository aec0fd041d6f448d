import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { inOwnWorld } from './own-world.ts';

/** A script of the page's own that answers for as long as the page works. */
const ANSWERING = `<script>{
  let asked = 0;
  const root = document.documentElement, set = root.setAttribute.bind(root);
  window.addEventListener('ask', () => set('data-answer', String(++asked)));
}</script>`;

/** A whole page whose script answers, with a body and, last, a script. */
export const hostilePage = (body: string, script = '', head = '') =>
  `<!doctype html><html lang="en"><head><title>x</title>${ANSWERING}${head}</head><body>${body}<script>${script}</script></body></html>`;

/** The marked words by topic, read from the world of our content scripts, which nothing of the page can bend. */
export const marked = (page: Page): Promise<Record<string, string[]>> =>
  inOwnWorld(page, () => {
    const found: Record<string, string[]> = {};
    for (const [key, highlight] of CSS.highlights) {
      if (!key.startsWith('evidence-notes-')) continue;
      found[key.slice('evidence-notes-'.length)] = [...highlight].map((range) => {
        const { startContainer, startOffset, endContainer, endOffset } = range as StaticRange;
        if (startContainer === endContainer) return (startContainer as Text).data.slice(startOffset, endOffset);
        return `${(startContainer as Text).data.slice(startOffset)}…${(endContainer as Text).data.slice(0, endOffset)}`;
      });
    }
    return found;
  });

/** Waits until so many words of each topic are marked, each of them on a word that it stands for. */
export async function expectMarks(page: Page, counts: Record<string, number>, timeout = 15_000): Promise<void> {
  const now = async () => {
    const found = Object.entries(await marked(page));
    const wrong = found.flatMap(([topic, words]) => words.filter((word) => !word.toLowerCase().includes(topic)));
    return { counts: Object.fromEntries(found.map(([topic, words]) => [topic, words.length])), wrong };
  };
  await expect.poll(now, { message: 'the marks', timeout }).toEqual({ counts, wrong: [] });
}

/** Asks the page's own script, which must answer. */
export async function expectAnswer(page: Page): Promise<void> {
  const answer = () =>
    inOwnWorld(page, () => {
      const root = document.querySelector('html');
      const before = root?.getAttribute('data-answer');
      window.dispatchEvent(new Event('ask'));
      return root?.getAttribute('data-answer') !== before;
    });
  expect(await answer(), 'the page answers').toBe(true);
}

/** Opens the card of the first mention as the popup does, without the mouse. */
export async function openFirstCard(page: Page): Promise<void> {
  const worker = page.context().serviceWorkers()[0];
  if (!worker) throw new Error('The background does not run.');
  await page.bringToFront();
  const show = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const ask = async (type: string, data?: unknown) => {
        const message = { id: 1, type, data, timestamp: Date.now() };
        const answer: { res?: unknown } | undefined = await chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
        return answer?.res;
      };
      const [first] = (await ask('listMentions')) as { id: number }[];
      return ask('showMention', { id: first?.id ?? -1 });
    });
  await expect.poll(show, { message: 'the mention is shown' }).toBe(true);
}

/** Waits for a card, asking in the world of our content scripts where it is: for pages that break the tools of a test. */
export async function expectCard(page: Page): Promise<void> {
  const width = () =>
    inOwnWorld(page, () => {
      const ports: { card?: { rect(): DOMRect | undefined } } = Reflect.get(globalThis, Symbol.for('evidence-notes')) ?? {};
      return ports.card?.rect()?.width ?? 0;
    });
  await expect.poll(width, { message: 'the width of the card' }).toBe(380);
}
