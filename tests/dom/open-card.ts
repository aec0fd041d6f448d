import { afterEach, expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Look } from '../../data/messages.ts';
import type { Context } from '../../data/names.ts';
import { Card } from '../../entrypoints/card.content/card.tsx';
import { rectsOf } from '../../entrypoints/hover.content/pointer-target.ts';

// The card as it is shipped, but in an open shadow root, so that a test can look into it.
const attach = Element.prototype.attachShadow;
let lastRoot: ShadowRoot | undefined;
Element.prototype.attachShadow = function (options) {
  lastRoot = attach.call(this, { ...options, mode: 'open' });
  return lastRoot;
};

let card: Card | undefined;

interface Scene {
  width: number;
  height: number;
  /** Where the word stands, in shares of the viewport. */
  x?: number;
  y?: number;
  context?: Context;
  look?: Partial<Look>;
  /** The reader's text size against normal. */
  text?: number;
  /** More style for the word's paragraph, or for the page. */
  style?: string;
  word?: string;
}

export interface OpenCard {
  root: ShadowRoot;
  host: HTMLElement;
  mount: HTMLElement;
  dialog: HTMLElement;
  /** The line that the card was opened on. */
  line: () => DOMRect;
  onClose: ReturnType<typeof vi.fn>;
}

/** Opens a card on a word in a page of this size, and waits until it is placed. */
export async function openCard(scene: Scene): Promise<OpenCard> {
  const {
    width,
    height,
    x = 0.3,
    y = 0.3,
    context = 'ketamine-for-fibromyalgia',
    look,
    text = 1,
    style = '',
    word = 'ketamine',
  } = scene;
  card?.close();
  await page.viewport(width, height);
  document.body.innerHTML = '';
  const paragraph = document.createElement('p');
  paragraph.style.cssText = `position: absolute; margin: 0; left: ${x * width}px; top: ${y * height}px; font: 16px/18px sans-serif; ${style}`;
  paragraph.textContent = word;
  document.body.append(paragraph);
  const node = paragraph.firstChild as Text;
  const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length });
  const kind = { topic: 'ketamine', sense: 'sure' } as const;
  const mention = { ...kind, text: word, range, block: paragraph, id: 1, painted: true, quiet: false };
  const line = () => rectsOf(mention)[0] ?? new DOMRect();
  card = new Card({ readMention: () => ({ context, because: ['infusion', 'ketamine', 'fibromyalgia'], claims: [] }) });
  lastRoot?.querySelector<HTMLElement>('.mount')?.style.setProperty('--text', String(text));
  const onClose = vi.fn();
  const request = { topic: 'ketamine', text: word, block: word, start: 0, end: word.length, heading: '', title: '' } as const;
  card.open(
    { ...request, anchor: () => rectsOf(mention)[0], range, look: { textSize: 'normal', theme: 'light', ...look }, focus: false },
    { onClose, onPin: () => {}, onMute: () => {}, onTabOut: () => {}, onOpenNotes: () => {}, onSiteOff: () => {} },
  );
  const host = document.querySelector<HTMLElement>('[popover]');
  const root = host?.shadowRoot;
  const mount = root?.querySelector<HTMLElement>('.mount');
  const dialog = root?.querySelector<HTMLElement>('[role="dialog"]');
  if (!host || !root || !mount || !dialog) throw new Error('No card.');
  await expect.poll(() => mount.classList.contains('placed') || onClose.mock.calls.length > 0).toBe(true);
  await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
  return { root, host, mount, dialog, line, onClose };
}

afterEach(() => {
  card?.close();
  card = undefined;
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('style');
});
