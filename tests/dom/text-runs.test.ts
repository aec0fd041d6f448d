import { describe, expect, test } from 'vitest';
import { paint } from './support.ts';

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
    [
      '<p><sup>a</sup>Ketamine was given, <sub>b</sub>fibromyalgia; CRPS<sup>c</sup>ketamine</p>',
      ['Ketamine', 'fibromyalgia', 'CRPS', 'ketamine'],
    ],
    ['<p>See also</p><p>(S)-ketamine works</p>', ['(S)-ketamine']],
    ['<div><h3>Fibromyalgia Syndrome</h3><p>Aching, fog</p></div>', ['Fibromyalgia Syndrome']],
    ['<div><p>Siehe</p><p>Sympathische Reflexdystrophie heute</p></div>', ['Sympathische Reflexdystrophie']],
    ['<table><tr><td>Drug</td><td>S-ketamine</td><td>(R,S)-ketamine</td></tr></table>', ['S-ketamine', '(R,S)-ketamine']],
    ['<p>ketamine<sup>3</sup>, esketamine<sup>a</sup> and CRPS<sub>b</sub></p>', ['ketamine', 'esketamine', 'CRPS']],
    ['<p><span style="float:left;font-size:3em">K</span>etamine came</p>', ['Ketamine']],
    ['<pre>complex\n   regional pain syndrome</pre>', [crps]],
    [`${'<b>'.repeat(50)}<p>${'<i>'.repeat(100)}complex${'</i>'.repeat(100)} <a href="#">re<u>gion</u>al</a> pain</p>`, []],
    [`<p>${'<i>'.repeat(100)}complex${'</i>'.repeat(100)} <a href="#">re<u>gion</u>al</a> pain <!-- x --> syndrome</p>`, [crps]],
    ['<p>complex&nbsp;regional&#8239;pain&emsp; &emsp;syndrome</p>', ['complex regional pain syndrome']],
    ['<p>complex\n\t  regional\r\npain syndrome</p>', [crps]],
    ['<p>keta<span></span><b><i></i></b>mine and CR<!----><!-- -->PS</p>', ['ketamine', 'CRPS']],
    [
      '<p>Ketamine<sup><a href="#1">[1]</a></sup>, CRPS<sup>1,2</sup>; ketamine<a href="#2"><sup>2</sup></a></p>',
      ['Ketamine', 'CRPS', 'ketamine'],
    ],
    [
      '<p>\uff2b\uff25\uff34\uff21\uff2d\uff29\uff2e\uff25 and \ufb01bromyalgia</p>',
      ['\uff2b\uff25\uff34\uff21\uff2d\uff29\uff2e\uff25', '\ufb01bromyalgia'],
    ],
    ['<p>\ud83d\ude00\ud83d\ude00ketamine\ud83d\ude00 \ud835\udd0e</p>', ['ketamine']],
    [
      '<p><span style="font-variant:small-caps">Ketamine</span> <span style="text-transform:uppercase">crps</span></p>',
      ['Ketamine'],
    ],
    ['<p><b style="initial-letter:2">K</b>etamine and <span>f</span>ibromyalgia</p>', ['Ketamine', 'fibromyalgia']],
    ['<p>complex\u2010regional\u2011pain\u2013syndrome</p>', ['complex\u2010regional\u2011pain\u2013syndrome']],
    ['<p>keta<wbr>\u200d<wbr>mine</p>', ['keta\u200dmine']],
    ['<pre>keta\nmine and complex regional\npain\nsyndrome</pre>', [crps]],
    ['<p><mark>keta</mark>mine <a href="#">CRPS</a>-<a href="#">I</a></p>', ['ketamine', 'CRPS']],
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
