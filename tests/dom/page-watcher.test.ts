import { describe, expect, test } from 'vitest';
import { expectPainted, find, open, painted } from './support.ts';

const body = (markup: string) => document.createRange().createContextualFragment(markup);

describe('a page that changes', () => {
  test('late content is read', async () => {
    open('<p>ketamine</p>');
    await expectPainted(['ketamine']);
    document.body.append(body('<div><p>fibromyalgia</p></div>'));
    await expectPainted(['ketamine', 'fibromyalgia']);
  });

  test('text rewritten in place is read again, and the old mark is gone', async () => {
    open('<p id="a">ketamine</p>');
    await expectPainted(['ketamine']);
    (find('#a').firstChild as Text).data = 'now CRPS here';
    await expectPainted(['CRPS']);
    find('#a').textContent = 'nothing';
    await expectPainted([]);
    await expect.poll(() => [...CSS.highlights.keys()]).toEqual([]);
  });

  test('removed nodes lose their marks, and come back with them', async () => {
    open('<p id="a">ketamine</p><p>CRPS</p>');
    await expectPainted(['ketamine', 'CRPS']);
    const gone = find('#a');
    gone.remove();
    await expectPainted(['CRPS']);
    document.body.prepend(gone);
    await expectPainted(['ketamine', 'CRPS']);
  });

  test('a word that grows or shrinks at its edge is read anew', async () => {
    open('<p id="a">keta</p>');
    find('#a').append('mine');
    await expectPainted(['ketamine']);
    find('#a').append('s');
    await expectPainted(['ketamines']);
    find('#a').append('x');
    await expectPainted([]);
  });

  test('normalising and splitting text keeps the marks right', async () => {
    open('<p id="a">some ketamine here</p>');
    await expectPainted(['ketamine']);
    (find('#a').firstChild as Text).splitText(8);
    await expectPainted(['ketamine']);
    find('#a').normalize();
    await expectPainted(['ketamine']);
  });

  test('hiding and showing takes marks away and brings them back', async () => {
    open('<div id="a"><p>ketamine</p></div><details id="b"><summary>x</summary>CRPS</details>');
    await expectPainted(['ketamine']);
    find('#a').hidden = true;
    await expectPainted([]);
    find('#b').toggleAttribute('open');
    await expectPainted(['CRPS']);
    find('#a').hidden = false;
    await expectPainted(['ketamine', 'CRPS']);
    find('#a').contentEditable = 'true';
    await expectPainted(['CRPS']);
  });

  test('once the extension is gone, no change has anything looked for', async () => {
    const asked = { alive: true, times: 0 };
    const alive = () => {
      if (!asked.alive) asked.times++;
      return asked.alive;
    };
    const reader = open('<p>ketamine</p>', undefined, alive);
    await expectPainted(['ketamine']);
    // The first of two has shadow roots looked for, the second puts that off.
    for (const text of ['one', 'two']) {
      document.body.append(body(`<p>${text}</p>`));
      await new Promise((done) => setTimeout(done, 250));
    }
    asked.alive = false;
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(body('<p>CRPS</p>'));
    document.body.append(host);
    // Once by the change, once by what was put off.
    await expect.poll(() => asked.times, { timeout: 3000 }).toBe(2);
    expect(reader.shadowRoots).toEqual([]);
    expect(painted()).toEqual(['ketamine']);
  });

  test('a wiped registry is painted again at the next change', async () => {
    open('<p>ketamine</p><p id="b">x</p>');
    await expectPainted(['ketamine']);
    CSS.highlights.clear();
    find('#b').textContent = 'y';
    await expectPainted(['ketamine']);
  });

  test('a flood ends with the right marks', async () => {
    open('<div id="a"></div>');
    for (let index = 0; index < 3000; index++)
      find('#a').append(body(index % 1000 === 0 ? `<p>ketamine ${index}</p>` : '<p>word</p>'));
    await expectPainted(['ketamine', 'ketamine', 'ketamine']);
  });

  test('text that changes every few milliseconds does not grow the marks', async () => {
    open('<p id="a">ketamine 0</p>');
    for (let index = 1; index < 60; index++) {
      (find('#a').firstChild as Text).data = `ketamine ${index}`;
      await new Promise((resolve) => setTimeout(resolve, 8));
    }
    await expectPainted(['ketamine']);
  });

  test('a shadow root added later is read and followed', async () => {
    open('<div id="a"></div>');
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(body('<p>ketamine</p>'));
    find('#a').append(host);
    await expectPainted(['ketamine']);
    (shadow.querySelector('p') as HTMLElement).textContent = 'CRPS';
    await expectPainted(['CRPS']);
    host.remove();
    await expectPainted([]);
  });

  test('topics that are switched off lose their marks at once', async () => {
    const reader = open('<p>ketamine and CRPS</p>');
    await expectPainted(['ketamine', 'CRPS']);
    reader.read(['crps']);
    expect(painted()).toEqual(['CRPS']);
    reader.stop();
    expect([...CSS.highlights.keys()]).toEqual([]);
  });
});

describe('odd documents', () => {
  test('one text node of 5 million characters', async () => {
    open(`<pre>${'plain words and more '.repeat(240_000)} ketamine</pre><p>CRPS</p>`);
    await expectPainted(['ketamine', 'CRPS']);
  });
  // Chromium itself gives up at about ten times as many.
  test('2,000 nested elements', async () => {
    const deepest = document.createElement('div');
    let top: HTMLElement = deepest;
    for (let depth = 0; depth < 2000; depth++) {
      const around = document.createElement('span');
      around.append(top);
      top = around;
    }
    deepest.textContent = 'x';
    open('<p>ketamine</p>');
    document.body.append(top, body('<p>CRPS</p>'));
    await expectPainted(['ketamine', 'CRPS']);
  });
});
