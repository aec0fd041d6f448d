import { repeated, thinnedBy } from '../../data/marking.ts';
import type { Settings } from '../../data/settings/schema.ts';
import type { Marks, Mention } from './marks.ts';
import { blockOf } from './text-runs.ts';

/** The mentions to leave without a mark; they stay in the popup's list. `named`: whether a text holds a term. */
export function quietOf(marks: Marks, marking: Settings['marking'], named: (text: string) => boolean): ReadonlySet<Mention> {
  const title = () => named(document.title) || [...document.querySelectorAll('h1')].some(({ textContent }) => named(textContent));
  const readable = [...marks.all()].filter(({ painted }) => painted);
  switch (thinnedBy(marking, readable.length, title)) {
    case 'block':
      return repeated(readable, ({ range }) => blockOf(range.startContainer));
    case 'section':
      return repeated(marks.inOrder(), sections());
    default:
      return new Set();
  }
}

/** The last heading before a mention, for mentions in reading order. */
function sections(): (mention: Mention) => Element | undefined {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
  let at = 0;
  return ({ range: { startContainer: node } }) => {
    while (headings[at] && precedes(headings[at] as Element, node)) at++;
    return headings[at - 1];
  };
}

/** Of nodes in different trees, as in shadow roots, none precedes the other. */
function precedes(heading: Element, node: Node): boolean {
  const position = heading.compareDocumentPosition(node);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) > 0 && (position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0;
}
