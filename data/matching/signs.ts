import { TOPICS } from '../names.ts';
import { SHORT_FORMS } from '../terms/short-forms.ts';
import type { Judgement, Sighting } from './sightings.ts';

/** Judges every short form of a page by all sightings on it. `rivalsKnown`: names of other meanings are among them. */
export function judge(sightings: readonly Sighting[], rivalsKnown: boolean): Judgement {
  const signs = new Set<string>();
  for (const sighting of sightings) for (const sign of signsIn(sighting)) signs.add(sign);
  const couldChange = ({ topic }: Sighting) => !rivalsKnown && !signs.has(topic);
  return {
    isMeant: (sighting) => isMeant(sighting, signs) && !couldChange(sighting),
    rivalsMatter: sightings.some((sighting) => isMeant(sighting, signs) && couldChange(sighting)),
  };
}

/** What one sighting says of its whole page: a topic's name; `seems`, `meant`, `other`, `not`, `defined` or `redefined` with a short form's. */
function signsIn({ topic, sense, form }: Sighting): string[] {
  if (!form) return [topic];
  const { name } = form;
  if (sense === 'rival') return [`not ${name}`];
  if (sense === 'redefined') return [`not ${name}`, `redefined ${name}`];
  if (sense === 'defined') return [`seems ${name}`, `defined ${name}`];
  if (sense === 'other' || sense === 'never') return [`other ${name}`];
  if (sense === 'meant') return [`seems ${name}`, `meant ${name}`];
  return form.usual && sense === 'unclear' ? [`seems ${name}`] : [];
}

/** Whether a sighting on a page with these signs is a mention of its topic. */
function isMeant({ topic, sense, form }: Sighting, page: ReadonlySet<string>): boolean {
  if (!form || sense === 'defined') return true;
  if (sense !== 'meant' && sense !== 'unclear') return false;
  if (page.has(`redefined ${form.name}`) && !page.has(`defined ${form.name}`)) return false;
  // Of a rare one that stands for something else on the same page, too, each needs words that speak for it.
  const isDoubted = page.has(`not ${form.name}`) || page.has(`other ${form.name}`);
  if (!form.usual && sense === 'unclear' && isDoubted) return false;
  if (page.has(topic)) return true;
  if (page.has(`not ${form.name}`)) return false;
  if (sense === 'meant' || TOPICS.some((other) => page.has(other))) return true;
  // On one page a short form hardly ever has two meanings.
  if (form.usual) return page.has(`meant ${form.name}`) || !page.has(`other ${form.name}`);
  return SHORT_FORMS.some(
    (other) => (other.usual || other.topic === topic) && page.has(`seems ${other.name}`) && !page.has(`not ${other.name}`),
  );
}
