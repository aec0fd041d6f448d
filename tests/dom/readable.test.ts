import { afterEach, describe, expect, test } from 'vitest';
import { expectPainted, find, open, paint } from './support.ts';

describe('what is not text', () => {
  test.each([
    '<script>"ketamine"</script><style>/* ketamine */</style><template>ketamine</template><noscript>ketamine</noscript>',
    '<textarea>ketamine</textarea><input value="ketamine"><select><option>ketamine</option></select>',
    '<svg><text>ketamine</text></svg><math><mtext>ketamine</mtext></math><canvas>ketamine</canvas>',
    '<ruby>x<rt>ketamine</rt></ruby><p title="ketamine" aria-label="ketamine">x</p>',
    '<ruby>x<rp>(</rp><rtc><rt>ketamine</rt></rtc><rp>)</rp></ruby>',
    '<iframe>ketamine</iframe><object>ketamine</object><datalist><option>ketamine</option></datalist>',
    '<style>#g::before { content: "ketamine" }</style><p id="g">x</p>',
    '<video>ketamine</video><audio>ketamine</audio><progress>ketamine</progress><meter>ketamine</meter>',
    '<svg><foreignObject><p>ketamine</p></foreignObject></svg>',
  ])('%s', async (markup) => {
    expect(await paint(markup)).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test.each([
    '<p hidden>ketamine</p><p style="display:none">ketamine</p><p style="visibility:hidden">ketamine</p>',
    '<div hidden="until-found">ketamine</div><p style="visibility:collapse">ketamine</p>',
    '<details><summary>More</summary>ketamine</details><details><summary>More</summary><p><b>ketamine</b></p></details>',
    '<details><summary>More</summary><span style="display:contents">ketamine</span></details>',
    '<div style="height:0;overflow:hidden"><span style="display:contents">ketamine</span></div>',
    '<dialog>ketamine</dialog><div popover>ketamine</div>',
    '<p style="content-visibility:hidden">ketamine</p>',
    '<p style="font-size:0">ketamine</p><p style="font-size:0"><b>ketamine</b></p>',
    '<div style="height:0;overflow:hidden"><p>ketamine</p></div><p style="width:0;overflow:hidden">ketamine</p>',
    '<div style="max-height:0;overflow:clip"><div><div><p>ketamine</p></div></div></div>',
    '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">ketamine</span>',
    '<span style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap">ketamine</span>',
    '<p aria-hidden="true" style="display:none">ketamine</p>',
  ])('%s', async (markup) => {
    expect(await paint(markup)).toEqual([]);
  });

  test.each([
    '<p style="opacity:0.2">ketamine</p>',
    // Pages fade text in, and slide it in from aside, when the reader comes to it: it must be marked by then.
    '<p style="opacity:0">ketamine</p>',
    '<p style="position:absolute;left:-9999px">ketamine</p>',
    '<p style="transform:translateX(150vw)">ketamine</p>',
    '<p style="height:0;overflow:visible">ketamine</p>',
    '<p style="visibility:hidden"><b style="visibility:visible">ketamine</b></p>',
    '<p style="content-visibility:auto">ketamine</p>',
    '<div style="display:contents">ketamine</div>',
    '<p aria-hidden="true">ketamine</p>',
    '<p style="overflow:hidden;text-overflow:ellipsis;white-space:nowrap;width:200px">ketamine</p>',
    '<details open><summary>More</summary>ketamine</details>',
    '<details><summary>ketamine</summary>x</details>',
    '<button>ketamine</button>',
    '<ruby>ketamine<rt>x</rt></ruby>',
    '<dialog open>ketamine</dialog>',
  ])('but this can: %s', async (markup) => {
    expect(await paint(markup)).toEqual(['ketamine']);
  });

  test('a word runs on under its readings', async () => {
    expect(await paint('<ruby>keta<rp>(</rp><rt>a</rt><rp>)</rp>mine<rt>b</rt></ruby>')).toEqual(['keta(a)mine']);
  });

  test('what is placed out of a folded box can be read', async () => {
    const box = (position: string, inner: string) =>
      `<div style="height:0;overflow:hidden;position:${position}"><p style="position:${inner}">ketamine</p></div>`;
    expect(await paint(box('static', 'absolute') + box('relative', 'fixed'))).toEqual(['ketamine', 'ketamine']);
    expect(await paint(box('relative', 'absolute') + box('static', 'relative'))).toEqual([]);
  });

  test('words without size in a box without room are not read for what runs out of that box', async () => {
    const box = '<div style="font-size:0;height:0"><p style="font-size:16px">fibromyalgia</p> ketamine</div>';
    expect(await paint(box)).toEqual(['fibromyalgia']);
  });

  test('a folded part is marked when it unfolds', async () => {
    open(
      '<style>.open { height: auto !important }</style><div id="a" style="height:0;overflow:hidden"><p>ketamine</p></div><p>CRPS</p>',
    );
    await expectPainted(['CRPS']);
    find('#a').className = 'open';
    await expectPainted(['ketamine', 'CRPS']);
    find('#a').className = '';
    await expectPainted(['CRPS']);
  });
});

describe('what people write themselves', () => {
  test.each([
    '<p contenteditable>ketamine</p><div contenteditable><p>some <b>ketamine</b></p></div><p contenteditable="plaintext-only">ketamine</p>',
    '<div role="textbox">ketamine</div><div role="searchbox"><p>ketamine</p></div><div role="combobox">ketamine</div>',
    '<div role="TextBox">ketamine</div><div role=" textbox"><p>ketamine</p></div><div role="textbox presentation">ketamine</div>',
    '<div class="monaco-editor">ketamine</div><div class="CodeMirror"><pre>ketamine</pre></div>',
    '<div class="cm-editor"><div class="cm-line">ketamine</div></div><div class="ace_editor">ketamine</div>',
  ])('%s', async (markup) => {
    expect(await paint(markup)).toEqual([]);
  });

  test('read-only islands in an editor are part of it, and text beside it is not', async () => {
    const island = '<p contenteditable="false">ketamine</p>';
    expect(await paint(`<div contenteditable><p>x</p>${island}</div>${island}<p contenteditable="inherit">CRPS</p>`)).toEqual([
      'ketamine',
      'CRPS',
    ]);
  });

  test('an element that a page writes in by script', async () => {
    open('<div id="a"><p>ketamine</p></div><p>CRPS</p>');
    // Only Chromium knows it so far, and TypeScript not yet.
    Object.assign(find('#a'), { editContext: Reflect.construct(Reflect.get(window, 'EditContext'), []) });
    await expectPainted(['CRPS']);
  });

  test('a role given later counts', async () => {
    open('<p id="a">ketamine</p><p>CRPS</p>');
    await expectPainted(['ketamine', 'CRPS']);
    find('#a').setAttribute('role', 'textbox');
    await expectPainted(['CRPS']);
    find('#a').removeAttribute('role');
    await expectPainted(['ketamine', 'CRPS']);
  });

  test('a page in design mode is one editor', async () => {
    const reader = open('<p id="a">ketamine</p>');
    await expectPainted(['ketamine']);
    document.designMode = 'on';
    reader.recheck(() => true);
    await expectPainted([]);
    document.designMode = 'off';
    reader.recheck(() => true);
    await expectPainted(['ketamine']);
  });

  afterEach(() => {
    document.designMode = 'off';
  });
});
