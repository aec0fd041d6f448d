import fc from 'fast-check';
import { expect, test } from 'vitest';
import { open, painted, start } from './support.ts';

const words = ['ketamine', 'keta', 'mine', 'complex ', 'regional ', 'pain ', 'syndrome', 'CRPS', ' ', 'x', 'fibromyalgia '];
const tags = ['p', 'span', 'b', 'div', 'em', 'li'];

type Change =
  | { kind: 'append'; at: number; tag: number; word: number }
  | { kind: 'text'; at: number; word: number }
  | { kind: 'rewrite'; at: number; word: number }
  | { kind: 'remove' | 'move' | 'hide' | 'clone'; at: number; to: number };

const index = fc.nat(1000);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('append' as const), at: index, tag: index, word: index }),
  fc.record({ kind: fc.constantFrom('text' as const, 'rewrite' as const), at: index, word: index }) as fc.Arbitrary<Change>,
  fc.record({ kind: fc.constantFrom('remove', 'move', 'hide', 'clone'), at: index, to: index }) as fc.Arbitrary<Change>,
);

function apply(root: HTMLElement, step: Change): void {
  const elements = [root, ...root.querySelectorAll<HTMLElement>('*')];
  const at = elements[step.at % elements.length] as HTMLElement;
  if ('word' in step) {
    const word = words[step.word % words.length] as string;
    if (step.kind === 'append') {
      const child = document.createElement(tags[step.tag % tags.length] as string);
      child.textContent = word;
      at.append(child);
    } else if (step.kind === 'text') at.append(word);
    else if (at.firstChild instanceof Text) at.firstChild.data = word;
    return;
  }
  if (at === root) return;
  const to = elements[step.to % elements.length] as HTMLElement;
  if (step.kind === 'remove') at.remove();
  else if (step.kind === 'hide') at.hidden = !at.hidden;
  else if (step.kind === 'clone') root.append(at.cloneNode(true));
  else if (!at.contains(to)) to.append(at);
}

test('following changes ends where a fresh reading ends', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      async (bursts) => {
        const reader = open('<div id="root"><p>ketamine</p>complex <b>regional</b> pain syndrome</div>');
        const root = document.querySelector('#root') as HTMLElement;
        for (const burst of bursts) {
          for (const step of burst) apply(root, step);
          // Longer than a batch of the watcher, so that each burst is followed by itself.
          await new Promise((resolve) => setTimeout(resolve, 175));
        }
        const followed = painted();
        reader.stop();
        start();
        await expect.poll(painted, { timeout: 1000, interval: 5, message: root.innerHTML }).toEqual(followed);
      },
    ),
    { numRuns: 60, endOnFailure: true },
  );
});
