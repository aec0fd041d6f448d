import type { Page } from '@playwright/test';
import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { hoverMention, marks } from './support/mentions.ts';
import { openPopup } from './support/popup.ts';

const texts = async (page: Page) => Object.values(await marks(page)).flat();

test('nothing of ours is on paper', async ({ page, site }) => {
  await page.goto(site.serve('/paper.html', { body: '<!doctype html><title>x</title><p id="p">On ketamine.</p>' }));
  await expect.poll(() => texts(page)).toEqual(['ketamine']);
  const line = () =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('p') as Element, '::highlight(evidence-notes-ketamine)').textDecorationLine,
    );
  await expect.poll(line).toBe('underline');
  await page.emulateMedia({ media: 'print' });
  expect(await line()).toBe('none');
  await page.emulateMedia({ media: 'screen' });
  expect(await line()).toBe('underline');
});

test.describe('while a page is too busy to answer the popup', () => {
  test.use({ expectedErrors: [/did not list its mentions: Error: No answer within/] });
  test('a page that changes without end is paused with a word in the popup, and read again on "Go on"', async ({
    page,
    site,
  }) => {
    test.setTimeout(400_000);
    // Every flood has the whole page read again, and this page is long and full of words; hidden, so that the browser need not lay it out each time.
    const body = `<!doctype html><title>x</title><h1>ketamine</h1><main hidden></main><script>
      const main = document.querySelector('main');
      main.innerHTML = '<p>much <b>about</b> ketamine and <i>more</i> of it</p>'.repeat(15000);
      let flooding = false;
      setInterval(() => {
        if (flooding) for (let at = 0; at < 1200; at++) main.children[at].lastChild.data = ' of it ' + Math.random();
      }, 100);
    </script>`;
    await page.goto(site.serve('/flood.html', { body }));
    await expect.poll(() => texts(page), { timeout: 60_000 }).toEqual(['ketamine']);
    await page.evaluate('flooding = true');
    await expect.poll(() => texts(page), { timeout: 180_000 }).toEqual([]);
    const popup = await openPopup(page);
    await expect.poll(popup.text).toContain('Paused: this page changes too much to keep reading along.');
    await page.evaluate('flooding = false');
    await popup.click('button', 'Go on');
    await expect.poll(() => texts(page), { timeout: 60_000 }).toEqual(['ketamine']);
    await expect.poll(popup.text).not.toContain('Paused');
    await expect.poll(popup.text).toContain('Ketamine');
  });
});

/** The test server's own answers forbid the browser to keep them. */
const mayBeKept = { 'cache-control': 'max-age=60' };

test.describe('with the back-forward cache', () => {
  test.use({ withoutArgs: ['--disable-back-forward-cache'] });
  test('a page that comes back from it is followed again and opens cards', async ({ page, site }) => {
    await page.goto(
      site.serve('/one.html', { headers: mayBeKept, body: '<!doctype html><title>x</title><p id="p">On ketamine.</p>' }),
    );
    await expect.poll(() => texts(page)).toEqual(['ketamine']);
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
    await page.goto(site.serve('/two.html', { body: '<!doctype html><title>x</title><p>CRPS</p>' }));
    await expect.poll(() => texts(page)).toEqual(['CRPS']);
    await page.evaluate(() => history.back());
    // Between two pages there is none to ask.
    await expect(async () => expect(await page.evaluate('window.persisted')).toBe(true)).toPass({ timeout: 10_000 });
    await expect.poll(() => texts(page)).toEqual(['ketamine']);
    await page.evaluate(() => document.querySelector('#p')?.append(' And fibromyalgia.'));
    await expect.poll(() => texts(page)).toEqual(['ketamine', 'fibromyalgia']);
    await hoverMention(page, 'ketamine');
    await card(page).opened();
  });
});
