import type { Context, Topic } from '../names.ts';
import { OTHER_TREATMENTS, SUBJECT_CUES, type Subject } from './cues.ts';
import type { Surroundings } from './sentence.ts';

/** A mention and the words around it. */
export interface Scene extends Surroundings {
  topic: Topic;
  /** The marked words as the page has them. */
  text: string;
  heading: string;
  title: string;
}

export interface Judgement {
  context: Context;
  /** At most three words of the page that decided it. */
  because: string[];
}

/** How much a cue counts by where it stands. */
const WEIGHTS = { sentence: 8, before: 3, after: 2, heading: 3, title: 2 } as const;
/** A sentence with this many other treatments is a list about the condition. */
const LIST_LENGTH = 3;

interface Evidence {
  weight: number;
  word: string;
}

/** Which of the eight contexts a mention stands in, and because of which words. */
export function contextOf(scene: Scene): Judgement {
  const found = weigh(scene);
  const weight = (subject: Subject) => found.get(subject)?.weight ?? 0;
  const judge = (context: Context, ...subjects: Subject[]): Judgement => ({
    context,
    because: subjects.flatMap((subject) => found.get(subject)?.word ?? []).slice(0, 3),
  });
  const drug = Math.max(weight('ketamine'), weight('spravato'));
  const list = (scene.sentence.match(OTHER_TREATMENTS) ?? []).length >= LIST_LENGTH;

  if (scene.topic === 'spravato') return judge('spravato', 'spravato', 'depression');
  if (scene.topic === 'fibromyalgia' || scene.topic === 'crps') {
    const paired = drug > 0 && !list;
    if (scene.topic === 'crps') return paired ? judge('ketamine-for-crps', 'ketamine', 'crps') : judge('crps-general', 'crps');
    return paired
      ? judge('ketamine-for-fibromyalgia', 'ketamine', 'fibromyalgia')
      : judge('fibromyalgia-general', 'fibromyalgia');
  }
  if (weight('spravato') >= WEIGHTS.sentence) return judge('spravato', 'spravato');

  const conditions = (['fibromyalgia', 'crps', 'depression', 'elsewhere'] as const)
    .filter((subject) => weight(subject) > 0)
    .sort((a, b) => weight(b) - weight(a));
  const [strongest] = conditions;
  switch (strongest) {
    case 'fibromyalgia':
      return list
        ? judge('fibromyalgia-general', 'fibromyalgia')
        : judge('ketamine-for-fibromyalgia', 'ketamine', 'fibromyalgia');
    case 'crps':
      return list ? judge('crps-general', 'crps') : judge('ketamine-for-crps', 'ketamine', 'crps');
    case 'depression':
      return judge(/^esketamine$/i.test(scene.text) ? 'spravato' : 'ketamine-for-depression', 'ketamine', 'depression');
    case 'elsewhere':
      return judge('anaesthesia-or-recreational', 'elsewhere');
    default:
      return judge('ketamine-general', 'ketamine');
  }
}

function weigh(scene: Scene): Map<Subject, Evidence> {
  const found = new Map<Subject, Evidence>();
  for (const [place, weight] of Object.entries(WEIGHTS) as [keyof typeof WEIGHTS, number][]) {
    for (const { name, pattern } of SUBJECT_CUES) {
      const word = pattern.exec(scene[place])?.[0];
      if (word === undefined) continue;
      const before = found.get(name);
      found.set(name, {
        weight: (before?.weight ?? 0) + weight,
        word: before?.word ?? word.toLowerCase().replace(/^crps$/, 'CRPS'),
      });
    }
  }
  return found;
}
