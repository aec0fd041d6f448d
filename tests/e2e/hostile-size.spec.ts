import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { expectAnswer, expectMarks, hostilePage, openFirstCard } from './support/hostile.ts';
import { inOwnWorld } from './support/own-world.ts';
import { openPopup } from './support/popup.ts';

test('100,000 elements appended in a loop', async ({ page, site }) => {
  const script = `
    let made = 0;
    (function more() {
      for (let i = 0; i < 10000; i++, made++) {
        const p = document.createElement('p');
        p.textContent = made % 1000 === 0 ? 'Here ketamine.' : 'Line ' + made;
        document.body.append(p);
      }
      if (made < 100000) setTimeout(more);
      else document.documentElement.dataset.made = made;
    })();`;
  const head = '<style>p { contain: strict; height: 1em; margin: 0; }</style>';
  await page.goto(site.serve('/many.html', { body: hostilePage('', script, head) }));
  await page.waitForFunction(() => document.documentElement.dataset['made'] === '100000', undefined, { timeout: 90_000 });
  await expectMarks(page, { ketamine: 100 }, 90_000);
  await expectAnswer(page);
});

test('one text of 10 MB', async ({ page, site }) => {
  const script = `document.querySelector('pre').textContent = 'ketamine ' + 'some other words '.repeat(600000) + ' fibromyalgia';`;
  const head = '<style>pre { white-space: normal; height: 300px; overflow: hidden; font: 12px monospace; }</style>';
  await page.goto(site.serve('/long.html', { body: hostilePage('<pre></pre>', script, head) }));
  await expectMarks(page, { ketamine: 1, fibromyalgia: 1 }, 90_000);
  await openFirstCard(page);
  await card(page).opened();
  await expectAnswer(page);
});

// Chromium itself ends a page that lays out, or takes apart, so many elements in each other, so these are not shown.
test('50,000 elements in each other', async ({ page, site }) => {
  const script = `
    let at = document.getElementById('deep');
    for (let i = 0; i < 50000; i++) { const next = document.createElement('span'); at.append(next); at = next; }
    at.textContent = 'ketamine in the deep';
    document.body.append(' After it, fibromyalgia.');`;
  const body = '<p>Before it, CRPS.</p><div id="deep" style="display: none"></div>';
  await page.goto(site.serve('/deep.html', { body: hostilePage(body, script) }));
  await expectMarks(page, { crps: 1, fibromyalgia: 1 }, 90_000);
  await expectAnswer(page);
});

test('1,000 frames: those with words are counted, the others ask nothing of the background', async ({
  page,
  site,
  serviceWorker,
}) => {
  // A slow machine needs more than a minute for so many frames, whoever reads them.
  test.setTimeout(400_000);
  const script = `
    for (let i = 0; i < 1000; i++) {
      const frame = document.createElement('iframe');
      if (i % 250 === 0) frame.srcdoc = '<p>ketamine';
      document.body.append(frame);
    }`;
  const head = '<style>iframe { width: 10px; height: 10px; border: 0; }</style>';
  await page.goto(site.serve('/frames.html', { body: hostilePage('<p>CRPS</p>', script, head) }), { timeout: 180_000 });
  await expectMarks(page, { crps: 1 }, 100_000);
  const frames = () =>
    serviceWorker.evaluate(async () => {
      const { frames } = (await chrome.storage.session.get('frames')) as {
        frames?: Record<string, Record<string, { counts: object }>>;
      };
      return Object.values(frames ?? {}).map((tab) =>
        Object.values(tab)
          .map(({ counts }) => JSON.stringify(counts))
          .sort(),
      );
    });
  await expect.poll(frames, { timeout: 100_000 }).toEqual([['{"crps":1}', ...Array<string>(4).fill('{"ketamine":1}')]]);
  await expectAnswer(page);
});

test('shadow roots without end', async ({ page, site }) => {
  const script = `
    let made = 0;
    customElements.define('x-more', class extends HTMLElement {
      connectedCallback() {
        const shadow = this.attachShadow({ mode: made % 2 ? 'open' : 'closed' });
        shadow.append(made % 100 === 0 ? 'ketamine ' : 'word ');
        if (++made < 1000) setTimeout(() => shadow.append(document.createElement('x-more')));
        else document.documentElement.dataset.made = made;
      }
    });
    document.body.append(document.createElement('x-more'));`;
  await page.goto(site.serve('/shadows.html', { body: hostilePage('', script) }));
  await page.waitForFunction(() => document.documentElement.dataset['made'] === '1000', undefined, { timeout: 90_000 });
  await expectMarks(page, { ketamine: 10 }, 90_000);
  await expectAnswer(page);
});

test('text that changes with every frame', async ({ page, site }) => {
  const script = `
    const lines = [...document.querySelectorAll('p')];
    let frame = 0;
    (function change() {
      for (const line of lines) line.textContent = 'ketamine ' + frame + ' CRPS';
      document.documentElement.dataset.frame = ++frame;
      if (frame < 300) requestAnimationFrame(change);
    })();`;
  await page.goto(site.serve('/frantic.html', { body: hostilePage('<p></p>'.repeat(200), script) }));
  // Either it is followed to the end, or the popup says that it is paused, and its button reads it as it stands then.
  await page.waitForFunction(() => document.documentElement.dataset['frame'] === '300', undefined, { timeout: 90_000 });
  const popup = await openPopup(page);
  await expect.poll(popup.text).toMatch(/200\s+mentions|paused/i);
  if (/paused/i.test(await popup.text())) await popup.click('button', 'Go on');
  await expectMarks(page, { ketamine: 200, crps: 200 });
  await expectAnswer(page);
});

test('what is gone from a page is let go', async ({ page, site }) => {
  await page.goto(site.serve('/gone.html', { body: hostilePage('<main></main>') }));
  await page.evaluate(() => {
    const main = document.querySelector('main');
    for (let i = 0; i < 2000; i++) main?.append(Object.assign(document.createElement('p'), { textContent: `ketamine ${i}` }));
  });
  await expectMarks(page, { ketamine: 2000 });
  const session = await page.context().newCDPSession(page);
  const nodes = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Memory.getDOMCounters')).nodes;
  };
  const full = await nodes();
  await page.evaluate(() => document.querySelector('main')?.replaceChildren('Nothing left.'));
  await expectMarks(page, {});
  await expect.poll(nodes).toBeLessThan(full - 3900);
  expect(await inOwnWorld(page, () => CSS.highlights.size)).toBe(0);
});
