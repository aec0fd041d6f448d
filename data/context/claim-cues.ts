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

/** Words for help, and for feeling or being better. */
const GOOD =
  '(?:relief|reliev*|benefits?|gains?|effect(?:s|ive*)?|efficacy|analges*|ana?esthesia|improve*|respon(?:se|d)*|results?|remission|pain[- ]free|(?:free|out) (?:of )?pain|pain (?:control|relief|reduc*|scores?|intensity|levels?)|(?<!ha(?:ve|s) )help*|(?<!off )work(?:s|ed|ing)?|going|great|better|well|lower|normal|away|differ(?:ence|ed)?|edge off|comfort*|eas(?:ed|es|ing)|hold*|held|magic|calm*|ignore|at bay|in check|separat*)';
const LONG =
  '(?:weeks|(?<!last |next |this )months?|(?<!last |next |this )years?|fortnight|half a year|week \\d+)(?! (?:and counting|ago|before|earlier|old)|[- ](?:wait|trial|study|course|programme|program))';
const SHORT =
  '(?:minutes|mins?|hours?|hrs|days?|(?<!(?:once|twice|times) a )week|evening|morning|afternoon|night|weekend|bedtime|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const NEAR = '[^.;:!?]{0,45}?';
const CLOSE = '[^.,;:!?]{0,45}?';

// A clinician may correct these lists. The comment above each line is its example; a test reads it there, so that no reader
// has to load it. Of several lines for one claim the first that fits counts.
export const CLAIM_CUES: readonly ClaimCue[] = [
  // e.g. Enjoy long-lasting relief.
  [
    'long-lasting',
    'asserts',
    anyOf(
      `(?:long*[- ](?:lasting|term|lived)|longer[- ]term|lasting|durable|enduring|permanent|prolonged|sustained|extended) (?:[\\w-]+ ){0,2}(?:${GOOD}|fix|cure|changes?|freedom|solutions?|success|recovery)`,
      'i',
    ),
  ],
  // e.g. Relief held for six weeks.
  [
    'long-lasting',
    'asserts',
    anyOf(
      `${GOOD}${NEAR} (?:for|to|until|last*|of|than|beyond|past|at|after|over|into)${NEAR} (?:${LONG}(?! (?:of (?:pain|illness|failed)|with))|beyond|rest of|follow-up)`,
      'i',
    ),
  ],
  // e.g. These are results that last.
  [
    'long-lasting',
    'asserts',
    anyOf(
      `(?:(?:${GOOD}|infusions?|doses?|rounds?|it|that)${CLOSE}|(?:not|never|\\w+n[’']t|nothing)${CLOSE}) (?:(?:out)?last(?:s|ed|ing)?|stay(?:s|ed)? (?:better|well|away|down|low|put|with)|permanent(?:ly)?|sustained|maintained|endur*|persist*|linger*|continu(?:es|ed) (?:well|long|for|after)|(?:carr|hold|kept)* on)(?! ${NEAR}${SHORT})(?! (?:${NEAR} )?(?:resort|year|week|month|visit|time))`,
      'i',
    ),
  ],
  // e.g. The treatments last for years.
  [
    'long-lasting',
    'asserts',
    anyOf(
      `(?<!(?:course|programme|program|trial|study|stay|pain|flare|illness|symptoms|series)(?: ha[sd]| have)? )last(?:s|ed|ing)? (?:[\\w-]+ ){0,4}${LONG}`,
      'i',
    ),
  ],
  // e.g. Two years without a flare.
  [
    'long-lasting',
    'asserts',
    anyOf(
      `${LONG}${NEAR} (?:of (?:[\\w-]+ ){0,2}${GOOD}|pain[- ]free|free|without|still|with (?:pain|almost|no|hardly|barely)|not (?:returned|differ*)|and (?:I can|counting|still)|(?:no|did not|was|were|ha[sd]) (?:[\\w-]+ )?${GOOD}|no (?:\\w+ )?(?:flare*|attacks?))|(?:pain[- ]free|symptom[- ]free|well) since|still (?:going|riding|holding|helping|good|works?|working|benefit*|better|pain[- ]free|in remission|feel(?:ing)? (?:it|better|good))|(?:good|great|better|pain[- ]free) (?:weeks|months|years?)|(?:gave|bought|gives|buys|got|had|given) (?:(?!sessions)\\w+ ){1,4}${LONG}(?! of pain)|(?:thing|nothing|help*|works?|worked|good|better)[^.;]{0,25} (?:in the )?long[- ](?:term|run)(?=[.,;!]|$)|(?:follow-ups?|assessments?|scores?) at ${NEAR}${LONG}|to this day|no (?:\\w+ )?flares?${NEAR}${LONG}|months at a time|for (?:good|ever)|forever|(?:beyond|outlast*)${NEAR} (?:infusion|drip|treatment|half-life|period|weeks)`,
      'i',
    ),
  ],
  // e.g. At 24 hours there was no difference.
  [
    'long-lasting',
    'denies',
    anyOf(
      `(?:at|by|after|from) (?:[\\w-]+ ){0,4}(?:hours|days|weeks|months|week \\d+),? [^.;]{0,30}(?:no longer|no|not) (?:[\\w-]+ ){0,3}(?:differ*|benefit|effect|better|separat*)|(?:no longer|no|not) (?:[\\w-]+ ){0,3}(?:differ*|benefit|effect|better|separat*|signif*|clear*) [^.;]{0,40}(?:at|by|after|over) (?:[\\w-]+ ){0,4}(?:hours|days|weeks|months|week \\d+)`,
      'i',
    ),
  ],
  // e.g. The gain was no longer clear.
  ['short-lived', 'asserts', anyOf('no longer (?:differ*|signif*|clear|seen|present)', 'i')],
  // e.g. It wore off.
  [
    'short-lived',
    'asserts',
    anyOf(
      `(?:wore|wears?|wearing|worn|tailed|tails) off|fad(?:e[sd]?|ing)|evaporat*|wan(?:es?|ed|ing)|disappear*|vanish*|short-(?:lived|lasting|acting)|fleeting|transient|only during|while the (?:drip|infusion) (?:is|was|ran|runs|lasts)|(?:only|just|relief|better|effects?|works?|help(?:s|ed)?) (?:while|as long as) (?:the|it|you|I)|temporar*|honeymoon|relapse[sd]?|back to (?:square|where|normal|base*|a \\w+ out|my old|[0-9])|(?:was|is|were|are|usually) (?:lost|gone|over)|(?:short-term|short|brief)(?: [\\w-]+)? (?:relief|benefit|effect|while|time|respite|window|holiday)|(?:relief|effects?|benefits?|improvement) (?:was|is|were|are|tend* to be) (?:often )?(?:brief|short|gone|limited)|(?:pain|aches?|burning|it|all|symptoms|mood|depression|everything)[^.,;]{0,20} (?:came|comes?|was|were|is) (?:right |straight )?back|(?:crept|creeps?|crawled) (?:right )?(?:back|up)|right back|return*(?: \\w+)? to (?:base*|pre-*|previous)|pain(?: ha[sd])? return*|(?:limited|confined|restricted) to (?:the|\\d|a)|as bad as|again and again|rebound*|crash(?:ed|es)|before (?:the|my|it|all)${CLOSE} (?:returns?|returned|comes? back|came back|flared?)|(?:during|while)${CLOSE} (?:infusion|drip) only|only (?:during|in) the|redos*|(?:keep|continue) (?:taking|having|coming)|(?:needs? (?:to be )?|must be |require[sd]? |periodic |regular |repeat(?:ed)? |maintenance |monthly )(?:booster*|top-?ups?|topp*|repeat*|maintenance)|(?:maintenance|boosters?|top-?ups?) (?:[\\w-]+ ){0,3}(?:needed|required|every)`,
      'i',
    ),
  ],
  // e.g. Relief lasted one afternoon.
  [
    'short-lived',
    'asserts',
    anyOf(
      `(?:${GOOD}|it)(?:(?!within|until)[^.;:!?]){0,40}? (?:for|only|lasted|lasts?|just|than|less|about|up to|at most|outlast*|beyond|past)${NEAR} ${SHORT}(?! later)`,
      'i',
    ),
  ],
  // e.g. I got nine hours of relief.
  [
    'short-lived',
    'asserts',
    anyOf(
      `${SHORT} (?:of (?:\\w+ )?${GOOD}|out of)|(?:good|great|better|pain[- ]free|easier|low-pain|fantastic|amazing|wonderful|brilliant) (?:hours?|days?|weekend)`,
      'i',
    ),
  ],
  // e.g. It resets your nerves.
  [
    'reset',
    'asserts',
    anyOf(
      '(?<!deductible )reset*|reboot*|restart*|rewir*|retrain*|recalibrat*|cur(?:es?|ed|ing|ative)|root (?:cause|of)|remission|start(?:s|ing)? (?:afresh|over|anew)|magic bullet|miracles?|fix(?:es|ed)?(?: (?:me|you|it|us|the|your|my)|$)|undo(?:es|ing)?|heal(?:s|ed|ing)?|(?:alter|change) the course|revers(?:es?|ed|al|ing) (?:the|your|my|crps|fibro*|it)|eliminat*|rid of|go(?:es)? away|away (?:completely|for good)|once and for all|off and (?:back )?on again|switch(?:ed|es) (?:\\w+ ){1,3}off',
      'i',
    ),
  ],
  // e.g. It only eases symptoms.
  [
    'reset',
    'denies',
    anyOf(
      'incurable|life-?long|(?:only|just|merely) (?:treats?|eases?|manages?|masks?|helps with) (?:the |its )?symptoms|(?:treats?|eases?|manages?) (?:the )?symptoms (?:only|but|and (?:does )?not)|only the symptoms',
      'i',
    ),
  ],
  // e.g. Ketamine is safe.
  [
    'safety',
    'denies',
    anyOf(
      '(?:well[- ]|easily )?tolera(?:ted|ble)(?! dose)|safe(?:ly|st|r)?(?! word)|(?:excellent|good|favou?rable|reassuring|strong|proven|solid|long) (?:\\w+ )?safety|margin of safety|non-?addictive|not addictive|harmless|benign|gentle|(?:low|minimal|little|tiny|negligible|small) (?:[\\w-]+ )?risks?|(?:side[- ]effects|adverse (?:events|effects)|risks?|reactions|complications|problems|they)[^.;]{0,30} (?:are|were|is|was|tend* to be) (?:[\\w-]+ ){0,2}(?:mild(?:er)?|rare*|few|minor|manageable|predictable|uncommon|minimal|low|small|short-lived|brief|temporary)|(?:few|mild|minor|minimal|fewer|manageable) (?:[\\w-]+ )?(?:side[- ]effects|adverse|reactions)',
      'i',
    ),
  ],
  // e.g. Ask about side effects.
  [
    'safety',
    'asserts',
    anyOf(
      'side[- ]effects?|adverse|risk*|danger*|harm*|warning*|warn(?:s|ed)? (?:of|about|against)|caution(?:ary)?(?! that)|precaution*|contraindicat*|concerns|consequences|tox*|*toxic*|safety|unsafe|nause*|vomit*|threw up|throw* up|sick*|halluc*|dissoc*|dizz*|drows*|sleep(?:y|iness)|faint*|spinning|vertigo|(?:blurred|double|blurry) vision|numb(?:ness)?|tingl*|(?:leaving|out of) (?:your|my|the|their) body|out-of-body|disconnected|detached|float(?:y|ing)|weird|scary|scared|terrif*|frighten*|unpleasant|awful|spac(?:ed|ey)|tripp*|bad trips?|see things|saw things|blood pressure|hypertens*|palpit*|bladder|cystitis|liver|hepat*|seizures?|addict*|hooked(?! up)|dependen(?:ce|cy)|misuse|abuse|tolerance|overdos*|respiratory|breathing|death*|dead|die[sd]?|dying|fatal*|lethal|panic*|agitat*|delirium|*enzymes|urin*|nightmare*|withdrawal|sedat*|confus(?:ion|ed|ing)(?! (?:with|for))|(?<!pain )memory|concentrat*|heart (?:rate|rhythm|attack|problems|disease)|stroke|psycho(?:sis|tom*|mim*|tic)|chok*|impair*|pregnan*|fetal|foetal|breast-?feed*|do not use|not recommended|not (?:drive|drink|sign|operate|be (?:treated|used|given|taken))|allerg*|bad reactions?|rash|problems|complications?|k-?hole|damag*(?! (?:synap|nerve|cells|connect))|ulcer*|sweat*|(?:negative|ill|bad|unwanted) effects',
      'i',
    ),
  ],
  // e.g. It is covered by most plans.
  [
    'cost',
    'denies',
    anyOf(
      'affordable|(?<!parking )(?:is|are|was|were|for) free(?! (?:of|from) (?!charge))|free of charge|(?:no|low|little)[- ](?:cost|charge|fee)|pay nothing|(?:half|fraction|third) (?:of )?the (?:\\w+ )?(?:cost|price|fee)|discount*|(?:costs?|paid|pay) (?:me |us |you |them )?(?:nothing|little|less)|financing|inexpensive|cheap*|(?:full|partial|qualify for) (?:\\w+ )?coverage|cover(?:ed|s|age)?(?= (?:by|it|the|this|my|most|ketamine|spravato|infusions?|for|treatment|all|part|under|on|both))|cover(?:ed|s)?(?=[.,;]|$)|reimburs*|(?:paid|pays) for (?:it|the|my|by|everything|all|her|his)|fund(?:s|ed|ing)? (?:by|the|it|this|for)|(?:accept|take)s? (?:all|most|many|insur*|medic*|your (?:plan|insur*))|payment plans?|instal?ments|pick(?:ed|s)? up the (?:\\w+ )?(?:bill|tab|cost)|on the NHS|turned away|(?:will|would|agreed to) (?:now |also )?(?:pay|fund|cover)(?= (?:for|it|the|this|my))',
      'i',
    ),
  ],
  // e.g. Each session costs a lot.
  [
    'cost',
    'asserts',
    anyOf(
      '(?<!at all )cost*|pric(?:es?|ey|ed|ing)|*expensive|fees?|dollars|pounds|pay(?:s|ing|ment|able)?|paid|pocket|fortune|savings|self-(?:pay|fund*)|co-?pay*|deductible|money|mortgage|remortgag*|rent|loans?|credit cards?|set (?:\\w+ ){1,4}back|private(?:ly)? (?:clinics?|paid|funded)|is private|own funding|insur*|health plans?|(?:my|the|her|his|their) (?:carrier|insurer|plan)|medica(?:re|id)|coverage|bill(?:s|ed|ing)?|afford*|charg(?:e|es|ed)|thousands(?! of (?:times|people|patients|women|men|years))|financial*|out of reach|(?:waiting|wait) (?:lists?|times?)|wait (?:for )?(?:\\w+ )?(?:months|years?)|(?:hours|miles) (?:away|each way)|only (?:\\w+ ){1,2}(?:hospitals?|clinics?|centres?|centers?|units?)|nearest (?:clinic|centre|center|hospital)|(?:no|few) (?:[\\w-]+ )?(?:clinics?|centres?|doctors?|providers?) (?:near*|offer*|with*|in)|booked (?:out|up|solid)|approve it|hard to (?:get|find|come by)',
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
      'NMDA*|N-methyl-*|glutam*|receptors?|antagonis*|dopamin*|seroton*|BDNF|*plasticity|central sensiti*|synap*|connections|brain chemi(?:stry|cals)|feel-good chemicals|mechanism*|nerve (?:cells|endings)|neuro(?:ns?|trans*|genesis)|pathways?|signal*|channels?|wind-up|brain cells|dorsal horn|default[- ]mode|(?:poorly |incompletely )?understood|(?:how|why) (?:it|(?:es)?ketamine|the drug|this|spravato) (?:works?|relieves|helps|acts|does|exerts|produces)|(?:exact )?way (?:in which )?(?:it|ketamine|the drug|spravato) works|(?:works|thought to work|acts|acting) (?:by|on|through|at)|by (?:block|switch|calm|quiet|rais|boost|inhibit|turn|act)ing|turn* down the volume',
      'i',
    ),
  ],
  // e.g. Relief came within hours.
  [
    'onset',
    'asserts',
    anyOf(
      'rapid(?:ly)?(?!-(?!act|onset))|fast(?:er|-acting)?|quick(?:ly|er)?|swift*|prompt(?:ly)?|immediate(?:ly)?(?! (?:period|post*|release))|*instant*|onset|same (?:day|evening)|(?:work*|felt|feel|better|relief|help*|gone|pain)[^.,;]{0,30} (?:straight|right) away|at once|matter of (?:minutes|hours)|as little as|(?<!(?:over|gone|off|back) )in (?:\\w+ )?(?:minutes|hours)(?! of)|(?<!(?:for|to|lasts|lasted) )(?:\\d+|few) (?:h|hours?|min*) (?:after|later)|(?:first|one|single|second) (?:hours?|minutes|visit|session|infusion|treatment|dose)(?! (?:of|cost|i[sn]|was|at|for|with|take*))|(?<!gone )before you leave|(?<!(?:faded|appeared|vanished|returned|solved|cleared|pass|passes|evaporated|base\\w+|off|gone|back) )within (?:[\\w-]+ ){0,2}(?:minutes|hours?|seconds|h|a day)',
      'i',
    ),
  ],
  // e.g. It took weeks to work.
  [
    'onset',
    'denies',
    anyOf(
      `until (?:my|the) \\w+ (?:infusion|session|dose)|(?:took|takes?)(?! for)${CLOSE} (?:weeks|months|days|sessions?|infusions|doses)(?! (?:off|of|from))|wait(?:ed|ing)? (?:[\\w-]+ ){0,3}(?:weeks|days) (?:for|before|to)|nothing (?:for|after|until|from) the first|gradual*|slow(?:ly)? (?:to (?:work|act|build|come|take)|build*)`,
      'i',
    ),
  ],
  // e.g. A lozenge form exists.
  [
    'route',
    'asserts',
    anyOf(
      '(?:intra)?nasal*|(?<!the )sprays?|lozenges?|troches?|creams?|gel|oral(?:ly)?(?! (?:antidep*|med*|opioid*|corti*))|by mouth|swallow*|(?<!(?:the|of|your|other|my) )tablets?|under[- ]the[- ]tongue|sublingual*|intramuscular*|subcutaneous*|topical*|transdermal|patch(?:es)?|(?:into|in) (?:a|the) muscle',
      'i',
    ),
  ],
];

/** Words that turn a claim into its opposite when they stand before it in its clause. */
export const DENIAL =
  /\b(?:no|not|never|none|nor|neither|nothing|nobody|without|cannot|zero|hardly|rarely|seldom|lack(?:s|ed|ing)?|fail(?:s|ed)? to|little (?:evidence|or no|proof)|unlike|refus\w+|refut\w+|disprov\w+|den(?:y|ied|ies)|claims that|unlikely|unclear|\w+n['’]t)\b(?! (?:only|longer))/i;

/** Words after a claim that deny it: "the mechanism remains unclear". */
export const DENIED_AFTER =
  /^[^.,;!?]{0,45}\b(?:not(?! (?:just|only|merely))|cannot|never|unclear|unknown|uncertain|unproven|lacking|nothing|no better|\w+n['’]t)\b|^[^.,;!?]{0,75}\b(?:unclear|unknown|poorly|not (?:fully |well |yet )?(?:known|understood))\b/i;
