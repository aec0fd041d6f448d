import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { hoverMention, marks, mentionPoint } from './support/mentions.ts';

test('the pointer can move onto the card, and leaving both closes it', async ({ page, site }) => {
  await page.goto(site.url('article.html'));
  await hoverMention(page, 'fibromyalgia', 1);
  const { box } = await card(page).opened();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 25 });
  await expect.poll(async () => (await card(page).read())?.notes.length).toBeGreaterThan(1);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(await card(page).read()).toBeDefined();
  await page.mouse.move(2, 2, { steps: 5 });
  await card(page).closed();
});

test('a pinned card stays until it is closed', async ({ page, site }) => {
  await page.goto(site.url('article.html'));
  await hoverMention(page, 'fibromyalgia', 1);
  await card(page).opened();
  await card(page).click('button[aria-label="Keep open"]');
  await page.mouse.move(2, 2, { steps: 5 });
  await page.mouse.click(2, 400);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(await card(page).read()).toBeDefined();
  await card(page).click('button[aria-label="Close"]');
  await card(page).closed();
});

test('Escape closes the card and nothing else', async ({ page, site }) => {
  await page.goto(
    site.serve('/dialog.html', {
      body: '<!doctype html><dialog id="d"><p>On ketamine for fibromyalgia.</p></dialog><script>d.showModal()</script>',
    }),
  );
  await hoverMention(page, 'ketamine');
  const { context } = await card(page).opened();
  expect(context).toBe('ketamine-for-fibromyalgia');
  await page.keyboard.press('Escape');
  await card(page).closed();
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
});

test('a click opens the card at once; a click on a link follows the link', async ({ page, site }) => {
  await page.goto(
    site.serve('/click.html', { body: '<!doctype html><p>Some ketamine here.</p><p><a href="#there">CRPS clinic</a></p>' }),
  );
  const word = await mentionPoint(page, 'ketamine');
  await page.mouse.click(word.x, word.y);
  await card(page).opened();
  await page.keyboard.press('Escape');
  await card(page).closed();
  const link = await mentionPoint(page, 'crps');
  await page.mouse.click(link.x, link.y);
  await expect(page).toHaveURL(/#there$/);
});

test('nothing opens while a button is down or the pointer only crosses a word', async ({ page, site }) => {
  await page.goto(site.url('article.html'));
  const { x, y } = await mentionPoint(page, 'fibromyalgia', 2);
  await page.mouse.move(x - 60, y);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 10 });
  await card(page).staysClosed(700);
  await page.mouse.up();
  await page.mouse.move(x, y - 80);
  await page.mouse.move(x, y + 200, { steps: 3 });
  await card(page).staysClosed(700);
});

test('there is one card at a time, also across frames', async ({ page, site }) => {
  const body = '<!doctype html><p>Some ketamine here.</p><iframe width="600" height="500" srcdoc="<p>Inner CRPS.</p>"></iframe>';
  await page.goto(site.serve('/two.html', { body }));
  const frame = page.frames().at(-1);
  if (!frame) throw new Error('No frame.');
  await mentionPoint(frame, 'crps');
  const { x, y } = await mentionPoint(page, 'ketamine');
  await page.mouse.click(x, y);
  await card(page).opened();
  await card(page).click('button[aria-label="Keep open"]');
  const { box } = await card(page).opened();
  // Beside the card that stands open over it.
  await frame.evaluate((left) => document.querySelector('p')?.style.setProperty('margin-left', `${left}px`), box.width + 40);
  await hoverMention(frame, 'crps');
  await expect.poll(() => frame.locator('html > [popover]').count()).toBe(1);
  await expect.poll(() => page.locator('html > [popover]').count()).toBe(0);
  expect((await card(frame).opened()).label).toContain('CRPS');
});

const ENDINGS: [what: string, change: string][] = [
  ['rewritten', "a.firstChild.data = 'Something else.'"],
  ['hidden', "a.style.display = 'none'"],
  ['removed', 'a.remove()'],
  ['the application shows another page', "history.pushState({}, '', '/other'); document.body.replaceChildren('Another page.')"],
  ['the document is written anew', "document.open(); document.write('<p>Anew.'); document.close()"],
];

test('a card closes when its words go, and stays through other changes', async ({ page, site }) => {
  const address = site.serve('/gone.html', { body: '<!doctype html><p id="a">Some ketamine here.</p><p id="b">Else.</p>' });
  for (const [what, change] of ENDINGS) {
    await page.goto(address);
    await hoverMention(page, 'ketamine');
    await card(page).opened();
    // Pinned or not.
    await card(page).click('button[aria-label="Keep open"]');
    await page.evaluate(`b.append('ketamine too'); b.dataset.seen = 'yes'`);
    await expect.poll(async () => (await marks(page)).ketamine.length).toBe(2);
    expect(await card(page).read()).toBeDefined();
    await page.evaluate(change);
    await card(page).closed();
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length), what).toBe(0);
  }
});

test('on a narrow screen the card is a sheet at the bottom, and it is whole', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(site.url('article.html'));
  await hoverMention(page, 'fibromyalgia', 1);
  const { box } = await card(page).opened();
  expect(box.x).toBe(0);
  expect(box.width).toBe(360);
  expect(Math.round(box.y + box.height)).toBe(640);
  expect(box.height).toBeLessThanOrEqual(640 * 0.6 + 1);
});

test('page styles do not reach the card', async ({ page, site }) => {
  const hostile =
    '* { all: unset !important; font-size: 40px !important; color: red !important; display: none } p, title { display: block !important } :root { --paper: red; --size-m: 40px } div[popover] { display: none !important; width: 10px !important; opacity: 0 !important; transform: scale(3) !important }';
  await page.goto(
    site.serve('/hostile.html', { body: `<!doctype html><style>${hostile}</style><p>In CRPS, ketamine was tried.</p>` }),
  );
  await hoverMention(page, 'ketamine');
  const { box } = await card(page).opened();
  expect(box.width).toBe(380);
  const style = await card(page).evaluate((dialog) => {
    const { fontSize, color } = getComputedStyle(dialog);
    return { fontSize, color };
  });
  expect(style).toEqual({ fontSize: '15px', color: 'rgb(29, 31, 34)' });
});

test('marks of words that the card covers no line of: the hovered line stays free', async ({ page, site }) => {
  await page.goto(site.url('article.html'));
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(14);
  for (const index of [3, 6, 9, 12]) {
    const { y } = await mentionPoint(page, 'ketamine', index);
    await hoverMention(page, 'ketamine', index);
    const { box } = await card(page).opened();
    expect(y < box.y || y > box.y + box.height).toBe(true);
    await page.keyboard.press('Escape');
    await card(page).closed();
    await page.mouse.move(1, 1);
  }
});
