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
    // Pieces of a line with blanks around them.
    ['<p>complex regional <a style="display:inline-block">pain syndrome</a></p>', [crps]],
    ['<p><span style="display:inline-block">reflex</span> sympathetic dystrophy</p>', ['reflex sympathetic dystrophy']],
    [`<h1>${crps.replace(/\S+/g, '<span style="display:inline-block">$&</span>')}</h1>`, [crps]],
    [`<h1>${crps.replace(/\S+/g, '<div style="display:inline-block;position:relative">$&</div>')}</h1>`, [crps]],
    // A block in a drop cap; a letter in a box that is no cap; a word that was replaced.
    ['<p><span style="float:left"><span style="display:block;font-size:3em">K</span></span>etamine</p>', ['Ketamine']],
    ['<p><span style="float:left;padding:4px 8px;background:#c00">K</span>etamine</p>', ['Ketamine']],
    ['<p><span style="display:inline-flex;width:32px;justify-content:center">K</span>Ketamine Clinic</p>', ['Ketamine']],
    ['<ul><li><span style="display:inline-block;width:2em">a</span>CRPS</li></ul>', ['CRPS']],
    ['<p><del>Spravata</del><ins>Spravato</ins>, keta<ins>mi</ins>ne</p>', ['Spravato', 'ketamine']],
    // Chips, tags and lists that only style keeps apart.
    ['<p><a style="padding:0 8px">ketamine</a><a style="padding:0 8px">CRPS</a></p>', ['ketamine', 'CRPS']],
    ['<p><a style="margin-right:6px">ketamine</a><a>CRPS</a></p>', ['ketamine', 'CRPS']],
    [
      '<style>.k:not(:last-child)::after{content:", "}</style><p><span class="k">Ketamine</span><span class="k">CRPS</span></p>',
      ['Ketamine', 'CRPS'],
    ],
    [
      '<style>.l{display:inline}.l::after{content:" · "}</style><ul><li class="l">ketamine</li><li class="l">CRPS</li></ul>',
      ['ketamine', 'CRPS'],
    ],
    // Footnotes that only style raises; not letters that are merely small.
    ['<p>Ketamine<span style="vertical-align:super;font-size:70%">a</span> helps</p>', ['Ketamine']],
    ['<p>CRPS<span style="position:relative;top:-.4em;font-size:75%">b</span></p>', ['CRPS']],
    ['<p>CRPS<a style="font-size:60%;vertical-align:40%">a,b</a></p>', ['CRPS']],
    ['<p>Keta<span style="font-size:70%">mine</span></p>', ['Ketamine']],
    ['<p><span style="font-size:200%">K</span>etamine</p>', ['Ketamine']],
    ['<p>ketamine<q>so called</q></p>', ['ketamine']],
    ['<p>Ketamine<button>i</button></p>', ['Ketamine']],
    ['<p><mark style="padding:0 2px">keta</mark>mine</p>', ['ketamine']],
    ['<h2 style="letter-spacing:.4em"><b>Keta</b>mine</h2>', ['Ketamine']],
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

describe('in blocks of many thousand words', () => {
  const lines = '<span style="display:block">some words that are about other things altogether</span>'.repeat(800);

  test('layout parts words, and names', async () => {
    const apart = '<span style="display:block">we gave ketamine</span><span style="display:block">then rested</span>';
    expect(await paint(`<div>${lines}${apart}</div>`)).toEqual(['ketamine']);
    const cut = '<span style="display:block">complex regional</span> <span style="display:block">pain syndrome</span>';
    expect(await paint(`<div>${lines}${cut}${lines}<b>keta</b>mine</div>`)).toEqual(['ketamine']);
  });

  test('no mention begins inside another', async () => {
    const name = 'sympathische reflexdystrophie';
    for (const words of [3994, 3996, 3997, 3998, 3999])
      expect(await paint(`<pre>${'wort '.repeat(words)}${name} ${'wort '.repeat(1000)}</pre>`)).toEqual([name]);
  });
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
    const long = `<p class="plain">${'No <b>word</b>s of ours, '.repeat(200)}</p>`;
    await paint(`${long}${plain.repeat(50)}<p id="near">keta<b>mine</b></p>${plain.repeat(50)}`);
  } finally {
    window.getComputedStyle = ask;
  }
  expect(asked.size).toBeGreaterThan(0);
  expect([...asked].filter((element) => element.closest('.plain'))).toEqual([]);
});
