import type { Browser, Page } from 'puppeteer-core';
import { card } from './card.ts';
import { call, send } from './protocol.ts';
import { expect, mentionPoint, test } from './support.ts';

const body = `<!doctype html><title>t</title><a href="#top" id="before">Before</a><p>First ketamine here. <a href="#next" id="next">Next</a></p>
  <p style="height:2000px">A long page.</p><p>Then CRPS there.</p><p><a href="#there" id="link">On fibromyalgia</a></p><button id="last">Last</button>`;
const focusIn = (tab: Page) => tab.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
/** Text or accessible name of what has the focus inside the card. */
const focused = (tab: Page) =>
  card(tab).evaluate((dialog) => {
    const active = (dialog.getRootNode() as ShadowRoot).activeElement;
    return active ? (active.getAttribute('aria-label') ?? active.textContent) : undefined;
  });
const currentMention = (tab: Page) =>
  tab.evaluate(() =>
    [...(CSS.highlights.get('evidence-notes-current') ?? [])].map(({ startContainer }) => startContainer.textContent),
  );

/** Fires a browser command as its keys would, from Firefox's own window: key presses of the protocol never come by there. */
async function command(tab: Page, firefox: Browser, modifiers: 'alt' | 'alt,shift', keycode: 'VK_PERIOD' | 'VK_COMMA') {
  await tab.bringToFront();
  const scope = { 'moz:scope': 'chrome' };
  const { contexts } = await send<{ contexts: { context: string }[] }>(firefox, 'browsingContext.getTree', scope);
  const press = (wanted: string) => (document.querySelector(wanted) as unknown as { doCommand(): void }).doCommand();
  const key = `keyset[id^="ext-keyset"] key[modifiers="${modifiers}"][keycode="${keycode}"]`;
  await call(firefox, contexts[0]?.context ?? '', press, [key]);
}

test('Firefox: commands walk through the mentions with the focus in their cards; Escape and Tab lead back', async ({
  tab,
  site,
  firefox,
}) => {
  await tab.goto(site.serve('/keys.html', { body }));
  await mentionPoint(tab, 'crps');
  await tab.evaluate(() => scrollTo(0, 0));
  await tab.focus('#before');
  await command(tab, firefox, 'alt', 'VK_PERIOD');
  expect((await card(tab).opened()).label).toContain('Ketamine');
  await expect.poll(() => focused(tab)).toContain('Ketamine');
  await command(tab, firefox, 'alt', 'VK_PERIOD');
  await expect.poll(() => focused(tab)).toContain('CRPS');
  expect(await currentMention(tab)).toEqual(['Then CRPS there.']);
  await command(tab, firefox, 'alt', 'VK_COMMA');
  await expect.poll(() => focused(tab)).toContain('Ketamine');
  await tab.keyboard.press('Tab');
  expect(await focused(tab)).toBe('Keep open');
  await tab.keyboard.press('Escape');
  await card(tab).closed();
  expect(await focusIn(tab)).toBe('before');
  await command(tab, firefox, 'alt,shift', 'VK_PERIOD');
  await expect.poll(() => focused(tab)).toContain('Ketamine');
  await tab.keyboard.press('Escape');
  await card(tab).closed();
  // Where nothing had the focus before, Tab goes on from the mention.
  await tab.evaluate(() => (document.activeElement as HTMLElement).blur());
  await command(tab, firefox, 'alt', 'VK_PERIOD');
  await expect.poll(() => focused(tab)).toContain('CRPS');
  await tab.keyboard.press('Escape');
  await card(tab).closed();
  await tab.keyboard.press('Tab');
  expect(await focusIn(tab)).toBe('link');
});

test('Firefox: coming to a link by keyboard opens its card and keeps the focus; Enter follows the link', async ({
  tab,
  site,
}) => {
  await tab.goto(site.serve('/keys.html', { body }));
  await mentionPoint(tab, 'fibromyalgia');
  await tab.focus('#next');
  await tab.keyboard.press('Tab');
  expect((await card(tab).opened()).label).toContain('Fibromyalgia');
  expect(await focusIn(tab)).toBe('link');
  await tab.keyboard.press('Enter');
  await expect.poll(() => tab.url()).toMatch(/#there$/);
  expect(await card(tab).read()).toBeDefined();
  await tab.keyboard.press('Escape');
  await card(tab).closed();
  expect(await focusIn(tab)).toBe('link');
  await tab.keyboard.press('Tab');
  expect(await focusIn(tab)).toBe('last');
});

test('Firefox: a card closes when its words go, and when its tab is left', async ({ tab, site, firefox }) => {
  await tab.goto(site.serve('/keys.html', { body }));
  const { x, y } = await mentionPoint(tab, 'ketamine');
  await tab.mouse.click(x, y);
  await card(tab).opened();
  const other = await firefox.newPage();
  await other.bringToFront();
  await expect.poll(() => tab.evaluate(() => document.visibilityState)).toBe('hidden');
  await card(tab).closed();
  await other.close();
  await tab.bringToFront();
  await tab.mouse.click(x, y);
  await card(tab).opened();
  await tab.evaluate(() => document.querySelector('p')?.remove());
  await card(tab).closed();
});

test('Firefox: a tap opens the sheet, which is whole; a tap beside it closes it; a tap on a link follows the link', async ({
  tab,
  site,
}) => {
  await tab.setViewport({ width: 390, height: 700, hasTouch: true });
  await tab.goto(site.serve('/keys.html', { body }));
  const { x, y } = await mentionPoint(tab, 'ketamine');
  await tab.touchscreen.tap(x, y);
  const { box } = await card(tab).opened();
  expect(Math.round(box.width)).toBe(await tab.evaluate(() => document.documentElement.clientWidth));
  expect(Math.round(box.y + box.height)).toBe(700);
  await tab.touchscreen.tap(200, 150);
  await card(tab).closed();
  const link = await mentionPoint(tab, 'fibromyalgia');
  await tab.touchscreen.tap(link.x, link.y);
  await expect.poll(() => tab.url()).toMatch(/#there$/);
  expect(await card(tab).read()).toBeUndefined();
});
