import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { expectMarks, hostilePage, openFirstCard } from './support/hostile.ts';
import { openPopup } from './support/popup.ts';

const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** What is no page of text is left alone, and the popup claims no number for it. */
const unread: [string, string, Record<string, string>, string | Buffer][] = [
  ['XML', '/odd.xml', { 'content-type': 'application/xml' }, '<?xml version="1.0"?><note><p>ketamine</p></note>'],
  ['SVG', '/odd.svg', {}, '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20">ketamine</text></svg>'],
  ['an image', '/odd.gif', { 'content-type': 'image/gif' }, Buffer.from(PIXEL, 'base64')],
];
for (const [kind, path, headers, body] of unread) {
  test(`${kind} is left as it is`, async ({ page, site }) => {
    await page.goto(site.serve(path, { body, headers }));
    const popup = await openPopup(page);
    await expect.poll(popup.text).toMatch(/On this page\n+\S/);
    expect(await popup.text()).not.toMatch(/\d+ mentions?/);
    await popup.close();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
}

/** The browser makes a page of these, and their words are words. */
const read: [string, string, Record<string, string>, string][] = [
  ['plain text', '/odd.txt', { 'content-type': 'text/plain' }, 'ketamine in plain text'],
  ['JSON', '/odd.json', { 'content-type': 'application/json' }, '{"drug": "ketamine"}'],
  [
    'XHTML',
    '/odd.xhtml',
    { 'content-type': 'application/xhtml+xml' },
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>ketamine <BR/> was tried</p></body></html>',
  ],
  ['a page in quirks mode without a body', '/odd.html', { 'content-type': 'text/html' }, '<table>ketamine<tr><td>'],
];
for (const [kind, path, headers, body] of read) {
  test(`${kind} is read, and its card opens`, async ({ page, site }) => {
    await page.goto(site.serve(path, { body, headers }));
    await expectMarks(page, { ketamine: 1 });
    await openFirstCard(page);
    await card(page).opened();
  });
}

test('frames: sandboxed without scripts, data:, about:blank, hidden', async ({ page, site }) => {
  const body = `<p>CRPS</p>
    <iframe sandbox srcdoc="<p>ketamine in a sandbox"></iframe>
    <iframe src="data:text/html,<p>fibromyalgia in data"></iframe>
    <iframe id="blank"></iframe>
    <iframe hidden srcdoc="<p>ketamine unseen"></iframe>`;
  const script = `blank.contentDocument.body.textContent = 'Spravato written into a blank frame';`;
  await page.goto(site.serve('/frames-odd.html', { body: hostilePage(body, script) }));
  await expectMarks(page, { crps: 1 });
  const popup = await openPopup(page);
  await expect.poll(popup.text).toMatch(/Spravato/);
  const text = await popup.text();
  for (const topic of ['CRPS', 'Ketamine', 'Fibromyalgia']) expect(text).toContain(topic);
  await popup.close();
});

test('frames of another site, and a frame of the first site within one, are read and counted', async ({ page, site }) => {
  const within = site.serve('/within.html', { body: '<!doctype html><title>x</title><p>Spravato</p>' });
  site.serve('/other-site.html', {
    body: `<!doctype html><title>x</title><p>fibromyalgia</p><iframe src="${within}"></iframe>`,
  });
  const body = `<p>CRPS</p><iframe src="${site.url('/other-site.html', 'localhost')}"></iframe>`;
  await page.goto(site.serve('/across.html', { body: hostilePage(body) }));
  await expectMarks(page, { crps: 1 });
  const popup = await openPopup(page);
  for (const topic of ['CRPS', 'Fibromyalgia', 'Spravato']) await expect.poll(popup.text).toContain(topic);
  await popup.close();
});

for (const zoom of [0.25, 3, 5]) {
  test(`zoomed to ${zoom * 100} %: a card within the view, or none where there is no room`, async ({
    page,
    site,
    serviceWorker,
  }) => {
    await page.goto(site.serve('/zoom.html', { body: hostilePage('<p>In CRPS, ketamine was tried.</p>') }));
    await expectMarks(page, { crps: 1, ketamine: 1 });
    await serviceWorker.evaluate(async (factor) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.setZoom(tab?.id ?? -1, factor);
    }, zoom);
    await openFirstCard(page);
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    if (view.width < 240 || view.height < 160) return card(page).staysClosed();
    // The size of the view is rounded down.
    const { box } = await card(page).opened();
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(view.width + 2);
    expect(box.y + box.height).toBeLessThanOrEqual(view.height + 2);
    await expectMarks(page, { crps: 1, ketamine: 1 });
  });
}
