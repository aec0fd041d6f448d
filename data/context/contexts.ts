import type { Context, Topic } from '../names.ts';
import { DESCRIBED, INFUSED, OTHER_TREATMENTS, SUBJECT_CUES, type Subject, type SubjectCue, TREATED } from './cues.ts';
import type { Surroundings } from './sentence.ts';
import { type Found, find, listed, nextTo, type Span, setApart, tie } from './ties.ts';
import { count } from './words.ts';

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
  /** At most three words of the page that decided it, the most telling first. */
  because: string[];
}

/** How much a cue counts where it stands, outside the sentence. */
const PLACES = [
  ['before', 5],
  ['heading', 4],
  ['title', 3],
  ['after', 2],
] as const;

/** Which of the eight contexts a mention stands in, and because of which words. */
export function contextOf(scene: Scene, cues: readonly SubjectCue[] = SUBJECT_CUES): Judgement {
  const { topic, text, sentence } = scene;
  const start = scene.at ?? Math.max(0, sentence.indexOf(text));
  const mention = { start, end: start + text.length };
  const found = find(sentence, cues);
  if (topic === 'spravato') return judge('spravato', text, wordOf(found, 'depression'));
  return topic === 'ketamine' ? ofDrug(scene, found, mention, cues) : ofCondition(scene, topic, found, mention, cues);
}

function judge(context: Context, ...words: (string | undefined)[]): Judgement {
  const plain = words.flatMap((word) => (word ? [/[A-Z].*[A-Z]/.test(word) ? word : word.toLowerCase()] : []));
  return { context, because: [...new Set(plain)].slice(0, 3) };
}

const wordOf = (found: readonly Found[], subject: Subject) => found.find((one) => one.subject === subject)?.word;
const isCondition = ({ subject }: Found) => /^(?:f|c|d|p)/.test(subject);

/** A drug's name: the strongest subject that its sentence ties to it, helped or replaced by what stands around. */
function ofDrug(scene: Scene, found: Found[], mention: Span, cues: readonly SubjectCue[]): Judgement {
  const { sentence, text } = scene;
  const outside = found.filter(({ start, end }) => end <= mention.start || start >= mention.end);
  const drugs = nextTo(found, mention);
  const strength = new Map<Subject, { total: number; word: string; cue?: Found }>();
  for (const cue of outside) {
    const own = tie(sentence, mention, cue);
    const total = drugs.some((drug) => tie(sentence, drug, cue) > own + 0.3) ? own - 5 : own;
    if (total > (strength.get(cue.subject)?.total ?? 0)) strength.set(cue.subject, { total, word: cue.word, cue });
  }
  for (const [place, points] of PLACES) {
    const seen = new Set<Subject>(['ketamine']);
    const there = find(scene[place], cues);
    // Of the sentence before, the end is nearest.
    if (place === 'before') there.reverse();
    for (const one of there) {
      // A spray named only later says nothing of what is meant here.
      const later = place === 'after' && one.subject === 'spravato';
      if (later || seen.has(one.subject) || setApart(scene[place], one)) continue;
      const late = place === 'before' && seen.size > 1;
      seen.add(one.subject);
      const sofar = strength.get(one.subject);
      const share = (one.weight < 10 ? 0.4 : 1) * (sofar?.cue ? 0.2 : 1) * (late ? 0.5 : 1);
      strength.set(one.subject, { word: one.word, ...sofar, total: (sofar?.total ?? 0) + points * share });
    }
  }

  const [[subject, best] = [], [, second] = []] = [...strength].sort(([, a], [, b]) => b.total - a.total);
  const word = best?.word;
  const cue = best?.cue;
  const named = outside.filter(isCondition);
  if (cue && new Set(named.map((one) => one.subject)).size > 2) return judge('ketamine-general', ...named.map((one) => one.word));
  const asSpray = /^es-?k/i.test(text) && !/\b(?:intraven|iv\b|i\.v|infus|drip)/i.test(sentence);
  switch (subject) {
    case 'fibromyalgia':
    case 'crps':
      // Named equally by heading or title alone, two conditions cancel each other out.
      if (!cue && second?.total === best?.total) return judge('ketamine-general', text);
      if (listed(sentence, mention)) return judge(`${subject}-general`, word, ...(sentence.match(OTHER_TREATMENTS) ?? []));
      return judge(`ketamine-for-${subject}`, word, text);
    case 'depression':
      return asSpray ? judge('spravato', text, word) : judge('ketamine-for-depression', word, text);
    case 'elsewhere':
      return judge('anaesthesia-or-recreational', word);
    case 'spravato':
      return judge('spravato', word);
    default:
      return judge(asSpray ? 'spravato' : 'ketamine-general', word, text);
  }
}

const NONE = /\b(?:no|without|instead of|rather than)\s(?:[\w-]+\s)?$/i;

/** A condition's name: paired with ketamine where ketamine is spoken of as its treatment, else the condition alone. */
function ofCondition(
  scene: Scene,
  topic: 'fibromyalgia' | 'crps',
  found: Found[],
  mention: Span,
  cues: readonly SubjectCue[],
): Judgement {
  const { sentence, text } = scene;
  const alone = judge(`${topic}-general`, text, ...(sentence.match(OTHER_TREATMENTS) ?? []));
  const drugs = nextTo(found, mention);
  const spravato = wordOf(found, 'spravato');
  if (spravato && drugs.every(({ word }) => /^es/i.test(word))) return judge('spravato', spravato, text);
  if (drugs.length === 0) return treatedNear(scene, topic, cues) ?? alone;

  const own = { subject: topic, weight: 25, word: text, ...mention };
  if (setApart(sentence, own) || drugs.some((drug) => listed(sentence, drug))) return alone;
  const rivals = found.filter(({ subject }) => subject !== topic);
  const bound = drugs.find(
    (drug) =>
      !NONE.test(sentence.slice(0, drug.start)) &&
      rivals.every((rival) => tie(sentence, drug, rival) <= tie(sentence, drug, own)),
  );
  return bound ? judge(`ketamine-for-${topic}`, bound.word, text) : alone;
}

/** Ketamine is named near the sentence for this very condition, and the sentence speaks of being treated. */
function treatedNear(scene: Scene, topic: 'fibromyalgia' | 'crps', cues: readonly SubjectCue[]): Judgement | undefined {
  const { sentence, text } = scene;
  if (DESCRIBED.test(sentence) || count(sentence, OTHER_TREATMENTS) > 0) return undefined;
  let points = 0;
  let drug: string | undefined;
  for (const [place, worth] of PLACES) {
    const there = find(scene[place], cues);
    const named = there.find(({ subject }) => subject === 'ketamine');
    const topics = there.filter(({ weight }) => weight > 10);
    const other = topics.length > 0 && topics.every(({ subject }) => subject !== topic);
    if (!named || other || NONE.test(scene[place].slice(0, named.start)) || listed(scene[place], named)) continue;
    drug ??= named.word;
    points += worth + topics.length;
  }
  const word = (INFUSED.exec(sentence) ?? (points > 3 ? TREATED.exec(sentence) : undefined))?.[0];
  return drug && points > 2 && word ? judge(`ketamine-for-${topic}`, word, drug, text) : undefined;
}
