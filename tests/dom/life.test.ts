import { expect, test, vi } from 'vitest';
import { expectPainted, find, open, painted } from './support.ts';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const frame = () => new Promise((done) => requestAnimationFrame(done));
const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
/** In the order in which they were painted. */
const ranges = () => [...(CSS.highlights.get('evidence-notes-ketamine') ?? [])];
const inView = (range: AbstractRange) => {
  const box = range.startContainer.parentElement?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
};

test('of a long page, what is in view is read first', async () => {
  const sections = Array.from(
    { length: 800 },
    (_, at) => `<section><p>On ketamine, ${at}.</p><p>${'word '.repeat(60)}</p></section>`,
  );
  document.body.innerHTML = `<main>${sections.join('')}</main>`;
  find('section:nth-child(300)').scrollIntoView();
  const { start } = await import('./support.ts');
  start();
  await expect.poll(() => ranges().length).toBe(800);
  const shown = ranges().filter(inView).length;
  expect(shown).toBeGreaterThan(0);
  // All that is in view stands among the first, with what stands near the view.
  const last = ranges().findLastIndex(inView);
  expect(last).toBeLessThan(100);
  expect(painted().length).toBe(800);
});

test('thousands of nodes that come and go leave nothing behind', async () => {
  const reader = open('<div id="a"></div><p>Spravato</p>');
  await expectPainted(['Spravato']);
  for (let round = 0; round < 40; round++) {
    for (let at = 0; at < 60; at++) find('#a').append(paragraph(`ketamine ${round} ${at}`));
    await expect.poll(() => ranges().length).toBe(60);
    find('#a').replaceChildren();
    await expect.poll(() => ranges().length).toBe(0);
  }
  await expectPainted(['Spravato']);
  expect([...reader.marks.all()].length).toBe(1);
});

test('nodes that are moved, taken out and put back, cloned and swapped keep one mark each', async () => {
  open('<div id="a"><p id="k">ketamine</p><p id="c">CRPS</p></div><div id="b"></div>');
  await expectPainted(['ketamine', 'CRPS']);
  const ketamine = find('#k');
  find('#b').append(ketamine);
  await expectPainted(['CRPS', 'ketamine']);
  find('#a').append(ketamine.cloneNode(true));
  await expectPainted(['CRPS', 'ketamine', 'ketamine']);
  ketamine.remove();
  await frame();
  find('#a').prepend(ketamine);
  await expectPainted(['ketamine', 'CRPS', 'ketamine']);
  find('#a').replaceChildren(...[...find('#a').children].reverse());
  await expectPainted(['ketamine', 'CRPS', 'ketamine']);
  expect(ranges().length).toBe(2);
});

test('text rewritten every 50 ms is marked as it stands, and no mark is left where it stood', async () => {
  open('<p id="a">ketamine</p><p>Spravato</p>');
  let turn = 0;
  const timer = setInterval(() => {
    turn++;
    (find('#a').firstChild as Text).data = turn % 2 === 0 ? 'on ketamine now' : 'x';
    if (turn === 20) clearInterval(timer);
  }, 50);
  await expect.poll(() => turn, { timeout: 5000 }).toBe(20);
  await expectPainted(['ketamine', 'Spravato']);
  expect(ranges().map(({ startOffset, endOffset }) => [startOffset, endOffset])).toEqual([[3, 11]]);
});

const markup = (words: string) => document.createRange().createContextualFragment(words);
const growing = (a: HTMLElement) => (a.firstChild as Text).insertData(0, 'n');

test.each([
  ['put in anew', (a: HTMLElement) => a.replaceChildren('on ketamine')],
  ['put in anew as markup', (a: HTMLElement) => a.replaceChildren(markup('on <b>ketamine</b>'))],
  ['growing in front', growing],
])('text rewritten every 50 ms, %s: each time it is painted the right words are marked', async (_how, rewrite) => {
  open('<p id="a">on ketamine</p><p>Spravato</p>');
  await expectPainted(['ketamine', 'Spravato']);
  const seen: string[][] = [];
  for (let turn = 0; turn < 12; turn++) {
    rewrite(find('#a'));
    await frame();
    seen.push(painted());
    await wait(50);
  }
  expect(seen).toEqual(Array.from({ length: 12 }, () => ['ketamine', 'Spravato']));
});

test('a page that replaces our highlight with its own gets ours back at the next change', async () => {
  open('<p>ketamine</p><p id="b">CRPS</p>');
  await expectPainted(['ketamine', 'CRPS']);
  CSS.highlights.set('evidence-notes-ketamine', new Highlight());
  CSS.highlights.get('evidence-notes-crps')?.clear();
  find('#b').append(' more');
  await expectPainted(['ketamine', 'CRPS']);
});

test('nothing is polled: a page at rest is left alone', async () => {
  open('<p id="k">ketamine</p><p>fibromyalgia</p>');
  await expectPainted(['ketamine', 'fibromyalgia']);
  find('#k').textContent = 'CRPS';
  await expectPainted(['CRPS', 'fibromyalgia']);
  await wait(300);
  const asked: string[] = [];
  const spies = (['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask'] as const).map(
    (name) => {
      const real = globalThis[name] as (...args: unknown[]) => unknown;
      const by = () => new Error(name).stack?.includes('/entrypoints/') && asked.push(name);
      return vi.spyOn(globalThis, name).mockImplementation((...args: unknown[]) => {
        by();
        return real(...args) as never;
      });
    },
  );
  await wait(1500);
  expect(asked).toEqual([]);
  // It does see who asks.
  find('#k').after(' and ketamine');
  await expectPainted(['CRPS', 'ketamine', 'fibromyalgia']);
  expect(asked).toContain('setTimeout');
  for (const spy of spies) spy.mockRestore();
});

test('a page that observes itself sees no change', async () => {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  open('<p>ketamine</p>');
  observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  await expectPainted(['ketamine']);
  await frame();
  expect(seen).toEqual([]);
  observer.disconnect();
});
