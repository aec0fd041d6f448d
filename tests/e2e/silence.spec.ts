import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { hoverMention, marks } from './support/mentions.ts';
import { spy, traces } from './support/spy.ts';

test('a page sees nothing before a card opens, and is as it was after it closed', async ({ page, context, site }) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(spy);
  const address = site.url('abstract.html');
  await page.goto(address);
  await page.waitForFunction(() => document.readyState === 'complete');
  const before = await page.evaluate(traces);
  await expect.poll(async () => (await marks(page)).crps.length).toBe(13);
  expect(await page.evaluate(traces)).toEqual(before);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);

  await hoverMention(page, 'ketamine');
  await card(page).opened();
  const during = await page.evaluate(() => ({
    children: document.documentElement.children.length,
    shadow: document.documentElement.lastElementChild?.shadowRoot ?? null,
    text: document.documentElement.lastElementChild?.textContent,
  }));
  expect(during).toEqual({ children: 3, shadow: null, text: '' });
  // The card speaks of the same words, and they are not marked.
  expect((await marks(page)).ketamine).toHaveLength(13);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  expect((await marks(page)).ketamine).toHaveLength(13);
  await page.keyboard.press('Escape');
  await card(page).closed();
  expect(await page.evaluate(traces)).toEqual({ ...before, scroll: await page.evaluate(() => scrollY) });
  const noticed = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  // The card's own element comes and goes; the page's parts are never touched.
  expect(noticed.filter((line) => !/^childList (HTML|#document-fragment) |^attributes DIV /.test(line))).toEqual([]);
  // Nothing but the page itself was asked for; the extension's own files come out of its package.
  expect(requests.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([address]);
});

test('without a mention nothing is registered', async ({ page, site }) => {
  await page.goto(site.serve('/plain.html', { body: '<p>Nothing to see.</p>' }));
  const other = await page.context().newPage();
  await other.goto(site.url('passing-mention.html'));
  await expect.poll(async () => (await marks(other)).ketamine.length).toBe(1);
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
});

test('a page cannot open a card or press its buttons by events of its own making', async ({ page, site }) => {
  await page.goto(site.url('article.html'));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(14);
  await page.evaluate(() => {
    const range = [...(CSS.highlights.get('evidence-notes-ketamine') ?? [])][0];
    const live = document.createRange();
    if (range) {
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
    }
    const { x, y } = live.getBoundingClientRect();
    const at = { clientX: x + 5, clientY: y + 5, bubbles: true, composed: true, detail: 1 };
    for (const type of ['pointermove', 'pointerover', 'pointerdown', 'click'])
      range?.startContainer.parentElement?.dispatchEvent(new PointerEvent(type, at));
  });
  await card(page).staysClosed();
});

for (const [name, csp] of [
  ['the strictest Content-Security-Policy', "default-src 'none'; style-src 'none'; script-src 'none'"],
  ['Trusted Types', "require-trusted-types-for 'script'; trusted-types 'none'"],
] as const) {
  test(`cards work under ${name}`, async ({ page, site }) => {
    await page.goto(
      site.serve('/strict.html', {
        body: '<!doctype html><title>x</title><p>In CRPS, ketamine was tried.</p>',
        headers: { 'content-security-policy': csp },
      }),
    );
    await hoverMention(page, 'ketamine');
    const { context, box } = await card(page).opened();
    expect(context).toBe('ketamine-for-crps');
    expect(box.width).toBe(380);
  });
}
