import type { Match } from '../../data/matching/matcher.ts';
import type { Found } from './marks.ts';
import { type Quest, sightingOf } from './quest.ts';
import { roleOf } from './tags.ts';

/** Blanks and plain signs part words by themselves; all else may be part of one. */
const MAYBE_WORD = /[^\0-/:-@[-^`{-\x7f]/;

/** Elements in a block that most lines of text have fewer of. */
const FEW = 40;

/**
 * What is found in a block whose text is one run, each term whole in one text node and parted from its neighbours by blanks
 * or signs: most blocks are like that, and only the nodes up to the last term are touched. Undefined: not so plain.
 */
export function findInPlainBlock(block: Element, text: string, quest: Quest): Found[] | undefined {
  const inside = block.getElementsByTagName('*');
  // Asking each is cheaper than a selector with all the names, where there are few.
  if (inside.length > FEW) return undefined;
  for (const element of inside) if (roleOf(element) !== 'inline') return undefined;
  const { matcher } = quest;
  const matches = matcher.match(text);
  // Words that only seem to hold no term may be parted by layout.
  if (matches.length === 0 || matcher.mayMatch(without(text, matches))) return undefined;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Found[] = [];
  let node: Text | null = null;
  let from = 0;
  let to = 0;
  for (const match of matches) {
    const { start, end } = match;
    while (to <= start) {
      node = walker.nextNode() as Text | null;
      if (!node) return undefined;
      from = to;
      to += node.length;
    }
    if (!node || end > to || (start === from && isWord(text, start - 1)) || (end === to && isWord(text, end))) return undefined;
    const place = { startContainer: node, startOffset: start - from, endContainer: node, endOffset: end - from };
    found.push({ ...sightingOf(text, match, quest), text: copy(text.slice(start, end)), range: new StaticRange(place) });
  }
  return found;
}

function without(text: string, matches: readonly Match[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of matches) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

export const isWord = (text: string, at: number): boolean => MAYBE_WORD.test(text.charAt(at));

/** A slice of a text would keep all of that text in memory; a copy made letter by letter does not. */
export const copy = (slice: string): string => [...slice].join('');
