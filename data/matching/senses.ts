import { MEANINGS } from '../terms/meanings.ts';
import { SHORT_FORMS } from '../terms/short-forms.ts';
import type { Term } from '../terms/terms.ts';
import type { Sense, SenseOf } from './sightings.ts';

/** The names of what the short forms also stand for. */
export const RIVALS: readonly Term[] = Object.entries(MEANINGS).flatMap(([name, { rivals }]) => {
  const form = SHORT_FORMS.find((one) => one.name === name);
  return form ? rivals.map((text) => ({ topic: form.topic, text, form, rival: true as const })) : [];
});

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
  const beginning = before.split(SENTENCE_END).at(-1) ?? '';
  const [rest = '', next = ''] = after.split(SENTENCE_END);
  // A name that is a sentence by itself heads the next one.
  const sentence = beginning + name + (/\p{L}/u.test(beginning + rest) ? rest : `${rest} ${next}`);
  const meanings = MEANINGS[form.name];
  if (!meanings) return 'unclear';
  for (const ruled of [meanings.never, meanings.named ?? []].flat())
    if (isRuledOut(ruled, sentence, beginning.length, name)) return 'never';
  if (meanings.against.test(sentence)) return meanings.for.test(sentence) ? 'unclear' : 'other';
  return meanings.for.test(before + name + after) ? 'meant' : 'unclear';
};

/** Whether it is this very mention that is ruled out, and not only another of the same name in the sentence. */
function isRuledOut(never: RegExp, sentence: string, at: number, name: string): boolean {
  for (const { index, 0: found } of sentence.matchAll(never)) {
    if ((index < at + name.length && index + found.length > at) || !found.includes(name)) return true;
  }
  return false;
}

const OURS = /pain|dystro|distro|myalg|mialg|fibro|schmerz|dolor|doul|\bdor\b|pijn/i;
const SMALL = /^(?:&|of|and|for|the|a|in|de|la|du|des|et|del|da|di|e|y|van|und)$/i;
const STANDS_FOR =
  /^["”’]?,? (?:here )?(?:(?:is |was )?(?:short|an? (?:acronym|abbreviation)) for|stands? for|means?|denotes?|refers to|steht f[üu]r|staat voor|significa|signifie|d[ée]signe) /;

/** Whether words beside a name say what it stands for: "fibromyalgia (FM)", "road safety division (RSD)", "CRPS denotes the …". */
function definitionIn(before: string, after: string, name: string): Sense | undefined {
  if (!/^[A-Z]+$/.test(name)) return undefined;
  // Unicode's tables take the browser long to set up: most short forms stand beside nothing of the kind.
  const isAlone = /[([]["“‘]?$/.test(before.slice(-2)) && /^["”’]?[)\],;]/.test(after);
  const open = isAlone ? /([\p{L}\p{M}' -]+)\s?[([]["“‘]?$/u.exec(before)?.[1] : undefined;
  const follows = /^["”’]?\s?[([]/.test(after);
  const inside = follows ? /^["”’]?\s?[([]([\p{L}\p{M}' -]+)[)\]]/u.exec(after)?.[1] : undefined;
  const verb = STANDS_FOR.exec(after)?.[0].length;
  const told = verb ? wordsAt(after, verb).slice(0, name.length) : [];
  const definitions = [wordsOf(open).slice(-name.length), wordsOf(inside), told];
  if (name.length > 2) {
    // Behind a comma or the like, or "CRPS for the …", small letters may spell a short name by chance.
    const beside = /^["”’]?(?:[,.:–—]| for the) /.test(after) ? wordsAt(after, after.indexOf(' ')).slice(0, name.length) : [];
    const isSure = name.length > 3 || initials(beside) === name || OURS.test(beside.join(' '));
    if (isSure && spells(beside, name)) definitions.push(beside);
    definitions.push(wordsOf(capitalsFor(name).exec(before + after)?.[0]));
  }
  const spelled = definitions.find((words) => spells(words, name));
  const ours = spelled ?? definitions.find((words) => OURS.test(words.slice(-2).join(' ')));
  if (ours && OURS.test(ours.join(' '))) return 'defined';
  return spelled && 'redefined';
}

const capitals = new Map<string, RegExp>();

/** Finds words with capitals that spell a name, as "Campaign for Rural Postal Services" does. */
function capitalsFor(name: string): RegExp {
  const between = '(?:[\\s-]+(?:of|and|&|for|the|de|del|da|di|la|y|e))?[\\s-]+';
  const words = [...name].map((letter) => `${letter}[a-zà-ÿ]+`).join(between);
  const known = capitals.get(name) ?? new RegExp(`(?<![\\wà-ÿ'’-])${words}`);
  capitals.set(name, known);
  return known;
}

const spells = (words: readonly string[], name: string) => initials(words).toUpperCase() === name;
const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');
const wordsAt = (text: string, at: number) => wordsOf(/^[\p{L}\p{M}' -]+/u.exec(text.slice(at))?.[0]);
const wordsOf = (text = '') => text.split(/[\s-]+/).filter((word) => word && !SMALL.test(word));
