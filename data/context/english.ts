import { count } from './words.ts';

const ENGLISH = /\b(?:the|and|of|is|was|are|were|with|that|this|not|have|has|it|my|you|by|from|which|their)\b/gi;
/** Little words of other languages that are no words, or hardly ever, in English. */
const OTHER =
  /(?<![\p{L}'’])(?:und|der|das|nicht|eine|wird|les|une|avec|dans|est|los|una|para|del|que|che|della|het|een|voor|uma|och|się)(?![\p{L}'’])/giu;
const LATIN = /\p{Script=Latin}/gu;
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/gu;

/** Whether a text can be read by cues in English. Too little to tell counts as English: names alone decide nothing. */
export function isEnglish(text: string): boolean {
  const start = text.slice(0, 4000);
  if (count(start, OTHER_SCRIPT) > count(start, LATIN)) return false;
  const others = count(start, OTHER);
  return others < 2 || others < count(start, ENGLISH);
}
