import { CLAIM_CUES, CLAIMS, type ClaimCue, type ClaimName, DENIAL, DENIED_AFTER, type Polarity } from './claim-cues.ts';

/** A claim that a sentence makes, with the few words of its own that make it. */
export interface Claim {
  claim: ClaimName;
  polarity: Polarity;
  words: string;
}

/** What lasts or fades here is the harm, not the help. */
const HARM = /side[- ]effects?|adverse|nausea|dissoc|halluc|blood pressure|weird|floaty|liver|risks?/i;
const HELP = /relief|benefit|analges|pain/i;
const BORDER = /[;:.!?]|, (?!(?:\w+ )?(?:and|or) )|\b(?:but|and|yet|while|because)\b/i;

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
    if (lasting && HARM.test(before + words + after.slice(0, 25)) && !HELP.test(before + words)) continue;
    const denied =
      claim !== 'cost' &&
      (polarity === 'asserts' || claim === 'safety') &&
      (DENIAL.test(before.slice(-60)) ||
        ((lasting || claim === 'onset') && DENIAL.test(words.replace(/without|still no/, ''))) ||
        (claim !== 'safety' && claim !== 'short-lived' && DENIED_AFTER.test(after)));
    claims.set(claim, { claim, polarity: denied === (polarity === 'asserts') ? 'denies' : 'asserts', words });
  }
  return [...claims.values()].sort((a, b) => CLAIMS.indexOf(a.claim) - CLAIMS.indexOf(b.claim));
}
