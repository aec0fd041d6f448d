import type { Page } from '@playwright/test';
import { expect, test } from './support/extension.ts';
import { marks } from './support/mentions.ts';

// What shows or hides words, or wipes marks, without a change of the page's structure.

const texts = async (page: Page) => Object.values(await marks(page)).flat();
const page = (body: string) => `<!doctype html><title>x</title>${body}<p>Spravato</p>`;

/** What a page does with its words, and what is marked before and after. */
const CASES: { name: string; body: string; act: (page: Page) => Promise<unknown>; before: string[]; after: string[] }[] = [
  {
    name: 'a menu that opens under the pointer',
    body: '<style>#m ul{display:none}#m:hover ul{display:block}</style><div id="m">Menu<ul><li>ketamine</ul></div>',
    act: (page) => page.hover('#m'),
    before: [],
    after: ['ketamine'],
  },
  {
    name: 'a menu that opens with the focus',
    body: '<style>#m ul{display:none}#m:focus-within ul{display:block}</style><div id="m"><a href="#">Menu</a><ul><li>ketamine</ul></div>',
    act: (page) => page.focus('#m a'),
    before: [],
    after: ['ketamine'],
  },
  {
    name: 'a narrower window',
    body: '<style>@media(max-width:600px){#w{display:none}}</style><p id="w">ketamine</p>',
    act: (page) => page.setViewportSize({ width: 500, height: 700 }),
    before: ['ketamine'],
    after: [],
  },
  {
    name: 'a style sheet that goes',
    body: '<style id="guard">#w{visibility:hidden}</style><p id="w">ketamine</p>',
    act: (page) => page.evaluate(() => document.querySelector('#guard')?.remove()),
    before: [],
    after: ['ketamine'],
  },
  {
    name: 'a state that a script sets',
    body: '<style>[aria-expanded=false]+p{display:none}</style><button id="w" aria-expanded="false">x</button><p>ketamine</p>',
    act: (page) => page.evaluate(() => document.querySelector('#w')?.setAttribute('aria-expanded', 'true')),
    before: [],
    after: ['ketamine'],
  },
  {
    name: 'a page that opens a box by and by',
    body: '<style>#w{visibility:hidden;transition:visibility 0s .3s}.on #w{visibility:visible}</style><main><p id="w">ketamine</p></main>',
    act: (page) => page.evaluate(() => document.querySelector('main')?.classList.add('on')),
    before: [],
    after: ['ketamine'],
  },
  {
    name: 'a page that wipes all highlights while people type',
    body: '<input id="w"><p>ketamine</p><script>w.oninput = () => CSS.highlights.clear()</script>',
    act: (page) => page.type('#w', 'pain'),
    before: ['ketamine'],
    after: ['ketamine'],
  },
  {
    name: 'a page that wipes all highlights at a click',
    body: '<button id="w" onclick="CSS.highlights.clear()">x</button><p>ketamine</p>',
    act: (page) => page.click('#w'),
    before: ['ketamine'],
    after: ['ketamine'],
  },
  {
    name: 'a slot in a closed shadow root that is shown',
    body: `<x-box id="w"><p>ketamine</p></x-box><script>
      const part = Object.assign(document.createElement('div'), { hidden: true });
      part.append(document.createElement('slot'));
      w.attachShadow({ mode: 'closed' }).append(part);
      addEventListener('show', () => (part.hidden = false));
    </script>`,
    act: (page) => page.evaluate(() => dispatchEvent(new Event('show'))),
    before: [],
    after: ['ketamine'],
  },
  {
    name: 'a light page that turns dark',
    body: '<style>#w{display:none}@media(prefers-color-scheme:dark){#w{display:block}}</style><p id="w">ketamine</p>',
    act: (page) => page.emulateMedia({ colorScheme: 'dark' }),
    before: [],
    after: ['ketamine'],
  },
  {
    name: 'a box that goes by and by',
    body: '<style>#w{transition:display .3s allow-discrete}#w.off{display:none}</style><p id="w">ketamine</p>',
    act: (page) => page.evaluate(() => document.querySelector('#w')?.classList.add('off')),
    before: ['ketamine'],
    after: [],
  },
];

for (const { name, body, act, before, after } of CASES) {
  test(name, async ({ page: tab, site }) => {
    await tab.goto(site.serve('/look.html', { body: page(body) }));
    await expect.poll(async () => (await texts(tab)).sort()).toEqual([...before, 'Spravato'].sort());
    await act(tab);
    await expect.poll(async () => (await texts(tab)).sort()).toEqual([...after, 'Spravato'].sort());
  });
}

test('elements that a script which comes late makes something of', async ({ page: tab, site }) => {
  site.serve('/late.js', {
    body: `customElements.define('x-late', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }).textContent = 'ketamine'; }
    })`,
    type: 'text/javascript',
  });
  const body = page('<x-late></x-late><script>setTimeout(() => (w.src = "/late.js"), 1500)</script><script id="w"></script>');
  await tab.goto(site.serve('/late-script.html', { body }));
  await expect.poll(() => texts(tab)).toEqual(['Spravato']);
  await expect.poll(async () => (await texts(tab)).sort(), { timeout: 8000 }).toEqual(['Spravato', 'ketamine']);
});

test('a frame that is shown late', async ({ page: tab, site }) => {
  const body = page('<iframe style="display:none" srcdoc="<p>ketamine</p>"></iframe>');
  await tab.goto(site.serve('/late-frame.html', { body }));
  await expect.poll(() => texts(tab)).toEqual(['Spravato']);
  await tab.evaluate(() => document.querySelector('iframe')?.style.setProperty('display', 'block'));
  const inside = () => tab.frames()[1]?.evaluate(() => [...CSS.highlights.values()].reduce((total, { size }) => total + size, 0));
  await expect.poll(inside).toBe(1);
});
