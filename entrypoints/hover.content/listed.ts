import type { ListedMention } from '../../data/messages.ts';
import type { Lent } from '../detector.content/lent.ts';
import type { Mention } from '../detector.content/mention.ts';
import { sceneOf } from './scene.ts';

const LONGEST_TEXT = 80;
const LONGEST_SIDE = 60;

/** A mention as the popup lists it, with a few words on either side. */
export function listed(mention: Mention, own: Lent): ListedMention {
  const { block, start, end, text } = sceneOf(mention, own);
  return {
    id: mention.id,
    topic: mention.topic,
    marked: !mention.quiet,
    text: tidy(text).trim().slice(0, LONGEST_TEXT),
    before: wholeWords(tidy(block.slice(Math.max(0, start - 2 * LONGEST_SIDE), start)).slice(-LONGEST_SIDE), 'end'),
    after: wholeWords(tidy(block.slice(end, end + 2 * LONGEST_SIDE)).slice(0, LONGEST_SIDE), 'start'),
  };
}

const tidy = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ');

/** Cuts the half word at the far side of a cut. */
function wholeWords(text: string, near: 'start' | 'end'): string {
  if (text.length < LONGEST_SIDE) return text;
  return near === 'end' ? text.replace(/^\S*\s/, '') : text.replace(/\s\S*$/, '');
}
