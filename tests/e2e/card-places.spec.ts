import { readMentions } from '../tools/mentions.mjs';
import { card } from './support/card.ts';
import { command } from './support/commands.ts';
import { expect, test } from './support/extension.ts';
import { hoverMention, mentionPoint } from './support/mentions.ts';

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 700 }, contextOptions: { isMobile: true } });

  test('the sheet can be pulled away by its head, and a small pull lets it stay', async ({ page, site }) => {
    await page.goto(
      site.serve('/pull.html', {
        body: '<!doctype html><meta name="viewport" content="width=device-width"><p>Some ketamine.</p>',
      }),
    );
    const { x, y } = await mentionPoint(page, 'ketamine');
    await page.touchscreen.tap(x, y);
    const { box } = await card(page).opened();
    const session = await page.context().newCDPSession(page);
    const pull = async (by: number) => {
      const at = (moved: number) => [{ x: 120, y: box.y + 30 + moved }];
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
      for (const share of [0.3, 0.6, 1])
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(by * share) });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await pull(40);
    await expect.poll(async () => (await card(page).read())?.box.y).toBe(box.y);
    await pull(140);
    await card(page).closed();
  });
});

test('under pinch zoom the card is where the reader looks', async ({ page, site }) => {
  await page.goto(
    site.serve('/pinch.html', { body: '<!doctype html><p style="margin:260px 0 0 420px">Some ketamine here.</p>' }),
  );
  const { x, y } = await mentionPoint(page, 'ketamine');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.6 });
  await page.evaluate(() => scrollTo(0, 0));
  const view = await page.evaluate(() => {
    const { offsetLeft, offsetTop, width, height } = visualViewport ?? new VisualViewport();
    return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
  });
  expect(view.right - view.left).toBeLessThan(700);
  // The protocol's mouse knows nothing of the pinch: its places are those of the layout.
  await page.mouse.click(x, y);
  const { box } = await card(page).opened();
  expect(box.x).toBeGreaterThanOrEqual(view.left);
  expect(box.y).toBeGreaterThanOrEqual(view.top);
  expect(box.x + box.width).toBeLessThanOrEqual(view.right + 1);
  expect(box.y + box.height).toBeLessThanOrEqual(view.bottom + 1);
  expect(y < box.y || y > box.y + box.height).toBe(true);
});

test('a frame too small for a card opens none and keeps its Escape key; the popup still leads to its words', async ({
  page,
  site,
}) => {
  await page.goto(
    site.serve('/tiny.html', {
      body: '<!doctype html><iframe width="230" height="150" srcdoc="<p>Tiny ketamine.</p><script>keys=0;addEventListener(`keydown`,()=>keys++)</script>"></iframe>',
    }),
  );
  const frame = page.frames().at(-1);
  if (!frame) throw new Error('No frame.');
  const { x, y } = await mentionPoint(frame, 'ketamine');
  await page.mouse.click(x, y);
  await card(frame).staysClosed(500);
  await page.keyboard.press('Escape');
  expect(await frame.evaluate('keys')).toBe(1);
});

test('in a wrapped mention the card stands by the line under the pointer; in fullscreen and in an open popover it is on top', async ({
  page,
  site,
}) => {
  const body = `<!doctype html><style>*{--paper:red!important;--text:3!important;--size-m:99px!important}html{font-size:40px;zoom:1.5}</style>
    <div id="full" style="background:#fff;padding:20px"><p style="width:9em;font-size:16px">Some words on complex regional pain syndrome here.</p>
    <button onclick="full.requestFullscreen()">Full</button></div>`;
  await page.goto(site.serve('/wrapped.html', { body }));
  await mentionPoint(page, 'crps');
  const lines = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('evidence-notes-crps') ?? [])];
    const live = document.createRange();
    if (range) live.setStart(range.startContainer, range.startOffset);
    if (range) live.setEnd(range.endContainer, range.endOffset);
    return [...live.getClientRects()].map(({ left, top, bottom, width }) => ({ x: left + width / 2, top, bottom }));
  });
  expect(lines.length).toBeGreaterThan(1);
  const last = lines.at(-1);
  if (!last) throw new Error('No line.');
  await page.mouse.click(last.x, (last.top + last.bottom) / 2);
  const { box } = await card(page).opened();
  expect(Math.min(Math.abs(box.y - last.bottom), Math.abs(last.top - box.y - box.height))).toBeLessThan(12);
  expect(Math.round(box.width)).toBe(380);
  const style = await card(page).evaluate((dialog) => [
    getComputedStyle(dialog).fontSize,
    getComputedStyle(dialog).backgroundColor,
  ]);
  expect(style).toEqual(['15px', 'rgb(255, 255, 255)']);
  await page.keyboard.press('Escape');
  await card(page).closed();
  await page.click('button');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('full');
  await page.mouse.move(1, 1);
  await hoverMention(page, 'crps');
  const { box: over } = await card(page).opened();
  const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.parentElement?.id, {
    x: over.x + 20,
    y: over.y + 20,
  });
  expect(top).toBe('full');
});

test('a sticky header, a page in front of everything and an open popover leave the card on top; on paper there is none', async ({
  page,
  site,
}) => {
  const body = `<!doctype html><style>*{z-index:2147483647!important}header{position:fixed;inset:0 0 auto;height:120px;background:#fc6}
    #wall{position:fixed;inset:auto 0 0;height:40%;background:#6cf;pointer-events:none}p{margin:140px 20px 600px}</style>
    <header>Stuck</header><p>Some ketamine here.</p><div id="wall"></div>
    <div id="pop" popover style="inset:20px auto auto 20px;margin:0;width:500px;height:420px">Inside, fibromyalgia.</div>`;
  await page.goto(site.serve('/fronts.html', { body }));
  const { x, y } = await mentionPoint(page, 'ketamine');
  /** What is in front at the corners and the middle of the card. */
  const fronts = async () => {
    const { box } = await card(page).opened();
    return page.evaluate(
      ({ x, y, width, height }) =>
        [
          [4, 20],
          [width - 4, 20],
          [width / 2, height / 2],
          [4, height - 20],
          [width - 4, height - 20],
        ].map(([right = 0, down = 0]) => {
          const front = document.elementFromPoint(x + right, y + down);
          return front && !['HEADER', 'P', 'BODY', 'HTML'].includes(front.tagName) && !front.id;
        }),
      box,
    );
  };
  await page.mouse.click(x, y);
  expect(await fronts()).toEqual([true, true, true, true, true]);
  const { box } = await card(page).opened();
  expect(y < box.y || y > box.y + box.height).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => card(page).evaluate((dialog) => dialog.checkVisibility())).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await card(page).closed();

  await page.evaluate(() => document.querySelector<HTMLElement>('#pop')?.showPopover());
  const inside = await mentionPoint(page, 'fibromyalgia');
  await page.mouse.click(inside.x, inside.y);
  const isOpen = () => page.evaluate(() => document.querySelector('#pop')?.matches(':popover-open'));
  // A press in the card and Escape are for the card alone.
  await card(page).click('button[aria-label="Keep open"]');
  await expect.poll(() => card(page).evaluate((dialog) => dialog.querySelector('[aria-pressed="true"]') !== null)).toBe(true);
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  await card(page).closed();
  expect(await isOpen()).toBe(true);
});

test('over a modal dialog of a web component the card can be used: its words slotted into it, or its own', async ({
  page,
  site,
}) => {
  const body = `<!doctype html><p>Outside.</p><my-dialog><p>Slotted ketamine.</p></my-dialog><own-dialog></own-dialog><script>
    for (const [name, inside] of [['my-dialog', '<slot></slot>'], ['own-dialog', '<p>Own CRPS.</p>']])
      customElements.define(name, class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<dialog style="margin:20px">' + inside + '</dialog>'; }
        get dialog() { return this.shadowRoot.firstChild; }
      });
    document.querySelector('my-dialog').dialog.showModal();
  </script>`;
  await page.goto(site.serve('/components.html', { body }));
  for (const [name, topic] of [
    ['my-dialog', 'ketamine'],
    ['own-dialog', 'crps'],
  ] as const) {
    await page.evaluate(`for (const each of document.querySelectorAll('my-dialog, own-dialog')) each.dialog.close();
      document.querySelector('${name}').dialog.showModal()`);
    await hoverMention(page, topic);
    const { box } = await card(page).opened();
    await page.mouse.move(box.x + 60, box.y + 60, { steps: 10 });
    await card(page).click('button[aria-label="Keep open"]');
    await expect.poll(() => card(page).evaluate((dialog) => dialog.querySelector('[aria-pressed="true"]') !== null)).toBe(true);
    await card(page).click('button[aria-label="Close"]');
    await card(page).closed();
    expect(await page.evaluate(`document.querySelector('${name}').dialog.open`)).toBe(true);
  }
});

for (const zoom of [0.5, 4]) {
  test(`at the browser's zoom of ${zoom * 100} % the card is in the window and off the line`, async ({
    page,
    site,
    serviceWorker,
  }) => {
    await page.goto(site.serve('/zoom.html', { body: '<!doctype html><p>Some ketamine.</p>' }));
    await mentionPoint(page, 'ketamine');
    await page.bringToFront();
    await serviceWorker.evaluate(async (factor) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.setZoom(tab?.id ?? -1, factor);
    }, zoom);
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(zoom);
    await command(serviceWorker, page, 'open-card');
    const { box } = await card(page).opened();
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const [line] = await readMentions(page, 'ketamine');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
    expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
    if (!line?.box) throw new Error('No line.');
    expect(box.y >= line.box.y + line.box.height || box.y + box.height <= line.box.y).toBe(true);
  });
}

test('a screen reader finds a named dialog with headings, lists, real links and the strip as a sentence', async ({
  page,
  site,
}) => {
  await page.goto(site.url('article.html'));
  await hoverMention(page, 'ketamine');
  const { label } = await card(page).opened();
  const tree = await card(page).accessibilityTree();
  const named = (role: string) => tree.filter((node) => node.role === role).map(({ name }) => name);
  expect(tree[0]).toEqual({ role: 'dialog', name: label });
  expect(named('heading').length).toBeGreaterThan(1);
  expect(named('list').length).toBeGreaterThan(0);
  expect(named('listitem').length).toBeGreaterThan(0);
  expect(named('link').filter((name) => name !== '').length).toBeGreaterThan(0);
  expect(named('button').filter((name) => name === '')).toEqual([]);
  expect(named('StaticText').filter((name) => /: better than the comparison at .*\.$/.test(name))).toHaveLength(1);
  expect(tree.filter(({ role }) => role === 'banner' || role === 'contentinfo')).toEqual([]);
});

test('WCAG 1.4.13: a card can be dismissed without moving, pointed at, and stays until the reader leaves', async ({
  page,
  site,
}) => {
  await page.goto(site.url('article.html'));
  await hoverMention(page, 'fibromyalgia', 2);
  await card(page).opened();
  await page.keyboard.press('Escape');
  await card(page).closed();
  await card(page).staysClosed(500);
  await page.mouse.move(2, 2);
  await hoverMention(page, 'fibromyalgia', 2);
  const { box } = await card(page).opened();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  expect(await card(page).read()).toBeDefined();
  await page.mouse.move(box.x + 40, box.y + 40, { steps: 12 });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
  expect(await card(page).read()).toBeDefined();
});
