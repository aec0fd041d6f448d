import { cutAtBorders } from '../detector.content/layout.ts';
import type { Mention } from '../detector.content/mention.ts';
import { HEADINGS } from '../detector.content/tags.ts';
import { blockOf, runAround, type TextRun } from '../detector.content/text-runs.ts';
import type { CardRequest } from '../shared/card-port.ts';
import { closest, parentElement } from '../shared/dom.ts';

/** Longest heading or title that is read, in UTF-16 units. */
const LONGEST = 300;

/** What stands around a mention: its block's text, the heading that it stands under, the page's title. */
export function sceneOf({
  topic,
  text,
  range,
}: Mention): Pick<CardRequest, 'topic' | 'text' | 'block' | 'start' | 'end' | 'heading' | 'title'> {
  const node = range.startContainer as Text;
  const run = pieceAround(node);
  const start = (run?.starts[run.nodes.indexOf(node)] ?? 0) + range.startOffset;
  return {
    topic,
    text,
    block: run?.text ?? text,
    start: run ? start : 0,
    end: (run ? start : 0) + text.length,
    heading: headingOver(node),
    title: `${document.title}`.slice(0, LONGEST),
  };
}

/** The text that stands together with a node by the page's layout. */
function pieceAround(node: Text): TextRun | undefined {
  const run = runAround(node);
  return run && cutAtBorders(run).find(({ nodes }) => nodes.includes(node));
}

/** The nearest heading before the node, in its own section or one around it. */
function headingOver(node: Node): string {
  let block: Node | null = blockOf(node);
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
