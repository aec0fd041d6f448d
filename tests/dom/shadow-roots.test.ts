import { expect, test } from 'vitest';
import { expectPainted, find, open, painted } from './support.ts';

const fragment = (markup: string) => document.createRange().createContextualFragment(markup);

function attach(host: Element, markup: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.append(fragment(markup));
  return root;
}

/** In the order of the roots, which is not that of the page. */
const paintedAnyhow = () => painted().sort();

for (const mode of ['open', 'closed'] as const) {
  test(`${mode}, with slots`, async () => {
    class Box extends HTMLElement {
      connectedCallback() {
        attach(this, '<p>ketamine</p><slot></slot><slot name="empty">fibromyalgia</slot>', mode);
      }
    }
    customElements.define(`test-box-${mode}`, Box);
    open(`<test-box-${mode}>CRPS <b slot="nowhere">Ketalar</b></test-box-${mode}>`);
    // Shadow roots of the page's own world: closed ones are only open to the extension, which the journeys test.
    await expect.poll(paintedAnyhow).toEqual(mode === 'open' ? ['CRPS', 'fibromyalgia', 'ketamine'] : ['CRPS']);
  });
}

test('text in a slot is hidden or edited with what is around the slot', async () => {
  open('<div id="a">ketamine</div><div id="b">ketamine</div><div id="c">CRPS</div>');
  attach(find('#a'), '<div style="height:0;overflow:hidden"><slot></slot></div>');
  attach(find('#b'), '<div role="textbox"><slot></slot></div>');
  attach(find('#c'), '<div><slot></slot></div>');
  find('#c').append(fragment('<i>!</i>'));
  await expectPainted(['CRPS']);
});

test('one that an element gets late is found at the next sign of life', async () => {
  const reader = open('<div id="a"></div><p>Spravato</p>');
  await expectPainted(['Spravato']);
  attach(find('#a'), '<p>ketamine</p>');
  await new Promise((later) => setTimeout(later, 1100));
  reader.repaint();
  await expect.poll(paintedAnyhow).toEqual(['Spravato', 'ketamine']);
});

test('one that comes right after another search is found all the same', async () => {
  const reader = open('<div id="a"><i>x</i></div><p>Spravato</p>');
  await expectPainted(['Spravato']);
  reader.repaint();
  attach(find('#a'), '<p>ketamine</p>');
  reader.repaint();
  await expect.poll(paintedAnyhow, { timeout: 3000 }).toEqual(['Spravato', 'ketamine']);
});

test('what stands in for an empty slot is marked while it shows', async () => {
  open('<div id="a"><b>Ketalar</b></div><p>Spravato</p>');
  attach(find('#a'), '<p><slot>ketamine</slot></p>');
  find('#a').append(' x');
  await expect.poll(paintedAnyhow).toEqual(['Ketalar', 'Spravato']);
  find('#a').replaceChildren();
  await expect.poll(paintedAnyhow).toEqual(['Spravato', 'ketamine']);
});

test('bare text in the slot of a closed part is not marked', async () => {
  open('<div id="a">ketamine</div><div id="b">CRPS</div>');
  attach(find('#a'), '<details><summary>x</summary><div><slot></slot></div></details>');
  attach(find('#b'), '<details open><summary>x</summary><div><slot></slot></div></details>');
  find('#b').append(' and Spravato');
  await expectPainted(['CRPS', 'Spravato']);
  (find('#a').shadowRoot?.querySelector('details') as HTMLDetailsElement).open = true;
  await expectPainted(['ketamine', 'CRPS', 'Spravato']);
});

test('nested, and declared in markup', async () => {
  document.body.setHTMLUnsafe(
    '<div><template shadowrootmode="open"><p>ketamine</p><section><template shadowrootmode="open">CRPS</template></section></template></div>',
  );
  const { start } = await import('./support.ts');
  start();
  await expect.poll(paintedAnyhow).toEqual(['CRPS', 'ketamine']);
});

test('one that comes with a host added later is read and followed, and forgotten with it', async () => {
  open('<div id="a"></div>');
  const host = document.createElement('div');
  const shadow = attach(host, '<p>ketamine</p><div></div>');
  const inner = attach(shadow.querySelector('div') as Element, '<p>CRPS</p>');
  find('#a').append(host);
  await expect.poll(paintedAnyhow).toEqual(['CRPS', 'ketamine']);
  (shadow.querySelector('p') as HTMLElement).textContent = 'fibromyalgia';
  (inner.querySelector('p') as HTMLElement).textContent = 'Ketalar';
  await expect.poll(paintedAnyhow).toEqual(['Ketalar', 'fibromyalgia']);
  host.remove();
  await expectPainted([]);
  find('#a').append(host);
  await expect.poll(paintedAnyhow).toEqual(['Ketalar', 'fibromyalgia']);
});

test('one that is attached to an element that stood there before is found when that element changes', async () => {
  open('<div id="a"></div><p>Spravato</p>');
  await expectPainted(['Spravato']);
  attach(find('#a'), '<p>ketamine</p>');
  find('#a').className = 'hydrated';
  await expect.poll(paintedAnyhow).toEqual(['Spravato', 'ketamine']);
});

test('one that comes with a late definition of its element is found with the next change', async () => {
  open('<test-late></test-late><p id="a">Spravato</p>');
  await expectPainted(['Spravato']);
  class Late extends HTMLElement {
    connectedCallback() {
      attach(this, '<p>ketamine</p>');
    }
  }
  customElements.define('test-late', Late);
  find('#a').append(' and more');
  await expect.poll(paintedAnyhow).toEqual(['Spravato', 'ketamine']);
});

test('a slot that goes takes what stood in it along, and brings it back', async () => {
  open('<div id="a"><p>ketamine</p></div><p>Spravato</p>');
  const shadow = attach(find('#a'), '<section><slot></slot></section><p>CRPS</p>');
  await expect.poll(paintedAnyhow).toEqual(['CRPS', 'Spravato', 'ketamine']);
  const slot = shadow.querySelector('slot') as HTMLElement;
  slot.remove();
  await expect.poll(paintedAnyhow).toEqual(['CRPS', 'Spravato']);
  shadow.append(slot);
  await expect.poll(paintedAnyhow).toEqual(['CRPS', 'Spravato', 'ketamine']);
  slot.hidden = true;
  slot.style.display = 'none';
  await expect.poll(paintedAnyhow).toEqual(['CRPS', 'Spravato']);
});

test('what is moved out of a slot is unmarked, and marked again when it is given one', async () => {
  open('<div id="a"><p id="s" slot="x">ketamine</p></div><p>Spravato</p>');
  attach(find('#a'), '<slot name="x"></slot>');
  find('#a').append(fragment('<p slot="x">CRPS</p>'));
  await expectPainted(['ketamine', 'CRPS', 'Spravato']);
  find('#s').slot = 'nowhere';
  await expectPainted(['CRPS', 'Spravato']);
  find('#s').slot = 'x';
  await expectPainted(['ketamine', 'CRPS', 'Spravato']);
});
