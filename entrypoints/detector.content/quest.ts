import type { Match, Matcher } from '../../data/matching/matcher.ts';
import type { Sighting } from '../../data/matching/sightings.ts';
import type { SensesPort } from '../shared/senses-port.ts';

/** What is looked for, and what judges short forms once it is there. */
export interface Quest {
  matcher: Matcher;
  senses?: SensesPort;
}

/** What a match stands for in the text that it was found in. */
export function sightingOf(text: string, { topic, start, end, form, rival }: Match, { senses }: Quest): Sighting {
  if (!form) return { topic, sense: 'sure' };
  return { topic, form, sense: rival ? 'rival' : (senses?.senseOf(text, start, end, form) ?? 'unread') };
}
