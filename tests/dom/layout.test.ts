import { describe, expect, test } from 'vitest';
import { expectPainted, find, open, paint } from './support.ts';

const crps = 'complex regional pain syndrome';
const inline = 'style="display:inline"';
const letters = (tag: string, style: string) =>
  [...'Ketamine'].map((letter) => `<${tag} style="${style}">${letter}</${tag}>`).join('');

describe('layout, not the tag name, decides what stands together', () => {
  test.each([
    [`<div>complex <div ${inline}>regional pain</div> syndrome</div>`, [crps]],
    [`<div ${inline}>complex regional</div>\n<div ${inline}>pain syndrome</div>`, [crps]],
    [`<div ${inline}>keta</div><div ${inline}>mine</div>`, ['ketamine']],
    [`<div>keta<section ${inline}>mine</section></div>`, ['ketamine']],
    [`<ul><li ${inline}>complex regional</li> <li ${inline}>pain syndrome</li></ul>`, [crps]],
    [`<div style="display:contents">complex regional</div> pain syndrome`, [crps]],
    [
      `<div ${inline}><div ${inline}>complex</div> regional</div> <div ${inline}><div ${inline}>pain</div> syndrome</div>`,
      [crps],
    ],
    // How headings are made to fly in, letter by letter.
    [`<h1>${letters('div', 'position:relative;display:inline-block')}</h1>`, ['Ketamine']],
    [`<h1><div ${inline}>${letters('div', 'display:inline-block')}</div> works</h1>`, ['Ketamine']],
    [`<div ${inline}>ketamine</div><div ${inline}>x</div>`, []],
    ['<div>complex regional</div> <div>pain syndrome</div>', []],
    [`<div>complex <div>regional pain</div> syndrome</div>`, []],
    [`<div style="display:flex"><div ${inline}>complex regional</div> <div ${inline}>pain syndrome</div></div>`, []],
    [`<div ${inline}>complex regional</div><div style="display:inline;position:absolute">pain syndrome</div>`, []],
    ['<p>complex regional <span style="position:fixed">Menu</span> pain syndrome</p>', []],
    ['<p>keta<span style="float:right">mine</span></p>', []],
    ['<p>complex <b style="display:table-cell">regional pain</b> syndrome</p>', []],
    ['<p><span style="position:relative;top:2px">keta</span>mine</p>', ['ketamine']],
    [`<p>CRPS<span style="display:list-item">x</span></p>`, ['CRPS']],
  ])('%s', async (markup, expected) => {
    expect(await paint(markup)).toEqual(expected);
  });

  test('and goes on deciding when the page changes', async () => {
    open(`<div id="a" ${inline}>other</div> <div id="b" ${inline}>regional pain syndrome</div><p>CRPS</p>`);
    await expectPainted(['CRPS']);
    find('#a').textContent = 'complex';
    await expectPainted([crps, 'CRPS']);
    find('#b').style.display = 'block';
    await expectPainted(['CRPS']);
    find('#b').style.display = 'inline';
    await expectPainted([crps, 'CRPS']);
    find('#a').remove();
    await expectPainted(['CRPS']);
    find('#b').before(document.createRange().createContextualFragment(`<div ${inline}>complex</div> `));
    await expectPainted([crps, 'CRPS']);
  });
});

test('a block that comes before a blank and a word parts the word from the text before', async () => {
  open('<div>complex regional pain <div id="in" style="display: contents"></div></div><p>Spravato</p>');
  await expectPainted(['Spravato']);
  find('#in').append(' ', 'syndrome');
  await expectPainted(['complex regional pain syndrome', 'Spravato']);
  find('#in').prepend(Object.assign(document.createElement('li'), { textContent: 'x' }));
  await expectPainted(['Spravato']);
});

test('looks are asked for only where a mention depends on them', async () => {
  const asked = new Set<Element>();
  const ask = window.getComputedStyle;
  window.getComputedStyle = (element, pseudo) => {
    asked.add(element);
    return ask.call(window, element, pseudo);
  };
  try {
    const plain = '<div class="plain"><p>No <b>word</b>s of <i>ours</i></p><ul><li>one<li>two</ul></div>';
    await paint(`${plain.repeat(50)}<p id="near">keta<b>mine</b></p>${plain.repeat(50)}`);
  } finally {
    window.getComputedStyle = ask;
  }
  expect(asked.size).toBeGreaterThan(0);
  expect([...asked].filter((element) => element.closest('.plain'))).toEqual([]);
});
