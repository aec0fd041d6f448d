import { expect, test } from 'vitest';
import { expectPainted, find, open, paint, painted } from './support.ts';

// A form's fields stand where its own properties of the same name would.
const NAMES = [
  ...['nodeType', 'localName', 'nodeName', 'tagName', 'firstChild', 'lastChild', 'childNodes', 'children', 'nextSibling'],
  ...['previousSibling', 'parentNode', 'parentElement', 'firstElementChild', 'lastElementChild', 'textContent', 'isConnected'],
  ...['getRootNode', 'contains', 'closest', 'matches', 'querySelector', 'querySelectorAll', 'getElementsByTagName'],
  ...['checkVisibility', 'compareDocumentPosition', 'isContentEditable', 'offsetWidth', 'offsetHeight', 'scrollHeight'],
  ...['assignedSlot', 'shadowRoot', 'attributes', 'getClientRects', 'getBoundingClientRect', 'style', 'hidden', 'open', 'id'],
];
const fields = (names: readonly string[]) => names.map((name) => `<input type="hidden" name="${name}">`).join('');
const form = (names: readonly string[]) =>
  `<form>Direct ketamine. <p>On <b>fibro</b>myalgia</p><div><p>CRPS</p></div>${fields(names)}</form><p>More ketamine.</p>`;
const MARKS = ['ketamine', 'fibromyalgia', 'CRPS', 'ketamine'];

test.each(NAMES)('a field named %s hides nothing in its form or behind it', async (name) => {
  expect(await paint(form([name]))).toEqual(MARKS);
});

test('nor do all of them together, in a form within a long page, nor in what comes to it later', async () => {
  expect(await paint(`${'<p>words</p>'.repeat(2500)}<section>${form(NAMES)}</section>`)).toEqual(MARKS);
  open(form(NAMES));
  await expectPainted(MARKS);
  find('form').insertAdjacentHTML('afterbegin', 'First, esketamine. ');
  await expectPainted(['esketamine', ...MARKS]);
  find('form p').textContent = 'Spravato';
  await expectPainted(['esketamine', 'ketamine', 'Spravato', 'CRPS', 'ketamine']);
  find('form').remove();
  await expectPainted(['ketamine']);
});

test('pictures named like parts of the document hide nothing', async () => {
  const names = ['createTreeWalker', 'querySelector', 'querySelectorAll', 'getElementsByTagName', 'elementFromPoint', 'title'];
  const images = [...names, 'body', 'documentElement', 'createElement'].map((name) => `<img alt="" name="${name}">`);
  const page = document.createRange().createContextualFragment(`${images.join('')}<p>CRPS</p>`);
  const body = document.documentElement.lastElementChild as HTMLElement;
  open('<p>ketamine</p>');
  await expectPainted(['ketamine']);
  body.append(page);
  try {
    await expect.poll(painted).toEqual(['ketamine', 'CRPS']);
  } finally {
    body.replaceChildren();
  }
});
