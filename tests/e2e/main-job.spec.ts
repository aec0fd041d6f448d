import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { hoverMention, marks, type Topic } from './support/mentions.ts';
import { openPopup } from './support/popup.ts';

interface Expected {
  mentions: Record<Topic, number>;
  first: Partial<Record<Topic, string>>;
}

const folder = join(import.meta.dirname, '..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const pages = read('pages/expected.json') as Record<string, Expected>;
const notes = read('../data/evidence/notes.json') as { id: string; contexts: string[]; caveats: string[] }[];
const briefs = read('../data/evidence/briefs.json') as { context: string; line: string; caveat: string }[];
const register = new Set([
  ...(read('../data/evidence/publications.json') as { link: string | null }[]).map(({ link }) => link),
  ...(read('../data/evidence/documents.json') as { url: string | null }[]).map(({ url }) => url),
]);
const total = (counts: Record<Topic, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0);

for (const [name, { mentions, first }] of Object.entries(pages)) {
  test(`${name}: what a careful person would mark is marked, and nothing else`, async ({ page, site, serviceWorker }) => {
    await page.goto(site.url(name));
    const counted = async () =>
      Object.fromEntries(Object.entries(await marks(page)).map(([topic, texts]) => [topic, texts.length]));
    await expect.poll(counted).toEqual(mentions);
    const found = await marks(page);
    for (const [topic, text] of Object.entries(first))
      expect(found[topic as Topic].map((words) => words.replace(/\s+/g, ' '))).toContain(text);
    if (name === 'frames.html') return;
    const badge = () =>
      serviceWorker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      });
    await expect.poll(badge).toBe(String(total(mentions)));
  });

  test(`${name}: the first mention of each topic opens its card`, async ({ page, site }) => {
    await page.goto(site.url(name));
    for (const topic of Object.keys(first) as Topic[]) {
      await hoverMention(page, topic);
      const { context, label, caveat, text, links, notes: shown, box } = await card(page).opened();
      const brief = briefs.find((one) => one.context === context);
      expect(brief, context).toBeDefined();
      expect(text).toContain(brief?.line);
      expect(caveat).toBe(brief?.caveat);
      expect(label).toMatch(/^(Ketamine|Fibromyalgia|CRPS|Spravato) /);
      expect(shown.length).toBeGreaterThanOrEqual(2);
      for (const id of shown) {
        const note = notes.find((one) => one.id === id);
        expect(note?.contexts, id).toContain(context);
        expect(text).toContain(note?.caveats[0]);
      }
      expect(links.length).toBeGreaterThan(0);
      for (const { href, rel, target } of links) {
        expect(register, href).toContain(href);
        expect(href).toMatch(/^https:/);
        expect([rel, target]).toEqual(['noopener noreferrer', '_blank']);
      }
      expect(text).toContain('Information, not medical advice');
      const viewport = page.viewportSize() ?? { width: 0, height: 0 };
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
      // Away from word and card, and it is gone.
      await page.mouse.move(box.x > 60 ? 2 : viewport.width - 2, box.y > 60 ? 2 : viewport.height - 2, { steps: 4 });
      await card(page).closed();
    }
  });
}

test('marks reach frames: same origin, srcdoc and sandboxed', async ({ page, site }) => {
  const { frames } = (pages['frames.html'] ?? {}) as { frames?: Record<string, Record<Topic, number>> };
  await page.goto(site.url('frames.html'));
  for (const [title, expected] of Object.entries(frames ?? {})) {
    const frame = await (await page.waitForSelector(`iframe[title="${title}"]`)).contentFrame();
    if (!frame) throw new Error(`No frame ${title}`);
    const counted = async () =>
      Object.fromEntries(
        Object.entries(await marks(frame))
          .filter(([topic]) => topic in expected)
          .map(([topic, texts]) => [topic, texts.length]),
      );
    await expect.poll(counted, title).toEqual(expected);
  }
});

test('a card opens inside a frame', async ({ page, site }) => {
  await page.goto(site.url('frames.html'));
  const frame = await (await page.waitForSelector('iframe[src]')).contentFrame();
  if (!frame) throw new Error('No frame');
  await hoverMention(frame, 'ketamine');
  expect((await card(frame).opened()).caveat).not.toBe('');
});

test('the popup counts the page, jumps to a mention and opens its card with the focus inside', async ({ page, site }) => {
  await page.goto(site.url('article.html'));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(14);
  const popup = await openPopup(page);
  await expect.poll(popup.text).toMatch(/ketamine\s+14[\s\S]*fibromyalgia\s+12[\s\S]*CRPS\s+5[\s\S]*Spravato\s+2/i);
  await popup.click('summary', 'CRPS');
  await popup.click('details[open] .mention');
  await popup.closed();
  const { label } = await card(page).opened();
  expect(label).toMatch(/CRPS/);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  expect(await card(page).focused()).toBe('Keep open');
  await page.keyboard.press('Escape');
  await card(page).closed();
});

test('the popup searches the bundled notes', async ({ page, site }) => {
  await page.goto(site.url('passing-mention.html'));
  const popup = await openPopup(page);
  await popup.click('input[type="search"]');
  await popup.type('how long does it last in fibromyalgia');
  await expect.poll(async () => (await popup.notes()).slice(0, 3)).toContain('fibromyalgia-duration-reviews');
  await popup.click('[data-note]');
  await expect.poll(popup.text).toMatch(/Back to the results/);
});

test('on pages that cannot be read the popup says so, and still searches', async ({ page }) => {
  await page.goto('chrome://version');
  const popup = await openPopup(page);
  await expect.poll(popup.text).toMatch(/browser/i);
  await popup.click('input[type="search"]');
  await popup.type('cost');
  await expect.poll(popup.notes).toContain('cost');
});

for (const path of ['leaflet.pdf', '/document']) {
  test(`of a PDF file at ${path} the popup says that it cannot be read`, async ({ page, site }) => {
    if (path === '/document') site.serve(path, { file: 'leaflet.pdf', type: 'application/pdf' });
    await page.goto(site.url(path)).catch(() => undefined);
    const popup = await openPopup(page);
    await expect.poll(popup.text).toMatch(/PDF/);
  });
}
