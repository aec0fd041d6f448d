import axe from 'axe-core';
import { afterAll, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { CONTEXTS } from '../../data/names.ts';
import { type OpenCard, openCard } from './open-card.ts';

/** Rules about whole pages, which a card in an empty test page cannot keep. */
const OF_PAGES = ['html-has-lang', 'document-title', 'landmark-one-main', 'page-has-heading-one', 'region', 'bypass'];

/** What axe says of a copy of the card out in the open: in the top layer it cannot tell what stands behind the words. */
async function violations({ root, host, mount }: OpenCard): Promise<unknown[]> {
  const copy = mount.cloneNode(true) as HTMLElement;
  Object.assign(copy.style, { position: 'static', maxHeight: 'none', animation: 'none' });
  document.adoptedStyleSheets = root.adoptedStyleSheets;
  host.hidePopover();
  document.body.append(copy);
  const found = await axe.run(copy, { rules: Object.fromEntries(OF_PAGES.map((id) => [id, { enabled: false }])) });
  copy.remove();
  document.adoptedStyleSheets = [];
  expect(found.passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'link-name', 'button-name']));
  // Of the steps over the strip, which all have one colour, axe cannot always tell where one ends.
  const undecided = found.incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes.map(({ html }) => html));
  expect(undecided.filter((html) => !html.includes('strip-step'))).toEqual([]);
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]);
}

describe.each(['light', 'dark'] as const)('an open card in %s', (theme) => {
  test.each(CONTEXTS)('has no accessibility violation: %s', async (context) => {
    const card = await openCard({ width: 1000, height: 700, context, look: { theme } });
    expect(await violations(card)).toEqual([]);
  });
  test('has none as a sheet with large text', async () => {
    const card = await openCard({ width: 360, height: 640, text: 2, look: { theme } });
    expect(await violations(card)).toEqual([]);
  });
});

interface Emulator {
  send(method: 'Emulation.setEmulatedMedia', params: { features: { name: string; value: string }[] }): Promise<unknown>;
}
const emulate = (name: 'forced-colors' | 'prefers-contrast', value: string) =>
  (cdp() as unknown as Emulator).send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
afterAll(() => emulate('forced-colors', 'none'));

test.each(['light', 'dark'] as const)('with more contrast its lines are 3:1, and it has no violation: %s', async (theme) => {
  await emulate('prefers-contrast', 'more');
  await expect.poll(() => matchMedia('(prefers-contrast: more)').matches).toBe(true);
  const card = await openCard({ width: 1000, height: 700, look: { theme } });
  const { borderTopColor, backgroundColor } = getComputedStyle(card.dialog);
  const [line = 0, paper = 0] = [borderTopColor, backgroundColor].map((colour) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((byte) => {
      const part = Number(byte) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  });
  expect(Math.max(line, paper) / Math.min(line, paper)).toBeGreaterThanOrEqual(3);
  expect(await violations(card)).toEqual([]);
});

test('in forced colours it keeps its borders and has no violation', async () => {
  await emulate('forced-colors', 'active');
  await expect.poll(() => matchMedia('(forced-colors: active)').matches).toBe(true);
  const card = await openCard({ width: 1000, height: 700 });
  expect(getComputedStyle(card.dialog).borderTopWidth).toBe('1px');
  expect(await violations(card)).toEqual([]);
});
