import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { expectAnswer, expectCard, expectMarks, hostilePage, openFirstCard } from './support/hostile.ts';
import { hoverMention } from './support/mentions.ts';

const WORDS = '<p id="a">In CRPS, ketamine was tried.</p><p id="b">Spravato is esketamine.</p>';
// Esketamine is marked as ketamine.
const MARKS = { crps: 1, ketamine: 2, spravato: 1 };

test('overridden prototypes and globals do not reach us', async ({ page, site }) => {
  const script = `
    const broken = () => { throw new Error('broken by the page'); };
    for (const [owner, names] of [
      [Node.prototype, ['contains', 'compareDocumentPosition', 'getRootNode', 'normalize']],
      [Element.prototype, ['closest', 'matches', 'checkVisibility', 'getClientRects', 'attachShadow']],
      [Document.prototype, ['createTreeWalker', 'createRange', 'querySelectorAll']],
      [Range.prototype, ['getClientRects', 'setStart', 'setEnd']],
      [MutationObserver.prototype, ['observe', 'takeRecords']],
      [Map.prototype, ['get', 'set']], [Set.prototype, ['add', 'has']], [String.prototype, ['replace', 'normalize']],
      [RegExp.prototype, ['exec', 'test']], [Array.prototype, ['map', 'filter', 'find']],
    ]) for (const name of names) owner[name] = broken;
    for (const name of ['StaticRange', 'Highlight', 'requestAnimationFrame', 'setTimeout', 'scheduler', 'getComputedStyle', 'Promise'])
      Object.defineProperty(window, name, { value: broken, configurable: true });
    Object.defineProperty(CSS, 'highlights', { get: broken });
    Object.defineProperty(Object.prototype, 'on', { get: () => false });
  `;
  await page.goto(site.serve('/prototypes.html', { body: hostilePage(WORDS, script) }));
  await expectMarks(page, MARKS);
  await openFirstCard(page);
  await expectCard(page);
  await expectAnswer(page);
});

test('elements named like parts of the document (DOM clobbering) hide nothing from us', async ({ page, site }) => {
  const names = [
    'body',
    'documentElement',
    'addEventListener',
    'title',
    'activeElement',
    'hidden',
    'fullscreenElement',
    'contentType',
  ];
  const walks = [
    'parentNode',
    'parentElement',
    'nextSibling',
    'assignedSlot',
    'isConnected',
    'children',
    'shadowRoot',
    'attributes',
  ];
  const asks = ['closest', 'matches', 'checkVisibility', 'localName', 'textContent', 'append', 'offsetWidth', 'style', 'id'];
  const globals = ['browser', 'detector', 'hover', 'card', 'ports', 'evidenceNotesDetector', 'scheduler', 'navigation', 'CSS'];
  const body = `
    <form id="form">Direct ketamine in a form. <b>And ketamine again.</b>
      ${[...walks, ...asks].map((name) => `<input type="hidden" name="${name}">`).join('')}</form>
    ${names.map((name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`).join('')}
    ${globals.map((name) => `<form id="${name}"><input type="hidden" name="runtime" id="${name}-id"></form>`).join('')}
    <p>After it all, fibromyalgia.</p>`;
  await page.goto(site.serve('/clobber.html', { body: hostilePage(body) }));
  await expectMarks(page, { ketamine: 2, fibromyalgia: 1 });
  await openFirstCard(page);
  await card(page).opened();
  await expectAnswer(page);
});

test('a page that takes our host out at once is left alone, and works', async ({ page, site }) => {
  const script = `
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.popover === 'manual') { node.remove(); window.taken = (window.taken ?? 0) + 1; }
    }).observe(document, { childList: true, subtree: true });`;
  await page.goto(site.serve('/remover.html', { body: hostilePage(WORDS, script) }));
  await hoverMention(page, 'ketamine');
  const taken = () => page.evaluate(() => (window as unknown as { taken?: number }).taken ?? 0);
  await expect.poll(taken).toBe(1);
  await page.mouse.move(500, 500);
  await hoverMention(page, 'crps');
  await expect.poll(taken).toBe(2);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await expectMarks(page, MARKS);
  await expectAnswer(page);
});

test('a page that restyles our host gets no say inside the card, and loses nothing', async ({ page, site }) => {
  const head = `<style>* { color: red !important; font-size: 40px !important; letter-spacing: 9px !important; } div, [popover] { width: 3px !important; transform: rotate(9deg) !important; filter: blur(9px); }</style>`;
  await page.goto(site.serve('/restyle.html', { body: hostilePage(WORDS, '', head) }));
  await openFirstCard(page);
  await card(page).opened();
  const size = await card(page).evaluate((dialog) => getComputedStyle(dialog).fontSize);
  expect(Number.parseFloat(size ?? '0')).toBeLessThan(20);
  expect(await card(page).evaluate((dialog) => getComputedStyle(dialog).letterSpacing)).toBe('normal');
  await page.keyboard.press('Escape');
  await card(page).closed();
  await expectAnswer(page);
});

test('a page that watches itself and answers every change with another is followed without a race', async ({ page, site }) => {
  const script = `
    let turns = 0;
    new MutationObserver(() => {
      if (++turns > 3000) return;
      b.setAttribute('data-turn', turns);
      b.style.opacity = 0.5 + (turns % 50) / 100;
      b.textContent = 'Spravato is esketamine. ' + turns;
    }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, characterData: true });
    b.textContent = 'Spravato';`;
  await page.goto(site.serve('/self.html', { body: hostilePage(WORDS, script) }));
  await page.waitForFunction(() => document.getElementById('b')?.dataset['turn'] === '3000');
  await expectMarks(page, MARKS);
  await expectAnswer(page);
});

test('a document that is written anew is read anew, and its cards open', async ({ page, site }) => {
  await page.goto(site.serve('/write.html', { body: hostilePage(WORDS) }));
  await expectMarks(page, MARKS);
  const fresh = hostilePage('<p>Now fibromyalgia and ketamine.</p>');
  await page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, fresh);
  await expectMarks(page, { fibromyalgia: 1, ketamine: 1 });
  await hoverMention(page, 'fibromyalgia');
  await card(page).opened();
  await page.keyboard.press('Escape');
  await card(page).closed();
  await expectAnswer(page);
});

test('a page cannot close a card, or press keys in it, by events of its own making', async ({ page, site }) => {
  await page.goto(site.serve('/events.html', { body: hostilePage(WORDS) }));
  await hoverMention(page, 'ketamine');
  await card(page).opened();
  await page.evaluate(() => {
    const keys = { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true, composed: true };
    for (const target of [document.documentElement.lastElementChild, document.body, document, window]) {
      target?.dispatchEvent(new KeyboardEvent('keydown', keys));
      for (const type of ['pointerdown', 'click', 'scroll', 'pagehide', 'visibilitychange', 'pointerleave'])
        target?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
  });
  await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));
  expect(await card(page).read()).toBeDefined();
  await expectAnswer(page);
});

test('a highlighter and a dark mode at work beside ours keep their marks, and ours stay right', async ({ page, site }) => {
  const markJs = readFileSync(join(import.meta.dirname, '../../node_modules/mark.js/dist/mark.js'), 'utf8');
  await page.goto(site.serve('/others.html', { body: hostilePage(`${WORDS}<p>ketamine ketamine and pain</p>`) }));
  await expectMarks(page, { ...MARKS, ketamine: 4 });
  await page.addScriptTag({ content: markJs });
  await page.evaluate(() => {
    const mark = new (window as unknown as { Mark: new (root: Node) => { mark: (words: string[]) => void } }).Mark(document.body);
    mark.mark(['ketamine', 'CRPS', 'pain']);
    const range = document.createRange();
    range.selectNodeContents(document.body);
    CSS.highlights.set('search-results', new Highlight(range));
    // As dark modes do: a filter, inline colours everywhere, and a sheet of their own that they put back when it goes.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { filter: invert(1) hue-rotate(180deg); }');
    document.adoptedStyleSheets.push(sheet);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      element.setAttribute('data-darkreader-inline-color', '');
      element.style.setProperty('--darkreader-inline-color', '#fff');
    }
  });
  await expectMarks(page, { ...MARKS, ketamine: 4 });
  expect(
    await page.evaluate(() => [CSS.highlights.has('search-results'), document.querySelectorAll('mark[data-markjs]').length]),
  ).toEqual([true, 6]);
  await hoverMention(page, 'ketamine', 1);
  await card(page).opened();
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  await expectAnswer(page);
});

for (const [name, headers] of [
  ['COOP and COEP', { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }],
  ['a sandbox without scripts', { 'content-security-policy': 'sandbox' }],
  ['a sandbox with scripts', { 'content-security-policy': 'sandbox allow-scripts' }],
] as const) {
  test(`marks and cards work under ${name}`, async ({ page, site }) => {
    await page.goto(site.serve('/policy.html', { body: hostilePage(WORDS), headers }));
    await expectMarks(page, MARKS);
    await openFirstCard(page);
    expect((await card(page).opened()).box.width).toBe(380);
  });
}
