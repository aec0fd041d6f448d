import type { Page } from 'puppeteer-core';
import { readMarks } from '../../tools/mentions.mjs';
import { expect, test } from './support.ts';

/** The marked words of all topics. */
const marked = async (tab: Page) =>
  Object.values(await readMarks(tab)).flatMap((texts) => texts.map((text) => text.replace(/\s+/g, ' ')));

const page = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cases</title>${body}</html>`;
const crps = 'complex regional pain syndrome';

/** Each with the words to be marked. Firefox and Chromium differ in what they tell of layout, so these are asked of both. */
const CASES: readonly (readonly [markup: string, ...words: string[]])[] = [
  // Words cut by elements that stand in a line.
  ['<p>complex <em>regional</em> pain <a href="#">syndrome</a></p>', crps],
  [`<p>${[...'ketamine'].map((letter) => `<span>${letter}</span>`).join('')}</p>`, 'ketamine'],
  [`<p>${[...'ketamine'].map((letter) => `<i style="display:inline-block">${letter}</i>`).join('')}</p>`, 'ketamine'],
  [`<p>${'<b>'.repeat(100)}fibro${'</b>'.repeat(100)}myalgia</p>`, 'fibromyalgia'],
  ['<p>keta<wbr>mine, keta&shy;mine and keta<!-- a note -->mine</p>', 'ketamine', 'keta\u00admine', 'ketamine'],
  ['<p>complex<br>regional pain<br>syndrome, keta<br>mine</p>', 'complexregional painsyndrome'],
  ['<p>esketamine<sup>3</sup></p>', 'esketamine'],
  ['<p><b style="float:left;font-size:3em">K</b>etamine</p>', 'Ketamine'],
  // Layout decides, not the name of the element.
  ['<div>complex <div style="display:inline">regional pain</div> syndrome</div>', crps],
  ['<p>complex <span style="display:block">regional pain syndrome</span></p>'],
  ['<p style="display:flex"><span>complex regional</span> <span>pain syndrome</span></p>'],
  ['<p style="display:grid"><span>keta</span><span>mine</span></p>'],
  ['<p>complex <span style="position:absolute">regional pain</span> syndrome</p>'],
  ['<ul><li>complex regional</li><li>pain syndrome</li></ul>'],
  // What nobody can read, or what is theirs to write.
  ['<p hidden>ketamine</p><p style="display:none">ketamine</p><p style="visibility:hidden">ketamine</p>'],
  ['<p style="width:1px;height:1px;overflow:hidden">ketamine</p><p style="font-size:0">ketamine</p>'],
  [
    '<details><summary>Spravato</summary>ketamine</details><details open><summary>More</summary>ketamine</details>',
    'Spravato',
    'ketamine',
  ],
  ['<p contenteditable>ketamine</p><textarea>ketamine</textarea><div role="textbox">ketamine</div>'],
  ['<script type="text/plain">ketamine</script><template>ketamine</template><svg><text y="9">ketamine</text></svg>'],
  // Text that fades in as the reader comes to it is there to be read.
  ['<p style="opacity:0">ketamine</p>', 'ketamine'],
  // Other scripts and languages.
  ['<p lang="ja">慢性疼痛にketamineを</p><p lang="zh">用ketamine治疗</p>', 'ketamine', 'ketamine'],
  ['<p><ruby>ketamine<rt>ケタミン</rt></ruby></p>', 'ketamine'],
  ['<p lang="de">Das komplexe regionale Schmerzsyndrom</p>', 'komplexe regionale Schmerzsyndrom'],
  ['<p lang="fr">La ké<i>tamine</i> et la fibromyalgie</p>', 'kétamine', 'fibromyalgie'],
  ['<p dir="rtl" lang="ar">دواء ketamine للألم</p>', 'ketamine'],
  ['<p>norketamine, fibromyoma, CRPs, CPRS</p>'],
];

test('Firefox: layout and language are read as a reader would', async ({ tab, site }) => {
  const sections = CASES.map(([markup], at) => `<section id="case-${at}">${markup}</section>`);
  await tab.goto(site.serve('/cases.html', { body: page(sections.join('')) }));
  const wanted = CASES.flatMap(([, ...words]) => words);
  await expect.poll(async () => (await marked(tab)).sort()).toEqual([...wanted].sort());
});

test('Firefox: shadow roots that come later, open, closed and nested, and words in their slots', async ({ tab, site }) => {
  const script = `
    addEventListener('load', () => setTimeout(() => {
      customElements.define('x-card', class extends HTMLElement {
        connectedCallback() {
          const closed = this.attachShadow({ mode: 'closed' });
          closed.innerHTML = '<p>On ketamine, <slot></slot></p><div></div>';
          closed.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '<p>CRPS</p>';
        }
      });
      document.body.append('Spravato');
    }, 300));`;
  const body = `<p>fibromyalgia</p><x-card><b>esketamine</b></x-card><script>${script}</script>`;
  await tab.goto(site.serve('/roots.html', { body: page(body) }));
  const words = ['CRPS', 'Spravato', 'esketamine', 'fibromyalgia', 'ketamine'];
  await expect.poll(async () => (await marked(tab)).sort()).toEqual(words);
});

test('Firefox: what short forms stand for is read from their page', async ({ tab, site }) => {
  const rival = '<p>The continuous ranked probability score (CRPS).</p><p>CRPS falls. Spravato.</p>';
  await tab.goto(site.serve('/forecast.html', { body: page(rival) }));
  await expect.poll(() => marked(tab)).toEqual(['Spravato']);
  const ours = '<p>RSD hurts.</p><p>Reflex sympathetic dystrophy.</p><p>98.5 FM</p>';
  await tab.goto(site.serve('/ours.html', { body: page(ours) }));
  await expect.poll(() => marked(tab)).toEqual(['RSD', 'Reflex sympathetic dystrophy']);
});

test('Firefox: text rewritten in place is followed, and a way back finds the marks', async ({ tab, site }) => {
  const script = `
    let turn = 0;
    setInterval(() => (words.firstChild.data = ++turn < 20 ? 'ketamine ' + turn : 'fibromyalgia at last'), 50);`;
  const body = `<p>CRPS</p><p id="words">nothing yet</p><script>${script}</script>`;
  await tab.goto(site.serve('/rewritten.html', { body: page(body) }));
  await expect.poll(() => marked(tab)).toEqual(['fibromyalgia', 'CRPS']);
  await tab.goto(site.serve('/other.html', { body: page('<p>Spravato</p>') }));
  await expect.poll(() => marked(tab)).toEqual(['Spravato']);
  await tab.goBack();
  await expect.poll(() => marked(tab)).toEqual(['fibromyalgia', 'CRPS']);
});
