import { MEANINGS } from '../terms/meanings.ts';
import { SHORT_FORMS } from '../terms/short-forms.ts';
import type { Term } from '../terms/terms.ts';
import type { Sense, SenseOf } from './sightings.ts';

/** The names of what the short forms also stand for. */
export const RIVALS: readonly Term[] = SHORT_FORMS.flatMap((form) =>
  (MEANINGS[form.name]?.rivals ?? []).map((text) => ({ topic: form.topic, text, form, rival: true as const })),
);

/** How far the surroundings of a short form reach to either side, in UTF-16 units. */
const REACH = 200;
const SENTENCE_END = /[.!?]["”’)\]]*\s+(?=["“‘([]*\p{Lu})/u;

/** The sense of a short form by the words around it. */
export const senseOf: SenseOf = (text, start, end, form) => {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const name = text.slice(start, end);
  const definition = definitionIn(before, after, name);
  if (definition) return definition;
  const sentence = (before.split(SENTENCE_END).at(-1) ?? '') + name + (after.split(SENTENCE_END)[0] ?? '');
  const meanings = MEANINGS[form.name];
  if (!meanings) return 'unclear';
  if (meanings.never.test(sentence)) return 'never';
  if (meanings.against.test(sentence)) return meanings.for.test(sentence) ? 'unclear' : 'other';
  if (form.usual) return 'unclear';
  return meanings.for.test(before + name + after) ? 'meant' : 'unclear';
};

const OURS = /pain|dystro|distro|myalg|mialg|fibro|syndrom|schmerz|dolor|doul|\bdor\b|pijn/i;
const SMALL = /^(?:of|and|for|the|in|de|la|du|des|et|del|da|di|e|y|van|und)$/i;

/** Whether words beside a name in brackets say what it stands for: "fibromyalgia (FM)", "road safety division (RSD)". */
function definitionIn(before: string, after: string, name: string): Sense | undefined {
  if (!/^[A-Z]+$/.test(name)) return undefined;
  // Unicode's tables take the browser long to set up: most short forms stand beside no bracket.
  const isAlone = /[([]["“‘]?$/.test(before.slice(-2)) && /^["”’]?[)\],;]/.test(after);
  const open = isAlone ? /([\p{L}\p{M}' -]+)\s?[([]["“‘]?$/u.exec(before)?.[1] : undefined;
  const follows = /^["”’]?\s?[([]/.test(after);
  const inside = follows ? /^["”’]?\s?[([]([\p{L}\p{M}' -]+)[)\]]/u.exec(after)?.[1] : undefined;
  if (!open && !inside) return undefined;
  const definitions = [wordsOf(open).slice(-name.length), wordsOf(inside)];
  const spelled = definitions.find((words) => words.map((word) => word.charAt(0).toUpperCase()).join('') === name);
  const ours = spelled ?? definitions.find((words) => OURS.test(words.slice(-2).join(' ')));
  if (ours && OURS.test(ours.join(' '))) return 'defined';
  return spelled && 'redefined';
}

const wordsOf = (text = '') => text.split(/[\s-]+/).filter((word) => word && !SMALL.test(word));
