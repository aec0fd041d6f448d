import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/run.mjs';
import { spy, traces } from '../support/spy.ts';
import { card } from './card.ts';
import { LOOK, look } from './look.ts';
import { counts, expect, hoverMention, mentionPoint, test } from './support.ts';

const briefs = JSON.parse(readFileSync(join(root, 'data/evidence/briefs.json'), 'utf8')) as { context: string; caveat: string }[];
const caveatFor = (context: string) => briefs.find((brief) => brief.context === context)?.caveat;

test('Firefox: hovering opens the card with its caveat and look; the pointer can move onto it; leaving both closes it', async ({
  tab,
  site,
}) => {
  await tab.goto(site.url('article.html'));
  await hoverMention(tab, 'fibromyalgia', 1);
  const { context, caveat, notes, text, box } = await card(tab).opened();
  expect(caveat).toBe(caveatFor(context));
  expect(notes.length).toBeGreaterThanOrEqual(2);
  expect(text).toContain('Information, not medical advice');
  expect(await card(tab).evaluate(look)).toEqual(LOOK);
  // Longer than the card waits for the pointer to come back.
  const start = Date.now();
  await tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 25 });
  await expect.poll(() => Date.now() - start).toBeGreaterThan(600);
  expect(await card(tab).read()).toBeDefined();
  await tab.mouse.move(2, 2, { steps: 5 });
  await card(tab).closed();
});

test('Firefox: a page sees nothing before a card opens, and is as it was after Escape', async ({ tab, site }) => {
  await tab.evaluateOnNewDocument(spy);
  await tab.goto(site.url('abstract.html'));
  const before = await tab.evaluate(traces);
  await expect.poll(async () => (await counts(tab))['crps']).toBe(13);
  const seen = () => tab.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(await tab.evaluate(traces)).toEqual(before);
  expect(await seen()).toEqual([]);
  await hoverMention(tab, 'ketamine');
  await card(tab).opened();
  const during = await tab.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    return { name: host?.localName, shadow: host?.shadowRoot ?? null, text: host?.textContent };
  });
  expect(during).toEqual({ name: 'div', shadow: null, text: '' });
  await tab.keyboard.press('Escape');
  await card(tab).closed();
  expect(await tab.evaluate(traces)).toEqual({ ...before, scroll: await tab.evaluate(() => scrollY) });
  // The card's own element comes and goes; the page's parts are never touched.
  expect((await seen()).filter((line) => !/^childList HTML |^attributes DIV /.test(line))).toEqual([]);
});

test('Firefox: a click opens the card at once; a click on a link follows the link', async ({ tab, site }) => {
  const body = '<!doctype html><p>Some ketamine here.</p><p><a href="#there">CRPS clinic</a></p>';
  await tab.goto(site.serve('/click.html', { body }));
  const word = await mentionPoint(tab, 'ketamine');
  await tab.mouse.click(word.x, word.y);
  await card(tab).opened();
  await tab.keyboard.press('Escape');
  await card(tab).closed();
  const link = await mentionPoint(tab, 'crps');
  await tab.mouse.click(link.x, link.y);
  await expect.poll(() => tab.url()).toMatch(/#there$/);
});

test('Firefox: over a modal dialog the card can be used, and Escape closes the card only', async ({ tab, site }) => {
  const body = '<!doctype html><dialog id="d"><p>On ketamine for fibromyalgia.</p></dialog><script>d.showModal()</script>';
  await tab.goto(site.serve('/dialog.html', { body }));
  const isOpen = () => tab.evaluate(() => document.querySelector('dialog')?.open);
  await hoverMention(tab, 'ketamine');
  expect((await card(tab).opened()).context).toBe('ketamine-for-fibromyalgia');
  await card(tab).click('button[aria-label="Keep open"]');
  const pinned = () => card(tab).evaluate((dialog) => dialog.querySelector('[aria-pressed="true"]') !== null);
  await expect.poll(pinned).toBe(true);
  await tab.keyboard.press('Escape');
  await card(tab).closed();
  expect(await isOpen()).toBe(true);
  await tab.keyboard.press('Escape');
  await expect.poll(isOpen).toBe(false);
});

test('Firefox: a card opens inside a frame', async ({ tab, site }) => {
  await tab.goto(site.url('frames.html'));
  const frame = await (await tab.$('iframe[src]'))?.contentFrame();
  if (!frame) throw new Error('No frame');
  await hoverMention(frame, 'ketamine');
  const { context, caveat } = await card(frame).opened();
  expect(caveat).toBe(caveatFor(context));
});

test('Firefox: cards keep their look under the strictest Content-Security-Policy', async ({ tab, site }) => {
  const csp = "default-src 'none'; style-src 'none'; script-src 'none'";
  const body = '<!doctype html><title>x</title><p>In CRPS, ketamine was tried.</p>';
  await tab.goto(site.serve('/strict.html', { body, headers: { 'content-security-policy': csp } }));
  await hoverMention(tab, 'ketamine');
  expect((await card(tab).opened()).context).toBe('ketamine-for-crps');
  expect(await card(tab).evaluate(look)).toEqual(LOOK);
});
