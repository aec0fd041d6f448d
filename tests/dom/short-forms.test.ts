import { expect, test, vi } from 'vitest';
import { possibleIn } from '../../entrypoints/hover.content/possible.ts';
import { expectPainted, open, paint, painted } from './support.ts';

const possible = (reader: ReturnType<typeof open>) => possibleIn(reader.marks).map(({ text }) => text);

test('a short form is marked once its long form comes, and no longer when that has gone', async () => {
  const reader = open('<p>My RSD is worse today.</p><p>Spravato</p><main></main>');
  await expectPainted(['RSD', 'Spravato']);
  document.querySelector('p + p')?.remove();
  await expectPainted([]);
  expect(possible(reader)).toEqual(['RSD']);

  const later = document.createElement('p');
  later.textContent = 'Reflex sympathetic dystrophy';
  document.querySelector('main')?.append(later);
  await expectPainted(['RSD', 'Reflex sympathetic dystrophy']);
  expect(possible(reader)).toEqual([]);
});

test('the name of another meaning anywhere on the page takes the mark away, until it goes', async () => {
  open('<h1>Continuous ranked probability score</h1><p>The CRPS is lower.</p><p>FM</p>');
  await expect.poll(() => document.querySelector('p')).toBeTruthy();
  expect(await paint('<h1>Continuous ranked probability score</h1><p>The CRPS is lower.</p>')).toEqual([]);
  const heading = document.querySelector('h1') as HTMLElement;
  heading.firstChild?.replaceWith('Notes');
  await expectPainted(['CRPS', 'Spravato']);
  heading.firstChild?.replaceWith('Chartered Retirement Plans Specialist');
  await expectPainted(['Spravato']);
});

test('a short form alone is marked nowhere and listed as possible, with what is hidden left out', async () => {
  const reader = open('<p>FM and RSD</p><p hidden>FM</p><p>special k</p><p>98.5 FM</p><p>200 RSD</p>');
  await expect.poll(() => possible(reader)).toEqual(['FM', 'RSD', 'special k']);
  expect(painted()).toEqual([]);
});

test('a page with its long form needs no search for other meanings', async () => {
  expect(await paint('<p>CRPS</p><p>complex regional pain syndrome and <b>RSD</b></p>')).toEqual([
    'CRPS',
    'complex regional pain syndrome',
    'RSD',
  ]);
});

test('topics switched off list no short forms', async () => {
  const reader = open('<p>FM and RSD</p>');
  await expect.poll(() => possible(reader)).toEqual(['FM', 'RSD']);
  reader.read(['fibromyalgia']);
  expect(possible(reader)).toEqual(['FM']);
});

test('a short form that leaves the page while it waits to be judged is let go', async () => {
  // All that an element outside the page can be asked is its text, and this one is no longer than a drop cap.
  const reader = open('<p>On <b>FM</b> and CRPS.</p>', () => document.querySelector('b')?.remove());
  await expectPainted(['CRPS']);
  expect(possible(reader)).toEqual([]);
});

test('a short form that is found while earlier marks are still being painted is judged', async () => {
  const many = '<b>x</b>'.repeat(200);
  const reader = open(`<main><p>On ketamine</p>${many}<p>My CRPS</p>${many}<p>Spravato</p>${many}</main>`);
  const { painter } = reader.marks;
  if (!painter) throw new Error('no painter');
  const { isReadable } = painter;
  let asked = 0;
  painter.isReadable = (node) => {
    asked++;
    // The topics are chosen once more, and to paint them takes so long that there is a pause; so does the last word.
    if (asked === 1) reader.read(['ketamine', 'crps', 'spravato']);
    const isSlow = asked === 2 || node.data === 'Spravato';
    for (const start = performance.now(); isSlow && performance.now() - start < 10; );
    return isReadable(node);
  };
  // That painting goes on while the reading, which has met the short form by then, makes its own pause.
  let goOn: (() => void) | undefined;
  vi.spyOn(scheduler, 'yield').mockImplementation(() => {
    if (asked === 2 && !goOn) return new Promise((resolve) => (goOn = resolve));
    if (asked > 2) goOn?.();
    return new Promise((resolve) => setTimeout(resolve, 20));
  });
  try {
    await expectPainted(['ketamine', 'CRPS', 'Spravato']);
    expect(goOn).toBeDefined();
  } finally {
    vi.restoreAllMocks();
  }
});
