import { card } from './support/card.ts';
import { command, currentMention } from './support/commands.ts';
import { expect, test } from './support/extension.ts';
import { marks, mentionPoint } from './support/mentions.ts';

const page3 = `<!doctype html><title>t</title><a href="#top" id="before">Before</a>
  <p>First ketamine here. <a href="#next" id="next">After it</a></p><p style="height:2000px">A long page.</p>
  <p id="late">Then CRPS there.</p><p><a href="#there" id="link">On fibromyalgia</a></p><button id="last">Last</button>`;
const focusIn = () => document.activeElement?.id || document.activeElement?.tagName;

test('commands walk through the mentions, open each card with the focus inside, and Escape leads back', async ({
  page,
  site,
  serviceWorker,
}) => {
  await page.goto(site.serve('/keys.html', { body: page3 }));
  await mentionPoint(page, 'crps');
  await page.evaluate(() => scrollTo(0, 0));
  expect(await currentMention(page)).toBeUndefined();
  await command(serviceWorker, page, 'next-mention');
  expect((await card(page).opened()).label).toContain('Ketamine');
  await expect.poll(() => card(page).focused()).toContain('Ketamine');
  expect(await currentMention(page)).toBe('First ketamine');
  await command(serviceWorker, page, 'next-mention');
  await expect.poll(() => currentMention(page)).toBe('Then CRPS');
  await expect.poll(() => card(page).focused()).toContain('CRPS');
  expect(await page.evaluate(() => document.getElementById('late')?.getBoundingClientRect().top)).toBeLessThan(800);
  await command(serviceWorker, page, 'next-mention');
  await expect.poll(() => currentMention(page)).toBe('On fibromyalgia');
  // Round again, and back again.
  await command(serviceWorker, page, 'next-mention');
  await expect.poll(() => currentMention(page)).toBe('First ketamine');
  await command(serviceWorker, page, 'previous-mention');
  await expect.poll(() => currentMention(page)).toBe('On fibromyalgia');
  await command(serviceWorker, page, 'previous-mention');
  await expect.poll(() => card(page).focused()).toContain('CRPS');
  await page.keyboard.press('Escape');
  await card(page).closed();
  // Tab goes on from the mention, not from the end or the top of the page.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focusIn)).toBe('link');
  await page.mouse.click(300, 400);
  expect(await currentMention(page)).toBeUndefined();
});

test('the open command opens the card of the place where the reader is', async ({ page, site, serviceWorker }) => {
  await page.goto(site.serve('/keys.html', { body: page3 }));
  await mentionPoint(page, 'fibromyalgia');
  await page.focus('#before');
  await page.evaluate(() => scrollTo(0, 0));
  await command(serviceWorker, page, 'open-card');
  await expect.poll(() => card(page).focused()).toContain('Ketamine');
  await page.keyboard.press('Escape');
  await card(page).closed();
  expect(await page.evaluate(focusIn)).toBe('before');
  // A link that has the focus comes first.
  for (let stop = 0; stop < 2; stop++) await page.keyboard.press('Tab');
  expect(await page.evaluate(focusIn)).toBe('link');
  await command(serviceWorker, page, 'open-card');
  await expect.poll(() => card(page).focused()).toContain('Fibromyalgia');
  await page.keyboard.press('Escape');
  await card(page).closed();
  expect(await page.evaluate(focusIn)).toBe('link');
  // The focus that came back is no wish for the card.
  await card(page).staysClosed(700);
});

test('Tab past the last control of the card, or back past its first, leads to where the reader was', async ({
  page,
  site,
  serviceWorker,
}) => {
  await page.goto(site.serve('/keys.html', { body: page3 }));
  await mentionPoint(page, 'ketamine');
  await page.focus('#before');
  await command(serviceWorker, page, 'open-card');
  await expect.poll(() => card(page).focused()).toContain('Ketamine');
  await page.keyboard.press('Shift+Tab');
  await card(page).closed();
  expect(await page.evaluate(focusIn)).toBe('before');
  await command(serviceWorker, page, 'open-card');
  await expect.poll(() => card(page).focused()).toContain('Ketamine');
  const seen: (string | undefined)[] = [];
  for (let stop = 0; stop < 60 && (await card(page).read()); stop++) {
    seen.push(await card(page).focused());
    await page.keyboard.press('Tab');
  }
  expect(seen).toEqual(
    expect.arrayContaining(['Keep open', 'Close', 'Notes', 'Whole note', 'All notes', 'Not now', 'Off on this site']),
  );
  await card(page).closed();
  expect(await page.evaluate(focusIn)).toBe('next');
});

test('every button of the card works by keyboard', async ({ page, site, serviceWorker, context }) => {
  await page.goto(site.serve('/keys.html', { body: page3 }));
  await mentionPoint(page, 'ketamine');
  await command(serviceWorker, page, 'open-card');
  await expect.poll(() => card(page).focused()).toContain('Ketamine');
  const comeTo = async (name: string) => {
    for (let stop = 0; stop < 60 && (await card(page).focused()) !== name; stop++) await page.keyboard.press('Tab');
    expect(await card(page).focused()).toBe(name);
  };
  await comeTo('Keep open');
  await page.keyboard.press('Space');
  await expect.poll(() => card(page).evaluate((dialog) => dialog.querySelector('[aria-pressed="true"]') !== null)).toBe(true);
  await comeTo('Notes');
  await page.keyboard.press('End');
  await expect.poll(() => card(page).evaluate((dialog) => dialog.querySelector('.card-scroll')?.scrollTop)).toBeGreaterThan(100);
  await comeTo('Whole note');
  for (const [key, address] of [
    ['Enter', /notes\.html#./],
    ['Space', /notes\.html$/],
  ] as const) {
    const opened = context.waitForEvent('page');
    await page.keyboard.press(key);
    await expect.poll(async () => (await opened).url()).toMatch(address);
    await (await opened).close();
    await page.bringToFront();
    await comeTo('All notes');
  }
  await comeTo('Off on this site');
  await page.keyboard.press('Enter');
  await card(page).closed();
  await expect.poll(async () => (await marks(page)).ketamine).toEqual([]);
});

test('coming to a link by keyboard opens its card and keeps the focus; Enter follows the link', async ({ page, site }) => {
  await page.goto(site.serve('/keys.html', { body: page3 }));
  await mentionPoint(page, 'fibromyalgia');
  await page.focus('#next');
  await page.keyboard.press('Tab');
  expect((await card(page).opened()).label).toContain('Fibromyalgia');
  expect(await page.evaluate(focusIn)).toBe('link');
  // It stays as long as the focus does, wherever the pointer goes.
  await page.mouse.move(300, 20);
  await page.mouse.move(400, 30, { steps: 4 });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
  expect(await card(page).read()).toBeDefined();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#there$/);
  expect(await card(page).read()).toBeDefined();
  await page.keyboard.press('Escape');
  await card(page).closed();
  expect(await page.evaluate(focusIn)).toBe('link');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await card(page).opened();
  await page.keyboard.press('Tab');
  await card(page).closed();
  expect(await page.evaluate(focusIn)).toBe('last');
});

test('no key but Escape is taken from the page, and none typed in the card reaches its shortcuts', async ({
  page,
  site,
  serviceWorker,
}) => {
  const spy = `<script>window.keys = []; for (const at of [document, document.body ?? document.documentElement]) for (const capture of [true, false])
    at.addEventListener('keydown', (event) => keys.push(event.key + (event.defaultPrevented ? ' taken' : '')), { capture });</script>`;
  await page.goto(site.serve('/keys.html', { body: `${page3}${spy}` }));
  await mentionPoint(page, 'ketamine');
  const typed = () => page.evaluate(() => [...new Set((window as unknown as { keys: string[] }).keys.splice(0))]);
  await command(serviceWorker, page, 'next-mention');
  await expect.poll(() => card(page).focused()).toContain('Ketamine');
  for (const key of ['j', '/', '?', 'ArrowDown', 'Tab', 'Escape']) await page.keyboard.press(key);
  await card(page).closed();
  expect(await typed()).toEqual([]);
  for (const key of ['j', 'Enter', 'k', 'Escape']) await page.keyboard.press(key);
  expect(await typed()).toEqual(['j', 'Enter', 'k', 'Escape']);
  // While a card is open that the pointer brought, the page keeps all keys but Escape.
  const { x, y } = await mentionPoint(page, 'ketamine');
  await page.mouse.click(x, y);
  await card(page).opened();
  for (const key of ['j', 'Enter', 'Escape']) await page.keyboard.press(key);
  await card(page).closed();
  expect(await typed()).toEqual(['j', 'Enter']);
});

test('commands go on through frames, and into none that has no mention', async ({ page, site, serviceWorker }) => {
  const inner = (word: string) => `<iframe width="500" height="300" srcdoc="<p>Inner ${word}.</p>"></iframe>`;
  await page.goto(
    site.serve('/frames-keys.html', {
      body: `<!doctype html><p>Outer ketamine.</p>${inner('nothing')}${inner('CRPS')}`,
    }),
  );
  const frame = page.frames().at(-1);
  if (!frame) throw new Error('No frame.');
  await mentionPoint(frame, 'crps');
  await expect
    .poll(() => serviceWorker.evaluate(async () => JSON.stringify(await chrome.storage.session.get('frames'))))
    .toMatch(/crps/);
  await command(serviceWorker, page, 'next-mention');
  await expect.poll(() => card(page).focused()).toContain('Ketamine');
  await command(serviceWorker, page, 'next-mention');
  await expect.poll(() => card(frame).focused()).toContain('CRPS');
  expect(await currentMention(page)).toBeUndefined();
  // There is one card at a time.
  await expect.poll(() => page.locator('html > [popover]').count()).toBe(0);
  await command(serviceWorker, page, 'next-mention');
  await expect.poll(() => currentMention(page)).toBe('Outer ketamine');
});

test('"Not now" keeps cards away from this page, in every frame, until the reader asks or reloads', async ({
  page,
  site,
  serviceWorker,
}) => {
  const body = '<!doctype html><p>Some ketamine here.</p><iframe width="500" height="300" srcdoc="<p>Inner CRPS.</p>"></iframe>';
  await page.goto(site.serve('/mute.html', { body }));
  const frame = page.frames().at(-1);
  if (!frame) throw new Error('No frame.');
  const inner = await mentionPoint(frame, 'crps');
  const { x, y } = await mentionPoint(page, 'ketamine');
  await page.mouse.click(x, y);
  await card(page).opened();
  await card(page).click('button', 'Not now');
  await card(page).closed();
  expect((await marks(page)).ketamine).toEqual(['ketamine']);
  await page.mouse.move(x, y);
  await page.mouse.move(x + 2, y);
  await card(page).staysClosed();
  await page.mouse.click(x, y);
  await card(page).staysClosed(500);
  await page.mouse.click(inner.x, inner.y);
  await card(frame).staysClosed(500);
  await command(serviceWorker, page, 'open-card');
  const { box } = await card(page).opened();
  // A card that was asked for stays, wherever the pointer goes.
  for (const to of [
    { x, y },
    { x: box.x + 30, y: box.y + 30 },
    { x: 700, y: 20 },
    { x, y },
    { x: 700, y: 30 },
  ])
    await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
  expect(await card(page).read()).toBeDefined();
  await page.keyboard.press('Escape');
  await card(page).closed();
  await page.reload();
  await mentionPoint(page, 'ketamine');
  await page.mouse.click(x, y);
  await card(page).opened();
});

test('the options show the keys that the browser assigned, and lead to where they are changed', async ({
  openExtensionPage,
  serviceWorker,
  context,
}) => {
  const options = await openExtensionPage('options.html');
  const keys = options.getByRole('region', { name: 'Keys' });
  const assigned = await serviceWorker.evaluate(() => chrome.commands.getAll());
  expect(assigned.length).toBeGreaterThanOrEqual(3);
  for (const { description, shortcut } of assigned)
    await expect(keys.locator('div', { hasText: description || 'Open the popup' }).last()).toContainText(shortcut || 'no key');
  const opened = context.waitForEvent('page');
  await keys.getByRole('button', { name: 'Change these keys' }).click();
  await expect((await opened).url()).toContain('chrome://extensions/shortcuts');
});
