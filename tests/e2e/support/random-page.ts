import fc from 'fast-check';

/** One change of a page: what is done, to which element, and with which other element, word or look; counted round and round. */
export interface Change {
  kind: string;
  at: number;
  to: number;
}

const KINDS = [
  ...[
    'append',
    'append',
    'prepend',
    'replace',
    'wrap',
    'unwrap',
    'text',
    'rewrite',
    'rewrite',
    'split',
    'join',
    'remove',
    'move',
    'clone',
  ],
  ...['hide', 'display', 'fold', 'details', 'shadow', 'markup', 'editable', 'class', 'comment', 'dialog'],
];

export const change: fc.Arbitrary<Change> = fc.record(
  { kind: fc.constantFrom(...KINDS), at: fc.nat(1000), to: fc.nat(1000) },
  { noNullPrototype: true },
);

/**
 * Runs in a page: changes what is below `main`, the same way wherever it is run on the same page. It may use nothing from
 * outside itself, so it can also stand in a page's own script.
 */
export function applyChanges(changes: Change[]): void {
  const words = [
    ...['ketamine', 'keta', 'mine', 'complex ', 'regional ', 'pain ', 'syndrome', 'CRPS', ' ', 'x', 'fibromyalgia ', 'Spravato,'],
    ...[
      'RSD',
      'FM ',
      'radio ',
      'fibro ',
      'aching ',
      'In CRPS, ketamine helped for weeks. ',
      '\u00ad',
      '\u200d',
      'Ke\u0301tamine',
    ],
  ];
  const tags = ['p', 'span', 'b', 'div', 'em', 'li', 'ruby', 'section', 'a', 'button', 'label', 'table', 'td', 'pre', 'x-own'];
  const displays = ['inline', 'block', 'contents', 'inline-block', 'flex', 'none', 'grid', 'table-cell', ''];
  const main = document.querySelector('main');
  if (!main) return;

  function pick<T>(list: readonly T[], index: number): T {
    return list[index % list.length] as T;
  }
  function below(parent: ParentNode): HTMLElement[] {
    const children = [...parent.children].filter((child) => child instanceof HTMLElement);
    return children.flatMap((child) => [child, ...(child.shadowRoot ? below(child.shadowRoot) : []), ...below(child)]);
  }
  function made(tag: string, ...content: (string | Node)[]): HTMLElement {
    const element = document.createElement(tag);
    element.append(...content);
    return element;
  }
  function styled(to: number): HTMLElement {
    const element = made(pick(tags, to), pick(words, Math.floor(to / 3)));
    element.style.display = pick(displays, Math.floor(to / 7));
    return element;
  }
  function wrap(at: HTMLElement, around: HTMLElement): void {
    at.replaceWith(around);
    around.append(at);
  }

  const anywhere: Record<string, (at: HTMLElement, to: number) => void> = {
    append: (at, to) => at.append(styled(to)),
    prepend: (at, to) => at.prepend(styled(to)),
    text: (at, to) => at.append(pick(words, to)),
    comment: (at) => at.prepend(document.createComment('ketamine')),
    details: (at, to) => {
      const details = made('details', 'Spravato ', made('summary', pick(words, to)));
      details.toggleAttribute('open', to % 2 === 0);
      at.append(details);
    },
    dialog: (at, to) => {
      const dialog = made('dialog', pick(words, to), ' in a dialog, ketamine');
      dialog.toggleAttribute('open', to % 2 === 0);
      at.append(dialog);
    },
  };
  const withText: Record<string, (text: Text, to: number) => void> = {
    rewrite: (text, to) => text.replaceData(0, text.length, pick(words, to)),
    split: (text, to) => text.splitText(to % (text.length + 1)),
    join: (text) => text.parentNode?.normalize(),
  };
  const inside: Record<string, (at: HTMLElement, to: number, other: HTMLElement) => void> = {
    replace: (at, to) => at.replaceWith(styled(to)),
    wrap: (at, to) => wrap(at, made(pick(['span', 'div', 'mark'], to))),
    unwrap: (at) => at.replaceWith(...at.childNodes),
    remove: (at) => at.remove(),
    clone: (at) => main.prepend(at.cloneNode(true)),
    markup: (at, to) => at.replaceChildren(made('b', 'keta'), 'mine ', made('i', 'and'), pick(words, to)),
    hide: (at) => at.toggleAttribute('hidden'),
    display: (at, to) => at.style.setProperty('display', pick(displays, to)),
    fold: (at) => at.style.setProperty('height', at.style.height === '' ? '0' : ''),
    editable: (at) => at.toggleAttribute('contenteditable'),
    class: (at, to) => at.setAttribute('class', pick(['', 'quiet', 'loud', 'cut'], to)),
    move: (at, _to, other) => {
      if (!at.contains(other) && !below(at).includes(other)) other.append(at);
    },
    shadow: (at, to) => {
      if (!['DIV', 'P', 'SECTION', 'SPAN', 'X-OWN'].includes(at.tagName) || at.shadowRoot) return;
      at.attachShadow({ mode: 'open' }).append(pick(words, to), document.createElement('slot'));
      // A shadow root alone is no change that could be watched.
      at.className = 'hydrated';
    },
  };

  for (const { kind, at: index, to } of changes) {
    const elements: HTMLElement[] = [main, ...below(main)];
    const at = pick(elements, index);
    anywhere[kind]?.(at, to);
    if (at.firstChild instanceof Text) withText[kind]?.(at.firstChild, to);
    if (at !== main) inside[kind]?.(at, to, pick(elements, to));
  }
}
