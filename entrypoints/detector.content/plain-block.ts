import { copy } from '../../data/matching/copy.ts';
import type { Findings, Match } from '../../data/matching/matcher.ts';
import type { Sighting } from '../../data/matching/sightings.ts';
import { all, parentNode, textOf, walkTexts } from '../shared/dom.ts';
import { isInLine } from './layout.ts';
import type { Found } from './mention.ts';
import { type Quest, sightingOf } from './quest.ts';
import { roleOf } from './tags.ts';
import { blockOf, type RunsOn } from './text-runs.ts';

/** Two characters that no blank or plain sign parts: all others may be part of one word. */
const STUCK = /[^\0-/:-@[-^`{-\x7f]{2}/;
/** By so much, in UTF-16 units, one name may be longer than another that it begins or ends with. */
const REACH = 20;

/**
 * What is found in a block in which each term stands whole in one text node, parted from its neighbours by blanks or signs:
 * most blocks are like that, however they are nested, and only the nodes up to the last term are touched. Undefined: not so
 * plain.
 */
export function findInPlainBlock(
  block: Element,
  text: string,
  { matches, more }: Findings,
  quest: Quest,
  runsOn: RunsOn,
): Found[] | undefined {
  if (matches.length === 0 || more) return undefined;
  const walker = walkTexts(block);
  const found: Found[] = [];
  let node: Text | null = null;
  let from = 0;
  let to = 0;
  for (const match of matches) {
    const { start, end, form } = match;
    while (to <= start) {
      node = walker.nextNode() as Text | null;
      if (!node) return undefined;
      from = to;
      to += node.length;
    }
    if (!node || end > to || (to - end < REACH && isStuck(text, to))) return undefined;
    // Of a prefix such as `(S)-` the text of another block may have made the end of a word.
    if (start - from < REACH && (isStuck(text, from) || /[-)]/.test(text.charAt(start - 1)))) return undefined;
    if (!isText(node, block)) return undefined;
    const sighting = form ? judged(match, node, from, text, quest, runsOn) : sightingOf(text, match, quest);
    if (!sighting) return undefined;
    const range = new StaticRange({ startContainer: node, startOffset: start - from, endContainer: node, endOffset: end - from });
    found.push({ ...sighting, text: copy(text.slice(start, end)), range });
  }
  return found;
}

function isText(node: Text, block: Element): boolean {
  for (let at = parentNode(node); at && at !== block; at = parentNode(at)) {
    const role = roleOf(at as Element);
    if (role === 'skipped' || role === 'unread') return false;
  }
  return true;
}

/**
 * What a short form stands for is judged by the text around it, which must be that of its own block, and all of that. `from`:
 * where the node's text begins in `text`.
 */
function judged(match: Match, node: Text, from: number, text: string, quest: Quest, runsOn: RunsOn): Sighting | undefined {
  const block = blockOf(node) as Element;
  for (const element of all(block, '*')) if (roleOf(element) !== 'inline') return undefined;
  const own = `${textOf(block)}`;
  const walker = walkTexts(block);
  let begin = from;
  for (walker.currentNode = node; walker.previousNode(); ) begin -= (walker.currentNode as Text).length;
  if ((runsOn(own) || runsOn(text.slice(0, begin))) && isInLine(block)) return undefined;
  return sightingOf(own, { ...match, start: match.start - begin, end: match.end - begin }, quest);
}

/** Whether two words may touch here and look like one. */
export const isStuck = (text: string, at: number): boolean => STUCK.test(text.slice(at - 1, at + 1));
