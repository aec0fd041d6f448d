import type { Context } from '../names.ts';
import { anyOf } from './words.ts';

/** What a page about a treatment can leave out, the weightiest first. */
export const GAPS = ['duration', 'safety', 'evidence', 'experimental', 'cost'] as const;
export type GapName = (typeof GAPS)[number];

/** The note that says it instead, by what the page is about. Where the notes know nothing, no gap is spoken of. */
export const GAP_NOTES: Partial<Record<Context, Partial<Record<GapName, string>>>> = {
  'ketamine-for-fibromyalgia': {
    duration: 'dutch-infusion-trial',
    safety: 'side-effects',
    evidence: 'systematic-review-2024',
    experimental: 'promise-in-the-future',
    cost: 'cost',
  },
  'ketamine-for-crps': { duration: 'crps-trial-60', safety: 'heart-and-blood-pressure', evidence: 'crps-reviews' },
  'ketamine-for-depression': { safety: 'heart-and-blood-pressure', experimental: 'not-approved-for-depression' },
  spravato: { safety: 'spravato-approval' },
  'ketamine-general': {
    duration: 'chronic-pain-time-course',
    safety: 'heart-and-blood-pressure',
    evidence: 'chronic-pain-cochrane',
    experimental: 'promise-in-the-future',
    cost: 'cost',
  },
};

/** Phrases on time that say nothing of how long an effect lasts; they are taken out before a page is looked through. */
export const NO_EFFECT = anyOf(
  '(?:(?:session|infusion|visit|appointment|consultation|drip|stay|procedure|meeting|call|talk|episode|treatment)s?|each|one|which) (?:[\\w-]+ ){0,3}(?:lasts?|takes?|lasting|runs?)(?: for)? (?:[\\w-]+ ){0,5}(?:minutes|hours?|days|weeks)|(?:for|over) (?:[\\w-]+ ){0,3}(?:years|decades)|long[- ](?:term|lasting|standing) (?:[\\w-]+ )?(?:pain|illness|conditions?|diseases?)|last (?:year|month|week|spring|summer|autumn|winter|resort|night|time|visit)',
);

// A clinician may correct these lists: whatever shows that a page speaks of the thing at all. They are wide on purpose: a
// page that speaks of it must never be told that it does not. The comment above each line is its example; a test reads it.
export const SPEAKS_OF: Record<GapName, RegExp> = {
  // e.g. The relief fades after a week.
  duration: anyOf(
    'last(?:s|ed|ing)?|(?:long|short)[- ]?(?:term|lasting|lived)|longer|durab*|durat*|w(?:ear|ears|earing|ore|orn) off|fad(?:e*|ing)|tempor*|transient|brief*|sustain*|permanent*|relaps*|boosters?|top-?ups?|maintenance|how long|remission|persist*|endur*|return(?:s|ed)?|gone|back to|(?:hours?|days?|weeks?|months?|years?) (?:of|after|later|on|without|free)|(?:for|up to|beyond|within|at|over|another|than|about|until|still) (?:[\\w-]+ ){0,4}(?:hours?|days?|weeks?|months?|years?|weekend)|follow-up|forever|for good',
  ),
  // e.g. Some people feel sick.
  safety: anyOf(
    'side[- ]effects?|adverse|risk*|danger*|hazard*|harm*|*warn*|caution*|contraindicat*|*safe*|*toxic*|tolerat*|nause*|vomit*|threw up|sick*|queasy|halluc*|dissoc*|dizz*|drows*|sleepy|faint*|spinning|blurred|numb*|float*|detached|disconnected|unreal|weird|scary|blood pressure|heart rate|bladder|cystitis|liver|addict*|dependen(?:ce|cy)|misuse|abuse|overdos*|death*|died|panic*|nightmare*|sedat*|confus*(?! (?:with|for))|pregnan*|not (?:drive|suitable)|monitored|complications?|k-?hole',
  ),
  // e.g. One small trial has been done.
  evidence: anyOf(
    'stud(?:y|ies|ied)|trials?|research*|evidence|randomi*|placebo|meta-analys*|cochrane|case (?:reports?|series)|published|journals?|data|survey*|scientist*|investigat*|guideline*|*proven|experiment*|systematic review*|reviewers|found that|[nN] ?=',
  ),
  // e.g. It is used off-label.
  experimental: anyOf(
    'off[- ]label|*licen[cs]ed?(?! (?:physician|doctor|nurse|profession|provider|therap|clinic|practi))|approv*|experiment*|investigational|*proven|not (?:yet )?(?:established|recommended)|FDA|MHRA|EMA|NICE|regulat*|trials?|pilot|research*|indicated|indications?|authori[sz]*|early days|promising',
  ),
  // e.g. It is paid out of pocket.
  cost: anyOf(
    'cost*|pric*|fees?|pay*|paid|fund*|insur*|NHS|afford*|cover*|reimburs*|*expensive|cheap*|bill*|charg*|free|pocket|medica(?:re|id)|money|financ*|dollars|pounds|waiting (?:list|time)s?|private*|budget*',
  ),
};

const MONEY = /[$£€] ?\d/;

/** What a page's text does not speak of. */
export function gapsIn(text: string, speaks: Record<GapName, RegExp> = SPEAKS_OF): GapName[] {
  const plain = text.replace(NO_EFFECT, ' ');
  return GAPS.filter((gap) => plain.search(speaks[gap]) < 0 && !(gap === 'cost' && MONEY.test(text)));
}
