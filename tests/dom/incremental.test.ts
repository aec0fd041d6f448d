import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { open, painted, start } from './support.ts';

const words = [
  ...['ketamine', 'keta', 'mine', 'complex ', 'regional ', 'pain ', 'syndrome', 'CRPS', ' ', 'x', 'fibromyalgia '],
  ...['RSD', 'FM ', 'radio ', 'fibro ', 'facility management ', 'ranked ', 'probability ', 'score ', 'aching '],
];
const tags = ['p', 'span', 'b', 'div', 'em', 'li', 'ruby', 'section'];
const displays = ['inline', 'block', 'contents', 'inline-block', 'flex', 'none', ''];

type Change =
  | { kind: 'append' | 'insert'; at: number; tag: number; display: number; word: number }
  | { kind: 'text' | 'rewrite' | 'shadow'; at: number; word: number }
  | { kind: 'remove' | 'move' | 'hide' | 'clone' | 'display' | 'fold'; at: number; to: number };

const index = fc.nat(1000);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('append', 'insert'),
    at: index,
    tag: index,
    display: index,
    word: index,
  }) as fc.Arbitrary<Change>,
  fc.record({ kind: fc.constantFrom('text', 'rewrite', 'shadow'), at: index, word: index }) as fc.Arbitrary<Change>,
  fc.record({
    kind: fc.constantFrom('remove', 'move', 'hide', 'clone', 'display', 'fold'),
    at: index,
    to: index,
  }) as fc.Arbitrary<Change>,
);

/** All elements below a node, also in open shadow roots. */
function elementsIn(parent: ParentNode): HTMLElement[] {
  const inside = [...parent.children]
    .filter((child) => child instanceof HTMLElement)
    .flatMap((child) => [child, ...elementsIn(child)]);
  return parent instanceof Element && parent.shadowRoot ? [...elementsIn(parent.shadowRoot), ...inside] : inside;
}

function apply(root: HTMLElement, step: Change): void {
  const elements = [root, ...elementsIn(root)];
  const pick = <T>(list: readonly T[], at: number) => list[at % list.length] as T;
  const at = pick(elements, step.at);
  if ('word' in step) {
    const word = pick(words, step.word);
    if (step.kind === 'append' || step.kind === 'insert') {
      const child = document.createElement(pick(tags, step.tag));
      child.style.display = pick(displays, step.display);
      child.textContent = word;
      if (step.kind === 'append') at.append(child);
      else at.prepend(child);
    } else if (step.kind === 'text') at.append(word);
    else if (step.kind === 'rewrite') {
      if (at.firstChild instanceof Text) at.firstChild.data = word;
    } else if (['DIV', 'SECTION'].includes(at.tagName) && !at.shadowRoot && at !== root) {
      // Not paragraphs: those with words of their own are not asked for shadow roots until something changes in them.
      at.attachShadow({ mode: 'open' }).append(word, document.createElement('slot'));
      // A shadow root alone is no change that could be watched.
      at.className = 'hydrated';
    }
    return;
  }
  if (at === root) return;
  const to = pick(elements, step.to);
  if (step.kind === 'remove') at.remove();
  else if (step.kind === 'hide') at.hidden = !at.hidden;
  else if (step.kind === 'clone') root.append(at.cloneNode(true));
  else if (step.kind === 'display') at.style.display = pick(displays, step.to);
  else if (step.kind === 'fold') at.style.cssText += at.style.height ? ';height:;overflow:' : ';height:0;overflow:hidden';
  else if (!at.contains(to) && !elementsIn(at).includes(to)) to.append(at);
}

/** Changes that once ended elsewhere. */
const FOUND_BEFORE: [Change[][], string, boolean][] = [
  [
    [
      [
        { kind: 'rewrite', at: 190, word: 855 },
        { kind: 'rewrite', at: 119, word: 654 },
        { kind: 'insert', at: 502, tag: 808, display: 807, word: 599 },
        { kind: 'insert', at: 30, tag: 49, display: 678, word: 111 },
      ],
      [
        { kind: 'move', at: 112, to: 245 },
        { kind: 'append', at: 314, tag: 811, display: 10, word: 288 },
        { kind: 'append', at: 833, tag: 808, display: 320, word: 132 },
        { kind: 'remove', at: 888, to: 711 },
      ],
    ],
    'CRPS',
    false,
  ],
];

declare module 'vitest' {
  interface ProvidedContext {
    fuzz: { seed: number; runs: number };
  }
}

const { seed, runs } = inject('fuzz');

test('following changes ends where a fresh reading ends', { timeout: 3000 * runs }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('ketamine', 'CRPS', 'RSD and FM', 'aching with RSD, FM', 'ranked probability score: CRPS'),
      fc.boolean(),
      async (bursts, first, alone) => {
        // The last word is there from the first: looks are only watched where there is something to hide or show.
        const reader = open(`<div id="root"><p>${first}</p>complex <b>regional</b> pain syndrome</div><p>Spravato</p>`);
        const root = document.querySelector('#root') as HTMLElement;
        await expect.poll(painted, { interval: 5 }).toContain('Spravato');
        if (alone) root.nextElementSibling?.remove();
        for (const burst of bursts) {
          for (const step of burst) apply(root, step);
          // Longer than a batch of the watcher, so that each burst is followed by itself.
          await new Promise((resolve) => setTimeout(resolve, 175));
        }
        const followed = painted().sort();
        reader.stop();
        start();
        const fresh = () => painted().sort();
        await expect.poll(fresh, { timeout: 1000, interval: 5, message: root.innerHTML }).toEqual(followed);
      },
    ),
    { seed, numRuns: runs, endOnFailure: true, examples: FOUND_BEFORE },
  );
});
