import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { topics } from '../../tools/mentions.mjs';
import { root } from '../../tools/run.mjs';
import { isLined } from './lined.ts';
import { counts, expect, mentionBox, test } from './support.ts';

interface Expected {
  mentions: Record<string, number>;
  frames?: Record<string, Record<string, number>>;
}

const pages = JSON.parse(readFileSync(join(root, 'tests/pages/expected.json'), 'utf8')) as Record<string, Expected>;

for (const name of ['article.html', 'abstract.html', 'shadow.html']) {
  test(`Firefox, ${name}: what a careful person would mark is marked, and nothing else`, async ({ tab, site }) => {
    await tab.goto(site.url(name));
    await expect.poll(() => counts(tab)).toEqual(pages[name]?.mentions);
  });
}

test('Firefox: marks reach frames, same origin, srcdoc and sandboxed', async ({ tab, site }) => {
  const { mentions, frames = {} } = pages['frames.html'] ?? {};
  await tab.goto(site.url('frames.html'));
  await expect.poll(() => counts(tab)).toEqual(mentions);
  expect(Object.keys(frames)).toHaveLength(4);
  for (const [title, expected] of Object.entries(frames)) {
    const frame = await (await tab.$(`iframe[title="${title}"]`))?.contentFrame();
    if (!frame) throw new Error(`No frame ${title}`);
    await expect.poll(() => counts(frame), title).toEqual(expected);
  }
});

test('Firefox paints the marks in the page and in open and closed shadow roots', async ({ tab, site }) => {
  await tab.goto(site.url('shadow.html'));
  await expect.poll(() => counts(tab)).toEqual(pages['shadow.html']?.mentions);
  for (const topic of topics) {
    const { length } = await tab.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(() => 0), `evidence-notes-${topic}`);
    for (let index = 0; index < length; index++) {
      const box = await mentionBox(tab, topic, index);
      expect(await isLined(tab, box), `mention ${index} of ${topic}`).toBe(true);
    }
  }
});

test('Firefox marks under the strictest Content-Security-Policy', async ({ tab, site }) => {
  const csp = "default-src 'none'; style-src 'none'; script-src 'none'";
  const body = '<!doctype html><title>x</title><p>In CRPS, ketamine was tried.</p>';
  await tab.goto(site.serve('/strict.html', { body, headers: { 'content-security-policy': csp } }));
  await mentionBox(tab, 'ketamine');
  const line = () => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.body, '::highlight(evidence-notes-ketamine)');
    return `${textDecorationLine} ${textDecorationStyle}`;
  };
  await expect.poll(() => tab.evaluate(line)).toBe('underline dotted');
});
