import { describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { CONTEXTS } from '../../data/names.ts';
import { Card } from '../../entrypoints/card.content/card.tsx';
import { type OpenCard, openCard } from './open-card.ts';

/** Windows of these sizes, as a page sees them when the reader zooms: 400 % leaves a quarter of each side. */
const WINDOWS = [
  [1280, 800],
  [1000, 700],
  [640, 960],
  [480, 800],
  [360, 640],
  [280, 600],
] as const;
const ZOOMS = [1, 1.5, 2, 3, 4];
const VIEWS = WINDOWS.flatMap(([width, height]) =>
  ZOOMS.map((zoom) => [Math.round(width / zoom), Math.round(height / zoom)] as const),
).filter(([width, height]) => width >= 240 && height >= 160);

interface Emulator {
  send(method: 'Emulation.setEmulatedMedia', params: { features: { name: string; value: string }[] }): Promise<unknown>;
}
const emulate = (value: 'reduce' | 'no-preference') =>
  (cdp() as unknown as Emulator).send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });

const inside = (inner: DOMRect, outer: DOMRect, slack = 1) =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack;

/** Everything that is wrong with how a card is laid out; empty if nothing is. */
function faults({ root, mount, dialog, line }: OpenCard): string[] {
  const found: string[] = [];
  const view = new DOMRect(0, 0, innerWidth, innerHeight);
  const box = dialog.getBoundingClientRect();
  const at = line();
  if (!inside(box, view)) found.push(`the card leaves the view: ${JSON.stringify(box)}`);
  if (box.top < at.bottom && box.bottom > at.top && box.left < at.right && box.right > at.left)
    found.push(`the card covers its line: ${JSON.stringify([box, at])}`);
  for (const element of [dialog, ...dialog.querySelectorAll<HTMLElement>('*')]) {
    if (element.closest('.visually-hidden, svg')) continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (left < box.left - 1 || right > box.right + 1))
      found.push(`cut at the side: ${element.className || element.tagName}`);
    if (getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      found.push(`wider than its box: ${element.className || element.tagName}`);
  }
  const caveat = dialog.querySelector('[data-caveat]');
  const scroller = mount.classList.contains('low') ? dialog : dialog.querySelector('.card-scroll');
  if (!caveat || !scroller) return [...found, 'no caveat or nothing that scrolls'];
  const { scrollHeight, clientHeight } = caveat;
  if (scrollHeight > clientHeight + 1 && box.height > clientHeight + 50) found.push('the caveat could be shown whole');
  for (const share of [0, 0.5, 1]) {
    scroller.scrollTop = share * scroller.scrollHeight;
    const seen = caveat.getBoundingClientRect();
    const shown = Math.min(seen.bottom, box.bottom) - Math.max(seen.top, box.top);
    if (shown < Math.max(30, Math.min(seen.height, box.height) - 2)) found.push(`the caveat is out of view at ${share}`);
    const middle = root.elementFromPoint(
      seen.left + seen.width / 2,
      Math.max(seen.top, box.top) + Math.min(shown, seen.height) / 2,
    );
    if (!middle || !caveat.contains(middle)) found.push(`the caveat is covered by ${middle?.className} at ${share}`);
  }
  for (const control of dialog.querySelectorAll<HTMLElement>('button, a')) {
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const rect = control.getClientRects()[0];
    const hit = rect && root.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
    if (!hit || !control.contains(hit)) found.push(`out of reach: ${control.textContent || control.ariaLabel}`);
  }
  dialog.scrollTop = 0;
  return found;
}

describe.each([1, 2])('text size %d', (text) => {
  test.each(VIEWS)('%d by %d: nothing cut, covered or out of reach', async (width, height) => {
    const theme = width % 2 ? 'light' : 'dark';
    for (const [x, y] of [
      [0.02, 0.02],
      [0.45, 0.5],
      [0.7, 0.88],
    ] as const)
      expect(faults(await openCard({ width, height, x, y, text, look: { theme } })), `word at ${x} ${y}`).toEqual([]);
  });
});

test.each(CONTEXTS)('every brief and the longest notes fit: %s', async (context) => {
  for (const [width, height] of [
    [1000, 700],
    [320, 500],
  ] as const)
    expect(faults(await openCard({ width, height, context })), `${width}`).toEqual([]);
});

describe('placement', () => {
  test.each([
    ['vertical writing', 'writing-mode: vertical-rl', 0.5, 0.2],
    ['vertical writing at the edge', 'writing-mode: vertical-lr', 0.95, 0.6],
    ['right to left', 'direction: rtl', 0.6, 0.3],
    ['turned', 'rotate: 30deg', 0.4, 0.4],
    ['huge words', 'font: 90px/100px serif', 0.1, 0.3],
  ])('%s: beside the line, in the view', async (_, style, x, y) => {
    expect(faults(await openCard({ width: 1000, height: 700, x, y, style }))).toEqual([]);
    expect(faults(await openCard({ width: 600, height: 320, x, y, style, word: 'ket' }))).toEqual([]);
  });

  test('an element that the page zooms, or moves, does not take the card with it', async () => {
    for (const style of ['zoom: 2', 'zoom: 0.5', 'transform: translate(40px, 20px)', 'filter: blur(0px)', 'perspective: 100px']) {
      document.documentElement.style.cssText = style;
      const card = await openCard({ width: 1000, height: 700, x: 0.1, y: 0.1 });
      expect(faults(card), style).toEqual([]);
      expect(card.dialog.getBoundingClientRect().width, style).toBeCloseTo(380, 0);
    }
  });

  test('getting ready while the pointer rests leaves no trace in the page', () => {
    const readMention = vi.fn(() => ({ context: 'ketamine-general' as const, because: [], claims: [] }));
    const before = document.documentElement.outerHTML;
    new Card({ readMention }).warm();
    expect(readMention).toHaveBeenCalledOnce();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('nothing is seen of it before it has its place, and where motion is unwelcome it does not fade in', async () => {
    await emulate('reduce');
    const { mount, host } = await openCard({ width: 1000, height: 700 });
    expect(getComputedStyle(mount).visibility).toBe('visible');
    expect(getComputedStyle(mount).animationName).toBe('none');
    await emulate('no-preference');
    expect(getComputedStyle(mount).animationDuration).toBe('0.12s');
    mount.classList.remove('placed');
    expect(getComputedStyle(mount).visibility).toBe('hidden');
    expect(host.matches(':popover-open')).toBe(true);
  });

  test('it goes when its line does', async () => {
    const { onClose } = await openCard({ width: 1000, height: 700 });
    document.body.innerHTML = '';
    window.dispatchEvent(new Event('resize'));
    await expect.poll(() => onClose.mock.calls.length).toBeGreaterThan(0);
  });
});
