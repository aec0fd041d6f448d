import type { Topic } from '../names.ts';
import { type Claim, claimsIn } from './claims.ts';
import { contextOf, type Judgement } from './contexts.ts';
import { surroundings } from './sentence.ts';

/** A mention where it stands: the text of its block, its UTF-16 offsets there, the heading over it, the page's title. */
export interface Place {
  topic: Topic;
  /** The marked words as the page has them. */
  text: string;
  block: string;
  start: number;
  end: number;
  heading: string;
  title: string;
}

/** What the words around a mention say: its context, the words that decided it, and the claims of its sentence. */
export interface Reading extends Judgement {
  claims: Claim[];
}

export function readMention({ topic, text, block, start, end, heading, title }: Place): Reading {
  const around = surroundings(block, start, end);
  return { ...contextOf({ ...around, topic, text, heading, title }), claims: claimsIn(around.sentence) };
}
