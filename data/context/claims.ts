import { CLAIM_CUES, CLAIMS, type ClaimCue, type ClaimName, DENIAL, DENIED_AFTER, type Polarity } from './claim-cues.ts';

/** A claim that a sentence makes, with the few words of its own that make it. */
export interface Claim {
  claim: ClaimName;
  polarity: Polarity;
  words: string;
}

/** What lasts or fades here is the harm, not the help. */
const HARM =
  /side[- ]effects?|adverse|nausea|dissoc|halluc|blood pressure|weird|floaty|spacey|dizz|sick|drows|vomit|liver|risks?|(?:negative|ill|bad|unwanted) effects/i;
const HELP = /relief|benefit|analges|pain/i;
/** What comes quickly here is an answer or an appointment, not an effect. */
const NO_EFFECT =
  /\b(?:call|answer|repl(?:y|ies)|book|appointment|e-?mail|invoice|phone|paperwork|referral|deliver|episode|landing|saw (?:me|him|her|us)\b)/i;
/** What lasts here is the illness: "CRPS may last for years", "had fibromyalgia for eleven years". */
const ILLNESS_LASTS =
  /(?<!\b(?:from|of|in|for|with) (?:\w+ )?)\b(?:fibro\w*|CRPS|illness|disease|syndrome|condition|symptoms|flares?|pain itself)(?: (?:that|which|may|can|could|might|often|sometimes|usually))* (?:lasts?|lasted|persists?|goes on)\b|\b(?:had|has|have|having|with|suffered|suffering)(?: from)?(?: [\w'’-]+){0,2} (?:fibro\w*|CRPS|depression|chronic pain) for\b/i;
/** What fades, ends or comes back "within hours" does not begin then. */
const FADING =
  /\b(?:fad|wan|wore|worn|wear|dissipat|dwindl|ebb|evaporat|vanish|disappear|diminish|subsid|peter|relaps|lost|slip|return|solv|clear|pass|base|off\b|end(?:s|ed)\b|(?<!\b(?:pain|ache|burning|symptoms|thoughts|everything|all)(?: [\w-]+){0,3} )gone|back\b)/i;
/** A way of giving it that only dates or places something else: "since the lozenges", "within seconds of intravenous injection". */
const IN_PASSING = /\b(?:since|after|following|when|(?:seconds|minutes|hours|months?|years?)(?: \w+)? of) (?:[\w-]+ ){0,2}$/i;
const BORDER =
  /[;:.!?]|, (?!(?:\w+ )?(?:and|or) |which )|\b(?:but|(?<!\b(?:no|not|n['’]t|never)\b[^.,;]{0,25})yet|while|because|and (?=(?:it|I|he|she|they|the|we|you|my|some|many|most|others?)\b))/i;

const ANSWERED_NO = /^[^.?]*\?[^.?]{0,30}\bno\b/i;
/** Ignorance denies no harm, "nobody has studied the risks"; with "safe" it is a warning. */
const UNSTUDIED =
  /\b(?:no|not|nobody|none|never|cannot|little|\w+n['’]t)\b[^.,;]{0,25}\b(?:stud\w+|know\w*|tested|established|examined|followed|certain|clear|sure|rul(?:e|ed) out|enough|forget|ignore)\b/i;
/** "You do not have to pay" */
const NEED_NOT = /(?:(?:not|n['’]t|never|without) (?:have|having|need)|no need|nothing) to $|(?:not|n['’]t) be $/i;
/** Negations that are good news inside a lasting effect, "two years without a flare". */
const GOOD_NEWS =
  /without|(?:still |with )?(?:no|hardly any|hardly|barely) (?:\w+ )?(?:pain|flares?|symptoms|attacks?)|not (?:returned|come back)|still no/gi;
const MORE_THAN = /\b(?:beyond|past|more than|longer than|outlast\w*|exceed\w*)\b/i;
const SHOWN = /\b(?:evidence|proof|shown|stud\w+|data|established|demonstrated)\b/i;

/** What a sentence claims, the strongest claim first; each claim once. */
export function claimsIn(sentence: string, cues: readonly ClaimCue[] = CLAIM_CUES): Claim[] {
  const claims = new Map<ClaimName, Claim>();
  for (const [claim, polarity, pattern] of cues) {
    const match = pattern.exec(sentence);
    if (!match || claims.has(claim)) continue;
    const words = match[0];
    const before = sentence.slice(0, match.index).split(BORDER).at(-1) ?? '';
    const after = sentence.slice(match.index + words.length);
    const lasting = claim === 'long-lasting' || claim === 'short-lived';
    if ((lasting || words.includes('away')) && HARM.test(before + words + after.slice(0, 25)) && !HELP.test(before + words))
      continue;
    if (claim === 'long-lasting' && ILLNESS_LASTS.test(sentence)) continue;
    if (claim === 'onset' && (NO_EFFECT.test(sentence) || (HARM.test(sentence) && !HELP.test(sentence)))) continue;
    if (claim === 'onset' && FADING.test(before.slice(-40) + words)) continue;
    if (claim === 'route' && IN_PASSING.test(before)) continue;
    const denied = isDenied(claim, polarity, before.slice(-60), words, after);
    // "It lasts more than a day" is no short while; "never more than a day" is one; "not shown beyond a day" denies that it lasts.
    const beyond = claim === 'short-lived' && MORE_THAN.test(before.slice(-60) + words);
    if (beyond && !denied) continue;
    const name = beyond && SHOWN.test(before) ? 'long-lasting' : claim;
    if (!claims.has(name))
      claims.set(name, {
        claim: name,
        polarity: denied === (polarity === 'asserts') && (!beyond || name !== claim) ? 'denies' : 'asserts',
        words,
      });
  }
  const short = claims.get('short-lived');
  // "The effect wears off after some weeks" speaks of weeks, and says that it ends.
  if (short && claims.get('long-lasting')?.words.includes(short.words)) claims.delete('long-lasting');
  return [...claims.values()].sort((a, b) => CLAIMS.indexOf(a.claim) - CLAIMS.indexOf(b.claim));
}

function isDenied(claim: ClaimName, polarity: Polarity, before: string, words: string, after: string): boolean {
  const denial = DENIAL.test(before.replace(/not (?:without|rare|uncommon)/i, '')) || ANSWERED_NO.test(after);
  if (claim === 'cost' && polarity === 'asserts') return NEED_NOT.test(before);
  if (claim === 'cost') return polarity === 'denies' && (denial || /\bfew\b/i.test(before) || DENIED_AFTER.test(after));
  if (claim === 'safety') return denial && (polarity === 'denies' || !UNSTUDIED.test(before));
  if (polarity === 'denies' || (claim === 'route' && UNSTUDIED.test(before))) return false;
  if (claim === 'mechanism' && /poorly|incompletely/i.test(words)) return true;
  const inside = claim !== 'reset' && claim !== 'mechanism' && DENIAL.test(words.replace(GOOD_NEWS, ''));
  return denial || inside || (claim !== 'short-lived' && DENIED_AFTER.test(after));
}
