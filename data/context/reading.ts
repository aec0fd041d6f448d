import type { Topic } from '../names.ts';
import { type Claim, claimsIn } from './claims.ts';
import { contextOf, type Judgement } from './contexts.ts';
import { isEnglish } from './english.ts';
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

const GENERAL = {
  ketamine: 'ketamine-general',
  fibromyalgia: 'fibromyalgia-general',
  crps: 'crps-general',
  spravato: 'spravato',
} as const;

/** Names as no English text has them: they tell the language of sentences too short to tell it otherwise. */
const FOREIGN =
  /[kc]etamin(?!e)|k\u00e9tamin|chetamin|mialgi|fibromyalgie|schmerz|pijn|doul|dolor|\bdor\b|distrofi|d[iy]strofi|reflexd|kausalg|algodystrophie|causalgie|S(?:DRC|DCR|CDR)/i;

/** The cues read English: in other languages a mention has the general context of its topic. */
export function readMention({ topic, text, block, start, end, heading, title }: Place): Reading {
  if (FOREIGN.test(text) || !isEnglish(block.slice(Math.max(0, start - 300), end + 300)))
    return { context: GENERAL[topic], because: [], claims: [] };
  const around = surroundings(block, start, end);
  return { ...contextOf({ ...around, topic, text, heading, title }), claims: claimsIn(around.sentence) };
}
