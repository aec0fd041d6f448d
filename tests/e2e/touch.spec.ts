import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { mentionPoint } from './support/mentions.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 700 }, contextOptions: { isMobile: true } });

const body = `<!doctype html><meta name="viewport" content="width=device-width">
  <p>Some ketamine here.</p><p><a href="#there">CRPS clinic</a></p><p style="height:1500px">Long page.</p>`;

test('a tap on a mention opens the sheet, a tap beside it closes it', async ({ page, site }) => {
  await page.goto(site.serve('/touch.html', { body }));
  const { x, y } = await mentionPoint(page, 'ketamine');
  await page.touchscreen.tap(x, y);
  const { box } = await card(page).opened();
  expect(Math.round(box.y + box.height)).toBe(700);
  await page.touchscreen.tap(200, 200);
  await card(page).closed();
});

test('a tap on a link follows the link', async ({ page, site }) => {
  await page.goto(site.serve('/touch.html', { body }));
  const { x, y } = await mentionPoint(page, 'crps');
  await page.touchscreen.tap(x, y);
  await expect(page).toHaveURL(/#there$/);
  await card(page).staysClosed();
});

test('a scroll that begins on a mention opens nothing; a pen opens by resting and by tapping', async ({ page, site }) => {
  await page.goto(site.serve('/touch.html', { body }));
  const { x, y } = await mentionPoint(page, 'ketamine');
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
  // Held still for longer than a dwell first.
  await touch('touchStart', y);
  await card(page).staysClosed(400);
  for (const by of [20, 40, 60, 80]) await touch('touchMove', y - by);
  await touch('touchEnd');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await card(page).staysClosed(500);
  await page.evaluate(() => scrollTo(0, 0));
  const pen = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', right: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: right,
      y,
      pointerType: 'pen',
      ...(type !== 'mouseMoved' && { button: 'left', clickCount: 1 }),
    });
  for (const before of [4, 2, 0]) await pen('mouseMoved', x - before);
  await card(page).opened();
  await page.keyboard.press('Escape');
  await card(page).closed();
  await pen('mousePressed', x);
  await pen('mouseReleased', x);
  await card(page).opened();
});

test('everything that can be pressed in the card is 44 px, as fingers need', async ({ page, site }) => {
  await page.goto(site.serve('/touch.html', { body }));
  const { x, y } = await mentionPoint(page, 'ketamine');
  await page.touchscreen.tap(x, y);
  await card(page).opened();
  const small = await card(page).evaluate((dialog) => {
    const targets = [...dialog.querySelectorAll('button, a')].map((element) => ({
      name: element.textContent,
      box: element.getBoundingClientRect(),
    }));
    return targets.filter(({ box }) => box.height < 43.5).map(({ name, box }) => `${name} ${box.height}`);
  });
  expect(small).toEqual([]);
});
