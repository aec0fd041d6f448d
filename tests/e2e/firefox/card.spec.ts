import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/run.mjs';
import { spy, traces } from '../support/spy.ts';
import { card } from './card.ts';
import { counts, expect, hoverMention, mentionPoint, test } from './support.ts';

const briefs = JSON.parse(readFileSync(join(root, 'data/evidence/briefs.json'), 'utf8')) as { context: string; caveat: string }[];
const caveatFor = (context: string) => briefs.find((brief) => brief.context === context)?.caveat;

const look = (dialog: HTMLElement) => {
  const { fontSize, color } = getComputedStyle(dialog);
  return { width: dialog.getBoundingClientRect().width, fontSize, color };
};
const LOOK = { width: 380, fontSize: '15px', color: 'rgb(29, 31, 34)' };

test('Firefox: hovering opens the card with its caveat and look; the pointer can move onto it; leaving both closes it', async ({
  page,
  site,
}) => {
  await page.goto(site.url('article.html'));
  await hoverMention(page, 'fibromyalgia', 1);
  const { context, caveat, notes, text, box } = await card(page).opened();
  expect(caveat).toBe(caveatFor(context));
  expect(notes.length).toBeGreaterThanOrEqual(2);
  expect(text).toContain('Information, not medical advice');
  expect(await card(page).evaluate(look)).toEqual(LOOK);
  // Longer than the card waits for the pointer to come back.
  const start = Date.now();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 25 });
  await expect.poll(() => Date.now() - start).toBeGreaterThan(600);
  expect(await card(page).read()).toBeDefined();
  await page.mouse.move(2, 2, { steps: 5 });
  await card(page).closed();
});

test('Firefox: a page sees nothing before a card opens, and is as it was after Escape', async ({ page, site }) => {
  await page.evaluateOnNewDocument(spy);
  await page.goto(site.url('abstract.html'));
  const before = await page.evaluate(traces);
  await expect.poll(async () => (await counts(page))['crps']).toBe(13);
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(await page.evaluate(traces)).toEqual(before);
  expect(await seen()).toEqual([]);
  await hoverMention(page, 'ketamine');
  await card(page).opened();
  const during = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    return { name: host?.localName, shadow: host?.shadowRoot ?? null, text: host?.textContent };
  });
  expect(during).toEqual({ name: 'div', shadow: null, text: '' });
  await page.keyboard.press('Escape');
  await card(page).closed();
  expect(await page.evaluate(traces)).toEqual({ ...before, scroll: await page.evaluate(() => scrollY) });
  // The card's own element comes and goes; the page's parts are never touched.
  expect((await seen()).filter((line) => !/^childList HTML |^attributes DIV /.test(line))).toEqual([]);
});

test('Firefox: a click opens the card at once; a click on a link follows the link', async ({ page, site }) => {
  const body = '<!doctype html><p>Some ketamine here.</p><p><a href="#there">CRPS clinic</a></p>';
  await page.goto(site.serve('/click.html', { body }));
  const word = await mentionPoint(page, 'ketamine');
  await page.mouse.click(word.x, word.y);
  await card(page).opened();
  await page.keyboard.press('Escape');
  await card(page).closed();
  const link = await mentionPoint(page, 'crps');
  await page.mouse.click(link.x, link.y);
  await expect.poll(() => page.url()).toMatch(/#there$/);
});

test('Firefox: over a modal dialog the card can be used, and Escape closes the card only', async ({ page, site }) => {
  const body = '<!doctype html><dialog id="d"><p>On ketamine for fibromyalgia.</p></dialog><script>d.showModal()</script>';
  await page.goto(site.serve('/dialog.html', { body }));
  const isOpen = () => page.evaluate(() => document.querySelector('dialog')?.open);
  await hoverMention(page, 'ketamine');
  expect((await card(page).opened()).context).toBe('ketamine-for-fibromyalgia');
  await card(page).click('button[aria-label="Keep open"]');
  const pinned = () => card(page).evaluate((dialog) => dialog.querySelector('[aria-pressed="true"]') !== null);
  await expect.poll(pinned).toBe(true);
  await page.keyboard.press('Escape');
  await card(page).closed();
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isOpen).toBe(false);
});

test('Firefox: a card opens inside a frame', async ({ page, site }) => {
  await page.goto(site.url('frames.html'));
  const frame = await (await page.$('iframe[src]'))?.contentFrame();
  if (!frame) throw new Error('No frame');
  await hoverMention(frame, 'ketamine');
  const { context, caveat } = await card(frame).opened();
  expect(caveat).toBe(caveatFor(context));
});

test('Firefox: cards keep their look under the strictest Content-Security-Policy', async ({ page, site }) => {
  const csp = "default-src 'none'; style-src 'none'; script-src 'none'";
  const body = '<!doctype html><title>x</title><p>In CRPS, ketamine was tried.</p>';
  await page.goto(site.serve('/strict.html', { body, headers: { 'content-security-policy': csp } }));
  await hoverMention(page, 'ketamine');
  expect((await card(page).opened()).context).toBe('ketamine-for-crps');
  expect(await card(page).evaluate(look)).toEqual(LOOK);
});
