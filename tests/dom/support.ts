import { afterEach, expect } from 'vitest';
import { NAMES } from '../../data/matching/names.ts';
import { RIVALS, senseOf } from '../../data/matching/senses.ts';
import { judge } from '../../data/matching/signs.ts';
import { TOPICS } from '../../data/names.ts';
import { Reader } from '../../entrypoints/detector.content/reader.ts';
import { shadowRootOf } from '../../entrypoints/detector.content/shadow-roots.ts';
import { blockOf } from '../../entrypoints/detector.content/text-runs.ts';
import { createPainter } from '../../entrypoints/hover.content/painter.ts';
import { liveRange } from '../../entrypoints/hover.content/pointer-target.ts';
import { quietOf } from '../../entrypoints/hover.content/quietness.ts';
import { unreadBlocks } from '../../entrypoints/senses.content/unread.ts';

let reader: Reader | undefined;

export const find = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

/** Puts markup on the page and begins to read it. Test pages are ours, so markup from strings is safe here. */
export function open(markup: string, beforeSenses?: () => void, alive?: () => boolean): Reader {
  document.body.replaceChildren(document.createRange().createContextualFragment(markup));
  return start(beforeSenses, alive);
}

/** `beforeSenses`: what the page does while short forms wait to be judged. `alive`: whether the extension is still there. */
export function start(beforeSenses = () => {}, alive = () => true): Reader {
  reader?.stop();
  const one: Reader = new Reader({
    onSettled: () => {},
    quietOf: (marking) => quietOf(one.marks, marking, { isNamed: (text) => NAMES.match(text).length > 0, blockOf }),
    onPaused: () => {},
    alive,
    loadSenses: async () => {
      beforeSenses();
      return { senseOf, judge, rivals: RIVALS, unreadBlocks };
    },
  });
  one.marks.painter = createPainter(one.marks, shadowRootOf);
  reader = one;
  one.read(TOPICS);
  return one;
}

/** The words that are painted, in reading order, straight from the registry of highlights. */
export function painted(): string[] {
  const ranges = [...CSS.highlights]
    .filter(([key]) => key.startsWith('evidence-notes-'))
    .flatMap(([, highlight]) => [...highlight]);
  return ranges
    .map((range) => liveRange(range as StaticRange))
    .filter((range) => range !== undefined)
    .sort((a, b) =>
      a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_PRECEDING
        ? 1
        : a.startContainer === b.startContainer
          ? a.startOffset - b.startOffset
          : -1,
    )
    .map((range) => range.toString().replace(/[\s\u00a0]+/g, ' '));
}

/** Waits until exactly these words are painted. */
export const expectPainted = (words: string[]): Promise<void> =>
  expect.poll(painted, { timeout: 3000, interval: 20 }).toEqual(words);

/** The words painted on a page with this markup, once a closing word of ours shows that all of it has been read. */
export async function paint(markup: string): Promise<string[]> {
  open(`${markup}<section><p>Spravato</p></section>`);
  await expect.poll(painted, { timeout: 3000, interval: 10 }).toContain('Spravato');
  return painted().slice(0, -1);
}

afterEach(() => {
  reader?.stop();
  reader = undefined;
  document.body.replaceChildren();
});
