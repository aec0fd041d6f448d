import { OTHER_TREATMENTS, SUBJECT_CUES, type Subject, type SubjectCue } from './cues.ts';
import { count } from './words.ts';

/** Where something stands in a text; UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

export interface Found extends Span {
  subject: Subject;
  word: string;
  weight: number;
}

/** Every cue of a text in the order of the text. */
export function find(text: string, cues: readonly SubjectCue[] = SUBJECT_CUES): Found[] {
  return cues
    .flatMap(([subject, weight, words]) =>
      [...text.matchAll(words)].map(({ 0: word, index: start }) => ({ subject, weight, word, start, end: start + word.length })),
    )
    .filter(({ word }) => word !== 'CRPs')
    .sort((a, b) => a.start - b.start);
}

/** The names of the drug that stand next to a place, on either side: no other is tied more closely to it. */
export const nextTo = (found: readonly Found[], { start, end }: Span): Found[] => {
  const drugs = found.filter(({ subject }) => subject === 'ketamine');
  return [drugs.findLast((drug) => drug.end <= start), drugs.find((drug) => drug.start >= end)].filter(
    (drug) => drug !== undefined,
  );
};

const AWAY =
  /\b(?:unlike|not|nor|than|except|exclud\w+|versus|vs\.?|instead of|opposed to|contrast (?:to|with)|apart from|what (?:holds|works)|compared (?:to|with))\s(?:(?:for|in|with|to|just|only|people|patients|those|her|his|my|the|of)\s){0,4}$/i;
const LEFT_OUT = /^[^.;]{0,75}\b(?:was|were|are) (?:excluded|(?:left|ruled) out)/i;

/** Does the sentence name this only to set it apart: "unlike in CRPS", "not for fibromyalgia", "CRPS was excluded"? */
export const setApart = (text: string, { start, end }: Span): boolean =>
  AWAY.test(text.slice(Math.max(0, start - 60), start)) || LEFT_OUT.test(text.slice(end, end + 100));

const PURPOSE = /\b(?:for|against|in|treat\w*|reliev\w*|help\w*|eas\w+)\s(?:[\w'-]+\s){0,3}$/i;
const BORDER = /[;:()–—]|\b(?:but|while|whereas|(?:al)?though|however|yet|then)\b|, (?:unlike|not|I|we|s?he)\b/gi;

/** Beyond so many characters grammar ties nothing. */
const FAR = 240;

/** How closely a cue is tied to a drug's name in the same sentence, by nearness and grammar. More is closer. */
export function tie(text: string, drug: Span, cue: Found): number {
  const follows = cue.start >= drug.end;
  const between = follows ? text.slice(drug.end, cue.start) : text.slice(cue.end, drug.start);
  if (between.length > FAR) return cue.weight - 9;
  const distance = Math.min(4, between.length / 30) + 3 * Math.min(2, count(between, BORDER)) + Math.min(2, count(between, /,/g));
  // "duloxetine for fibromyalgia and ketamine for depression": the condition before belongs to the other drug.
  const taken =
    !follows && / and /.test(between) && count(text.slice(Math.max(0, cue.start - 30), cue.start), OTHER_TREATMENTS) > 0;
  const purpose = follows && PURPOSE.test(between.slice(-50));
  return cue.weight - distance - (setApart(text, cue) ? 14 : 0) + (purpose ? 3 : 0) - (taken ? 4 : 0);
}

/** Is the drug one item in a list of treatments, rather than what came after they failed? */
export function listed(text: string, { start, end }: Span): boolean {
  const left = text.slice(0, start);
  const others = count(text, OTHER_TREATMENTS);
  return (
    (others > 2 || (others > 1 && /\b(?:inclu|such|option|drugs|among|rang|tried|used|studied)/i.test(left))) &&
    (/(?:,|\b(?:and|or))\s(?:[\w-]+,?\s){0,2}$/i.test(left) || /^(?:,| and\b| or\b)/.test(text.slice(end))) &&
    count(text.slice(Math.max(0, start - 45), end + 40), OTHER_TREATMENTS) > 0 &&
    !/\b(?:failed|after|despite)\b[^.;]*,\s$/i.test(left)
  );
}
