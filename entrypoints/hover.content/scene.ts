import type { Lent } from '../detector.content/lent.ts';
import type { Mention } from '../detector.content/mention.ts';
import type { CardRequest } from '../shared/card-port.ts';
import { closest, parentElement } from '../shared/dom.ts';
import { HEADINGS } from '../shared/headings.ts';

/** Longest heading or title that is read, in UTF-16 units. */
const LONGEST = 300;

/** What stands around a mention: its block's text, the heading that it stands under, the page's title. */
export function sceneOf(
  mention: Mention,
  own: Lent,
): Pick<CardRequest, 'topic' | 'text' | 'block' | 'start' | 'end' | 'heading' | 'title'> {
  const { topic, text } = mention;
  const around = textAround(mention, own);
  const start = around?.start ?? 0;
  return {
    topic,
    text,
    block: around?.text ?? text,
    start,
    end: start + text.length,
    heading: around ? headingOver(around.block) : '',
    title: `${document.title}`.slice(0, LONGEST),
  };
}

/** The block, by tag name, that a mention begins in; the text that stands together with it by the page's layout, and where. */
function textAround(
  { range }: Mention,
  { blockOf, textRuns, cutAtBorders }: Lent,
): { block: Node; text: string; start: number } | undefined {
  const node = range.startContainer as Text;
  const block = blockOf(node);
  for (const run of textRuns(block, { deep: false, runsOn: () => true })) {
    if (!run.nodes.includes(node)) continue;
    for (const { text, nodes, starts } of cutAtBorders(run)) {
      const start = starts[nodes.indexOf(node)];
      if (start !== undefined) return { block, text, start: start + range.startOffset };
    }
  }
  return undefined;
}

/** The nearest heading before a block, in its own section or one around it. */
function headingOver(from: Node): string {
  let block: Node | null = from;
  for (let step = 0; block && step < 40; step++) {
    if (block.nodeType === Node.ELEMENT_NODE && closest(block as Element, HEADINGS)) return clean(block);
    for (
      let before = block instanceof Element ? block.previousElementSibling : null, tries = 0;
      before && tries < 60;
      before = before.previousElementSibling, tries++
    ) {
      if (closest(before, HEADINGS)) return clean(before);
      const inside = before.querySelectorAll(HEADINGS);
      if (inside.length > 0) return clean(inside[inside.length - 1] as Element);
    }
    block = parentElement(block);
  }
  return '';
}

const clean = (node: Node) => `${node.textContent}`.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
