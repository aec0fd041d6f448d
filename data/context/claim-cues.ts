import { anyOf } from './words.ts';

/** What a sentence can claim that decides which note leads: the strongest first. */
export const CLAIMS = ['long-lasting', 'reset', 'short-lived', 'safety', 'cost', 'mechanism', 'onset', 'route'] as const;
export type ClaimName = (typeof CLAIMS)[number];

/**
 * Does the sentence say so, or say that it is not so? For safety, `asserts` speaks of harm or risk and `denies` says that
 * there is little; for cost, `denies` says that it is cheap or that somebody else pays.
 */
export type Polarity = 'asserts' | 'denies';

export type ClaimCue = readonly [claim: ClaimName, polarity: Polarity, words: RegExp];

const GOOD =
  '(?:relief|benefits?|effects?|efficacy|analges*|improve*|respon*|results?|remission|pain[- ]free|(?:free|out) (?:of )?pain|(?<!ha(?:ve|s) )help*|(?<!off )work*|going|great|away|difference|booster|edge off|comfort*)';
const LONG = '(?:weeks?|months?|years?|fortnight)(?! (?:ago|before))';
const SHORT = '(?:minutes|hours?|hrs|days?|evening|afternoon|night|weekend|bedtime|overnight)';
const NEAR = '[^.;:!?]{0,40}?';

// A clinician may correct these lists. The comment above each line is its example; a test reads it there, so that no reader
// has to load it. Of several lines for one claim the first that fits counts.
export const CLAIM_CUES: readonly ClaimCue[] = [
  // e.g. Enjoy long-lasting relief.
  [
    'long-lasting',
    'asserts',
    anyOf(
      `(?:long*[- ](?:lasting|term)|lasting|durable|permanent|prolonged|sustained) (?:[\\w-]+ ){0,2}(?:${GOOD}|fix|cure|pain)`,
      'i',
    ),
  ],
  // e.g. Relief held for six weeks.
  [
    'long-lasting',
    'asserts',
    anyOf(`${GOOD}${NEAR} (?:for|to|until|last*|of|than|beyond|at)${NEAR} (?:${LONG}|beyond|rest of)`, 'i'),
  ],
  // e.g. These are results that last.
  [
    'long-lasting',
    'asserts',
    anyOf(
      `(?:${GOOD}${NEAR}|(?:not|never|\\w+n[’']t|nothing)${NEAR}) (?:(?:out)?last(?:s|ing)?|stays?|permanent|sustained|maintained|endur*|persist*)(?! ${NEAR}${SHORT})`,
      'i',
    ),
  ],
  // e.g. Two years without a flare.
  [
    'long-lasting',
    'asserts',
    anyOf(
      `${LONG}${NEAR} (?:of (?:\\w+ )?${GOOD}|pain[- ]free|free|without|still|not returned|no (?:\\w+ )?(?:difference|benefit))|pain[- ]free since|still going`,
      'i',
    ),
  ],
  // e.g. It wore off.
  [
    'short-lived',
    'asserts',
    anyOf(
      '(?:wore|wears?|wearing|worn) off|fad(?:e[sd]?|ing)|disappear*|vanish*|short-lived|fleeting|transient|while the (?:drip|infusion)|temporar*|honeymoon|relapse[sd]?|back to (?:square|where|normal|base*)|(?:was|is) (?:lost|gone)|(?:short-term|brief)(?: pain)? (?:relief|benefit|effect)|(?:relief|effects?|benefits?) (?:was|is) (?:brief|gone)|(?:came|was|were) (?:right )?back|return* to (?:base*|pre-*)|no longer differ*|limited to (?:the|\\d)|as bad as',
      'i',
    ),
  ],
  // e.g. Relief lasted one afternoon.
  [
    'short-lived',
    'asserts',
    anyOf(`${GOOD}(?:(?!within)[^.;:!?]){0,40}? (?:for|only|lasted|just|than|about)${NEAR} ${SHORT}`, 'i'),
  ],
  // e.g. I got nine hours of relief.
  ['short-lived', 'asserts', anyOf(`${SHORT} of (?:\\w+ )?${GOOD}`, 'i')],
  // e.g. It resets your nerves.
  [
    'reset',
    'asserts',
    anyOf(
      '(?<!deductible )reset*|reboot*|rewir*|retrain*|recalibrat*|cur(?:es?|ed|ative)|root cause|remission|start afresh|heal(?:s|ed|ing)?|(?:alter|change) the course',
      'i',
    ),
  ],
  // e.g. Ketamine is safe.
  [
    'safety',
    'denies',
    anyOf('well[- ]tolerated|safe(?:ly)?(?! word)|non-addictive|harmless|side effects are (?:mild|rare)', 'i'),
  ],
  // e.g. Ask about side effects.
  [
    'safety',
    'asserts',
    anyOf(
      'side[- ]effects?|adverse|risk*|danger*|harm*|warn*|*tox*|safety|nause*|vomit*|threw up|sick*|halluc*|dissoc*|dizz*|floaty|blood pressure|bladder|cystitis|liver|seizures|addict*|misuse|abuse|respiratory|breathing|death*|die[sd]?|dying|fatal*|panic*|*enzymes|urin*|hangover|nightmare*|awful|withdrawal|bad trips?|sedat*|confus*|memory|heart rate|psycho(?:sis|tom*)|chok*|impair*|not drive|not be treated|damag*',
      'i',
    ),
  ],
  // e.g. It is covered by most plans.
  [
    'cost',
    'denies',
    anyOf(
      'affordable|(?:was|is) free(?! of ind)|no cost|pay nothing|financing|cheap*|covered by|will cover|paid for|(?:accept|take)s? (?:all|most|insur*|medic*)|payment plans',
      'i',
    ),
  ],
  // e.g. Each session costs a lot.
  [
    'cost',
    'asserts',
    anyOf(
      'cost*|pric(?:es?|ey|ing)|expensive|fees?|bucks|dollars|pounds|pay(?:s|ing|ment)?|pocket|fortune|savings|private clinics|insur*|afford|out of reach|waiting lists?|hours away',
      'i',
    ),
  ],
  // e.g. It is $550 a session.
  ['cost', 'asserts', /[$£€] ?\d(?![\d.,]* ?[mb])/],
  // e.g. It blocks NMDA receptors.
  [
    'mechanism',
    'asserts',
    anyOf(
      'NMDA|N-methyl-*|glutam*|receptors?|dopamin*|central sensiti*|synap*|connections|mechanism|nerve cells|neuro(?:ns?|trans*)|pathways?|signal*|channel|wind-up|brain cells|understood|how (?:it|ketamine|the drug) (?:works|relieves|helps)',
      'i',
    ),
  ],
  // e.g. Relief came within hours.
  [
    'onset',
    'asserts',
    anyOf(
      'rapid(?:ly)?(?!-)|fast(?:er|-acting)?|quickly|immediate*|instant*|onset|same (?:day|evening)|straight away|matter of hours|as little as|(?:\\d+|few) (?:h|hours?|min*) (?:after|later)|first (?:visit|session)|(?<!(?:ed|off|gone) )within (?:\\w+ )?(?:minutes|hours|seconds|h)',
      'i',
    ),
  ],
  // e.g. It took weeks to work.
  [
    'onset',
    'denies',
    anyOf(
      `until (?:my|the) \\w+ (?:infusion|session|dose)|(?:took|takes?|wait*)${NEAR} (?:weeks|months|days|sessions?|infusions|doses)${NEAR} (?:before|to|\\w+)`,
      'i',
    ),
  ],
  // e.g. A lozenge form exists.
  [
    'route',
    'asserts',
    anyOf(
      '(?:intra)?nasal*|sprays?|lozenges?|troches?|creams?|gel|oral*|mouth|swallow*|tablets?|under the tongue|sublingual*|intramuscular*|subcutaneous*|topical*|muscle',
      'i',
    ),
  ],
];

/** Words that turn a claim into its opposite when they stand before it in its clause. */
export const DENIAL =
  /\b(?:no|not|never|none|nothing|nobody|without|cannot|zero|hardly|rarely|seldom|little (?:evidence|or no|proof)|unlike|claims that|\w+n['’]t)\b(?! (?:only|longer))/i;

/** Words after a claim that deny it: "the mechanism remains unclear". */
export const DENIED_AFTER = /^[^.,;!?]{0,45}\b(?:not|cannot|never|unclear|unknown|nothing|no better|\w+n['’]t)\b/i;
