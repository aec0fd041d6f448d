import { fold } from '../matching/fold.ts';

/** A word in a text, with its accents and apostrophes. The index, the query and the marks all cut by it. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*(?:['’][\p{L}\p{M}]+)*/gu;

/** A text's words as stems, in order, stop words and all. */
export const stemsOf = (text: string): string[] => (text.match(WORD) ?? []).map(stem);

/** What is left of a word once case, accents, spelling customs and common endings are gone; for comparing, not for showing. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = newStem(word);
  // The notes have a few thousand words; what is typed must not fill the memory.
  if (stems.size < 20_000 && word.length <= LONGEST) stems.set(word, made);
  return made;
}

/** No word of a reader's is longer; characters. */
const LONGEST = 40;
const stems = new Map<string, string>();

function newStem(word: string): string {
  const folded = fold(word)
    .text.replace(/['’]s?$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, LONGEST);
  return STOP_WORDS.has(folded) ? folded : ending(oneSpelling(folded));
}

/** British and American spellings brought together; it need not be a spelling that exists. */
function oneSpelling(word: string): string {
  return word
    .replace(/[ao]e/g, 'e')
    .replace(/z/g, 's')
    .replace(/(?<=[bdglmnv]i?o)ur/, 'r')
    .replace(/(?<=^(?:cent|fib|lit|theat))re(?=s?$)/, 'er')
    .replace(/en[cs]e(?=[ds]?$)/, 'ence')
    .replace(/amme/, 'am');
}

/** Plurals, verb endings and the nouns made of verbs: infusions and infused, addiction and addictive, tired and tiredness. */
function ending(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return word
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=(?:x|ch|sh|ss))es$|(?<=[^siu])s$/, '')
    .replace(/isation$/, 'is')
    .replace(/(?<=.{3})ness$|(?<=.{5})ment$|(?<=.{3})ly$/, '')
    .replace(/(?<=.{3}[st])(?:ion|ive)$/, '')
    .replace(/(?<=[aeiouy].+)(?:ed|ing)$|(?<=[^aeiouy][aeiouy]{2})(?:ed|ing)$/, '')
    .replace(/(?<=..)e$/, '')
    .replace(/(?<=..)y$/, 'i')
    .replace(/([^aeiou])\1$/, '$1');
}

/** Words too common to search by: grammar, politeness, and the talk around a question. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any anybody anyone are arent as at be because been being but by can cannot cant could couldnt ' +
    'did didnt do does doesnt doing done dont each else ever every everybody everyone few for from get gets getting go going got had has hasnt have ' +
    'havent having he hello her here hers hey hi him his how i id if ill im in into is isnt it its ive just know let like lot lots ' +
    'many may maybe me might mine more most much must my no not now of often ok on only or other our ours out over own please quite ' +
    'rather really said say says she should shouldnt so some somebody someone something still such tell than thank thanks that thats the ' +
    'their theirs them then there these they theyre thing things think this those though to too us use used using very want wants was ' +
    'wasnt we well were what whats when where which while who whos whose why will with wonder wondering wont would wouldnt yes you youre your yours'
  ).split(' '),
);
