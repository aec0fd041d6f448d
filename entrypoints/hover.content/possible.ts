import type { Sense } from '../../data/matching/sightings.ts';
import type { Marks } from '../detector.content/marks.ts';
import type { Mention } from '../detector.content/mention.ts';
import { sorted } from './reading-order.ts';

const MAY_BE_OURS: ReadonlySet<Sense> = new Set(['unread', 'meant', 'unclear', 'other']);

/** Whether a mention is a short form that nothing on the page speaks for, and is there to be read. */
export function isPossible(mention: Mention, marks: Marks): boolean {
  const { topic, sense, form, painted, range } = mention;
  if (!form || form.usual || painted || !MAY_BE_OURS.has(sense)) return false;
  return marks.topics.has(topic) && marks.mentionOf(range) === mention && marks.isShown(mention);
}

/** In reading order. */
export const possibleIn = (marks: Marks): Mention[] => sorted(marks.all().filter((mention) => isPossible(mention, marks)));
