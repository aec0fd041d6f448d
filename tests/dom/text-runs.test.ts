import { describe, expect, test } from 'vitest';
import { open, paint, painted } from './support.ts';

const crps = 'complex regional pain syndrome';

describe('words cut by inline elements', () => {
  test.each([
    ['<p>complex <em>regional</em> pain <a href="#">syndrome</a></p>', [crps]],
    ['<p>keta<b>mine</b> and <i>fibro</i><u>myalgia</u></p>', ['ketamine', 'fibromyalgia']],
    [`<p>${'<span>'.repeat(100)}keta${'</span>'.repeat(100)}mine</p>`, ['ketamine']],
    [`<p>${[...'ketamine'].map((letter) => `<span>${letter}</span>`).join('')}</p>`, ['ketamine']],
    [`<p>${[...'ketamine'].map((letter) => `<span style="display:inline-block">${letter}</span>`).join('')}</p>`, ['ketamine']],
    ['<p><mark>ketamine</mark> and keta<!-- a note -->mine</p>', ['ketamine', 'ketamine']],
    ['<p>keta<wbr>mine, keta&shy;mine, keta&#8203;mine</p>', ['keta\u00admine', 'keta\u200bmine', 'ketamine'].sort().reverse()],
    ['<p>complex<br>regional pain<br>syndrome</p>', ['complexregional painsyndrome']],
    ['<p>keta<br>mine</p>', []],
    ['<p>ketamine<sup>3</sup>, esketamine<sup>a</sup> and CRPS<sub>b</sub></p>', ['ketamine', 'esketamine', 'CRPS']],
    ['<p><span style="float:left;font-size:3em">K</span>etamine came</p>', ['Ketamine']],
    ['<pre>complex\n   regional pain syndrome</pre>', [crps]],
  ])('%s', async (markup, expected) => {
    expect((await paint(markup)).sort()).toEqual([...expected].sort());
  });
});

describe('borders that no mention crosses', () => {
  test.each([
    '<p>complex regional</p><p>pain syndrome</p>',
    '<ul><li>complex regional</li><li>pain syndrome</li></ul>',
    '<table><tr><td>complex regional</td><td>pain syndrome</td></tr></table>',
    '<p>complex regional <img alt="" src="data:,"> pain syndrome</p>',
    '<p>complex regional <input> pain syndrome</p>',
    '<p>complex regional <script>0</script> pain syndrome</p>',
    '<p>complex <span style="display:block">regional pain syndrome</span></p>',
    '<p style="display:flex"><span>complex regional</span> <span>pain syndrome</span></p>',
    '<p style="display:grid"><span>keta</span><span>mine</span></p>',
    '<p>complex <span style="position:absolute">regional pain</span> syndrome</p>',
    '<p>keta<span style="display:inline-block">mine drip</span></p>',
  ])('%s', async (markup) => {
    expect(await paint(markup)).toEqual([]);
  });

  test('layout, not the tag name, parts words that stand without a blank', async () => {
    expect(await paint('<p style="display:flex"><span>Ketamine</span><span>CRPS</span></p>')).toEqual(['Ketamine', 'CRPS']);
    expect(await paint('<p>fibromyalgia <span style="display:block">syndrome X</span></p>')).toEqual(['fibromyalgia']);
    expect(
      await paint('<ul><li style="display:inline-block">medicines</li><li style="display:inline-block">Ketamines</li></ul>'),
    ).toEqual(['Ketamines']);
  });
});

describe('what is not text', () => {
  test.each([
    '<script>"ketamine"</script><style>/* ketamine */</style><template>ketamine</template><noscript>ketamine</noscript>',
    '<textarea>ketamine</textarea><input value="ketamine"><select><option>ketamine</option></select>',
    '<svg><text>ketamine</text></svg><math><mtext>ketamine</mtext></math><canvas>ketamine</canvas>',
    '<p contenteditable>ketamine</p><div role="textbox">ketamine</div><div contenteditable><p>ketamine</p></div>',
    '<div class="monaco-editor">ketamine</div><div class="CodeMirror"><pre>ketamine</pre></div>',
    '<p hidden>ketamine</p><p style="display:none">ketamine</p><p style="visibility:hidden">ketamine</p>',
    '<details><summary>More</summary>ketamine</details>',
    '<ruby>x<rt>ketamine</rt></ruby><p title="ketamine" aria-label="ketamine">x</p>',
    '<iframe>ketamine</iframe><object>ketamine</object><datalist><option>ketamine</option></datalist>',
  ])('%s', async (markup) => {
    expect(await paint(markup)).toEqual([]);
  });

  test('what people can read and press is text', async () => {
    expect(
      await paint('<button>ketamine</button><details><summary>CRPS</summary>x</details><p aria-hidden="true">Ketalar</p>'),
    ).toEqual(['ketamine', 'CRPS', 'Ketalar']);
  });
});

describe('shadow roots', () => {
  for (const mode of ['open', 'closed'] as const) {
    test(`${mode}, with slots, nested and declarative`, async () => {
      class Box extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode });
          root.append(
            document.createRange().createContextualFragment('<p>ketamine</p><slot></slot><slot name="empty">fibromyalgia</slot>'),
          );
        }
      }
      customElements.define(`test-box-${mode}`, Box);
      open(`<test-box-${mode}>CRPS <b slot="nowhere">Ketalar</b></test-box-${mode}>`);
      // Shadow roots of the page's own world: closed ones are only open to the extension, which the journeys test.
      await expect.poll(() => painted().sort()).toEqual(mode === 'open' ? ['CRPS', 'fibromyalgia', 'ketamine'] : ['CRPS']);
    });
  }
});
