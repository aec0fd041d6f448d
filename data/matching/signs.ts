import { TOPICS } from '../names.ts';
import { SHORT_FORMS } from '../terms/short-forms.ts';
import type { Judgement, Sighting } from './sightings.ts';

/** Judges every short form of a page by all sightings on it. `rivalsKnown`: names of other meanings are among them. */
export function judge(sightings: readonly Sighting[], rivalsKnown: boolean): Judgement {
  const signs = new Set<string>();
  for (const sighting of sightings) {
    const sign = signIn(sighting);
    if (sign) signs.add(sign);
  }
  const couldChange = ({ topic }: Sighting) => !rivalsKnown && !signs.has(topic);
  return {
    isMeant: (sighting) => isMeant(sighting, signs) && !couldChange(sighting),
    rivalsMatter: sightings.some((sighting) => isMeant(sighting, signs) && couldChange(sighting)),
  };
}

/** What one sighting says of its whole page: a topic's name, `seems NAME` or `not NAME` of a short form. */
function signIn({ topic, sense, form }: Sighting): string | undefined {
  if (!form) return topic;
  if (sense === 'rival' || sense === 'redefined') return `not ${form.name}`;
  return sense === 'meant' || (form.usual && sense === 'unclear') ? `seems ${form.name}` : undefined;
}

/** Whether a sighting on a page with these signs is a mention of its topic. */
function isMeant({ topic, sense, form }: Sighting, page: ReadonlySet<string>): boolean {
  if (!form) return true;
  if (sense !== 'meant' && sense !== 'unclear') return false;
  if (page.has(topic)) return true;
  if (page.has(`not ${form.name}`)) return false;
  if (form.usual || sense === 'meant' || TOPICS.some((other) => page.has(other))) return true;
  return SHORT_FORMS.some(
    (other) => (other.usual || other.topic === topic) && page.has(`seems ${other.name}`) && !page.has(`not ${other.name}`),
  );
}
