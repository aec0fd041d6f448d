import { card } from './support/card.ts';
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
