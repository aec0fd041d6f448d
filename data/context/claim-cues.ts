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
const SEASON = '(?:season|spring|summer|autumn|winter|new year|Christmas|Easter)';
const PART_OF_DAY = '(?:teatime|lunch*|dinner*|bedtime|evening)';
/** Feeling or doing better, as a verb or as how somebody is. */
const BETTER = `(?:${GOOD}|bright*|light(?:er|ened)|lift*|felt|feel*|easier|smil*|chang*|drop*)`;
const STILL =
  'still(?! (?:in (?:pain|agony)|ha(?:s|d|ve) (?!no|less)|hurt*|suffer*|wait*|struggl*|need*|not|no (?:relief|better|improve*|effect*|change)|can))';
const NEAR = '[^.;:!?]{0,45}?';
const CLOSE = '[^.,;:!?]{0,45}?';
/** What is reset here is a thing of the office or the house, or the treatment itself is begun again. */
const UNLESS = `(?!(?: [\\w-]+){0,3} (?:targets?|passwords?|accounts?|treatment|infusions?|trial)(?!\\w))`;

// A clinician may correct these lists. The comment above each line is its example; a test reads it there, so that no reader
// has to load it. Of several lines for one claim the first that fits counts.
export const CLAIM_CUES: readonly ClaimCue[] = [
  // e.g. Enjoy long-lasting relief.
  [
    'long-lasting',
    'asserts',
    anyOf(
      `(?:long*[- ](?:lasting|term|lived)|longer[- ]term|lasting|durable|enduring|permanent|prolonged|sustained|extended) (?:(?!(?:to|with|for|in|by|at) )[\\w-]+ ){0,2}(?:${GOOD}|fix|cure|changes?|freedom|solutions?|success|recovery)`,
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
      `${LONG}${NEAR} (?:of (?:[\\w-]+ ){0,2}${GOOD}|pain[- ]free|free|without|${STILL}|with (?:pain|almost|no|hardly|barely)|not (?:returned|differ*)|and (?:I can|counting)|(?:no|did not|was|were|ha[sd]) (?:[\\w-]+ )?${GOOD}|no (?:\\w+ )?(?:flare*|attacks?))|(?:pain[- ]free|symptom[- ]free|well) since|still (?:going|riding|holding|helping|good|works?|working|benefit*|better|pain[- ]free|in remission|feel(?:ing)? (?:it|better|good))|(?:good|great|better|pain[- ]free) (?:weeks|months|years?)|(?:gave|bought|gives|buys|got|had|given) (?:(?!sessions|lasted|been)\\w+ ){1,4}${LONG}(?! of pain)|(?:thing|nothing|help*|works?|worked|good|better)[^.;]{0,25} (?:in the )?long[- ](?:term|run)(?=[.,;!]|$)|(?:follow-ups?|assessments?|scores?) at ${NEAR}${LONG}|to this day|no (?:\\w+ )?flares?${NEAR}${LONG}|months at a time|for (?:good|ever)|forever|(?:beyond|outlast*|outliv*|long after)${NEAR} (?:infusions?|drips?|treatment|drug|dose|ketamine|half-life|period|weeks|months)`,
      'i',
    ),
  ],
  // e.g. It cut the pain for up to 11 weeks.
  [
    'long-lasting',
    'asserts',
    anyOf(
      `(?:reduc*|cut|drop*|dampen*|dull*|suppress*|lessen*|decreas*|kept|keeps|bought me)(?! \\w+ (?:dose|med*|opioid*))${NEAR} (?:for|through|until|till|over)${NEAR} ${LONG}`,
      'i',
    ),
  ],
  // e.g. Nearly a year on, it has yet to come back.
  [
    'long-lasting',
    'asserts',
    anyOf(
      `(?:weeks?|months?|years?) (?:on|out|in|later|after|since|post-*|down the (?:line|road|track)),?[^.;]{0,60} (?:${STILL}|yet to (?:come back|return|flare)|not (?:returned|come back)|remain* (?:better|well|low*|below|improved)|holding)|yet to (?:come back|return|flare)|durability`,
      'i',
    ),
  ],
  // e.g. They coast along comfortably into spring.
  [
    'long-lasting',
    'asserts',
    anyOf(
      `(?:${GOOD}|coast*|sail*|carried|comfortabl*)${NEAR} (?:into|through|until|till|to) (?:\\w+ ){0,3}${SEASON}|(?:now|nearly|almost|already) (?:${SEASON}|March|May)[^.;]{0,40} ${STILL}`,
      'i',
    ),
  ],
  // e.g. Scores remained lower at the 12-week visit.
  [
    'long-lasting',
    'asserts',
    anyOf(
      `(?:remain*|persist*|maintain*|sustain*|${GOOD}|signific*)${NEAR} (?:at|through|to|until|by) (?:\\w+ )?[\\w-]+[- ](?:weeks?|months?|years?)`,
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
      `(?:wore|wears?|wearing|worn|tailed|tails) off|fad(?:e[sd]?|ing)|evaporat*|dissipat*|dwindl*|ebb(?:s|ed|ing)|peter(?:s|ed) out|fizzl*|stop(?:s|ped) working|slip(?:s|ped) away|(?:drift*|slid|slip*|sank|climb*|inch*) (?:all the way )?back|wan(?:es?|ed|ing)|disappear*|vanish*|short-(?:lived|lasting|acting)|fleeting|transient|only during|while the (?:drip|infusion) (?:is|was|ran|runs|lasts)|(?:only|just|relief|better|effects?|works?|help(?:s|ed)?) (?:while|as long as) (?:the|it|you|I)|temporar*|honeymoon|relapse[sd]?|back to (?:square|where|normal|base*|a \\w+ out|my old|[0-9])|(?:was|is|were|are|usually) (?:lost|gone|over)|(?:short-term|short|brief)(?: [\\w-]+)? (?:relief|benefit|effect|while|time|respite|window|holiday)|(?:relief|effects?|benefits?|gains?|improvement) (?:was|is|were|are|tend* to be|proved|remained) (?:often |only |usually )?(?:brief|short|gone|limited)|(?:pain|aches?|burning|it|all|symptoms|mood|depression|everything)[^.,;]{0,20}(?<!yet to) (?:came|comes?|was|were|is) (?:right |straight )?back|(?:crept|creeps?|crawled) (?:right )?(?:back|up)|right back|return*(?: \\w+)? to (?:base*|pre-*|previous)|pain(?: ha[sd])? return*|(?:limited|confined|restricted) to (?:the|\\d|a)|as bad as|again and again|rebound*|crash(?:ed|es)|before (?:the|my|it|all)${CLOSE} (?:returns?|returned|comes? back|came back|flared?)|(?:during|while)${CLOSE} (?:infusion|drip) only|only (?:during|in) the|redos*|(?:keep|continue) (?:taking|having|coming)|(?:needs? (?:to be )?|must be |require[sd]? |periodic |regular |repeat(?:ed)? |maintenance |monthly )(?:booster*|top-?ups?|topp*|repeat*|maintenance)|(?:maintenance|boosters?|top-?ups?) (?:[\\w-]+ ){0,3}(?:needed|required|every)`,
      'i',
    ),
  ],
  // e.g. Relief lasted one afternoon.
  [
    'short-lived',
    'asserts',
    anyOf(
      `(?:${GOOD}|reduc*|it)(?:(?!within|until)[^.;:!?]){0,40}? (?:for|only|lasted|lasts?|just|than|less|about|up to|at most|outlast*|beyond|past)${NEAR} ${SHORT}(?! later)`,
      'i',
    ),
  ],
  // e.g. Worked like a charm, gone by Friday.
  [
    'short-lived',
    'asserts',
    anyOf(
      `(?<!(?:pain|aches?|burning|symptoms?|thoughts?|headache|nausea|everything|all)(?: [\\w-]+){0,3} )(?:gone|lost|spent|undone) (?:again )?(?:by|within|after|in|inside|before)${NEAR} (?:${SHORT}|weeks?|month|day)`,
      'i',
    ),
  ],
  // e.g. They are counting the hours until their next top-up.
  [
    'short-lived',
    'asserts',
    anyOf(
      `(?:counting|liv(?:e|ing)|hang*)${NEAR} (?:until|till|to|for) (?:\\w+ )?(?:next|another) (?:infusion|dose|drip|round|top-?up|session)|(?:due|need*|ready|begging|desperate|back) (?:for )?(?:another|more|\\w+ next) (?:infusion|dose|drip|round|top-?up|session)s?`,
      'i',
    ),
  ],
  // e.g. A good night or two, a weekend tops.
  [
    'short-lived',
    'asserts',
    anyOf(
      `(?:${SHORT}|day|hour|week)(?: or (?:two|three|so))?,? (?:at (?:most|best)|tops|max|if ${NEAR} lucky|then (?:nothing|bam|bang|back|gone))`,
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
      `(?<!(?:deductible|password) )re-?set*${UNLESS}|re-?boot*|re-?start*${UNLESS}|re-?wir*|retrain*|re-?calibrat*|re-?programm*|reformat*|cur(?:es?|ed|ing|ative)|root (?:cause|of)|remission|start(?:s|ing)? (?:afresh|over|anew)|magic bullet|miracles?|fix(?:es|ed)?(?: (?:me|you|it|us|the|your|my)|$)|undo(?:es|ing)?|heal(?:s|ed|ing)?|(?:alter|change) the course|revers(?:es?|ed|al|ing) (?:the|your|my|crps|fibro*|it)|eliminat*|rid of|go(?:es)? away|away (?:completely|for good)|once and for all|off and (?:back )?on again|switch(?:ed|es) (?:\\w+ ){1,3}off`,
      'i',
    ),
  ],
  // e.g. It is like pressing ctrl-alt-delete on your nerves.
  [
    'reset',
    'asserts',
    anyOf(
      `(?:ctrl|control)[- +]*alt*[- +]*del*|(?:factory|default) settings|(?:clean|blank|fresh|new) (?:slate|start)|wip(?:e[sd]?|ing)${CLOSE} (?:slate|hard drive|drive|disk|memory|clean)|(?:from|back to) scratch|(?:refresh|restart) button|needle${NEAR} (?:groove|record)|(?:scratched|stuck) record|forg[eo]t*${CLOSE} hurt|unlearn*|br(?:eak|oke)* the (?:[\\w-]+ )?(?:cycle|loop)`,
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
      `forgiving|uneventful*|without incident|side[- ]effect[- ]free|(?:not once|never)${NEAR} (?:needed|had) to (?:call|stop|admit|send)|(?:only|worst) thing \\w+ (?:noticed|felt|got)|(?:remained|stayed) (?:stable|normal|steady|within)|(?:well[- ]|easily )?tolera(?:ted|ble)(?! dose)|safe(?:ly|st|r)?(?! word)|(?:excellent|good|favou?rable|reassuring|strong|proven|solid|long) (?:\\w+ )?safety|margin of safety|non-?addictive|not addictive|harmless|benign|gentle|(?:low|minimal|little|tiny|negligible|small) (?:[\\w-]+ )?risks?|(?:side[- ]effects|adverse (?:events|effects)|risks?|reactions|complications|problems|they)[^.;]{0,30} (?:are|were|is|was|tend* to be) (?:[\\w-]+ ){0,2}(?:mild(?:er)?|rare*|few|minor|manageable|predictable|uncommon|minimal|low|small|short-lived|brief|temporary)|(?:few|mild|minor|minimal|fewer|manageable) (?:[\\w-]+ )?(?:side[- ]effects|adverse|reactions)`,
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
  // e.g. Her transaminases rose.
  [
    'safety',
    'asserts',
    anyOf(
      `transaminase*|upper limit of normal|*ematuria|blood in|pee(?:ing)?|incontinen*|to the (?:loo|toilet|bathroom)|kidneys?|*cardia|arrhythm*|melting|shak(?:y|ing)|sob(?:bed|bing|s)?|unsteady|groggy|drunk|hung ?over|hangover|freak*|los(?:t|ing) \\w+ mind|ambulance|emergency (?:room|department)|flashbacks?|paranoi*|craving*|collaps*|(?:passed|blacked) out|heart rac*|racing heart|(?:withdr[ae]w*|dropped out|discontinu*|stopped) (?:[\\w-]+ ){0,2}(?:because|due|owing)|monitored for|observed? ${NEAR}for at least`,
      'i',
    ),
  ],
  // e.g. The whole lot was picked up by the VA.
  [
    'cost',
    'denies',
    anyOf(
      `(?:picked up|met|taken care of|footed) by (?:\\w+ )?(?:VA|NHS|state|government|insur*|plan|employer|charity|medica*|health*)|(?:VA|NHS|state|government|insur*|plan|employer|charity|medica*|health*)${CLOSE} foot(?:s|ed|ing)? the|(?:not|never|n[’']t|without) (?:cost|charge|spend)(?:ed|ing)? (?:\\w+ )?(?:a|one|any)|I (?:did not|didn[’']t|have not|haven[’']t|never) (?:pay|paid|spen[dt])|[$£€]0|sliding scale|subsid*|as little as [$£€]\\d+`,
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
      `(?<!at all )cost*(?! \\w+ (?:my|his|her|their|our|your) )|pric(?:es?|ey|ed|ing)|*expensive|fees?|dollars|pounds|pay(?:s|ing|ment|able)?(?! attention)|paid|pocket|fortune|savings|self-(?:pay|fund*)|co-?pay*|deductible|money|mortgage|remortgag*|rent|loans?|credit cards?|set (?:\\w+ ){1,4}back|private(?:ly)? (?:clinics?|paid|funded)|is private|own funding|insur*|health plans?|(?:my|the|her|his|their) (?:carrier|insurer|plan)|medica(?:re|id)|coverage|bill(?:s|ed|ing)?|afford*|(?<!in )charg(?:e|es|ed)|thousands(?! of (?:times|people|patients|women|men|years))|financial*|out of reach|(?:waiting|wait) (?:lists?|times?)|wait (?:for )?(?:\\w+ )?(?:months|years?)|(?:hours|miles) (?:away|each way)|only (?:\\w+ ){1,2}(?:hospitals?|clinics?|centres?|centers?|units?)|nearest (?:clinic|centre|center|hospital)|(?:no|few) (?:[\\w-]+ )?(?:clinics?|centres?|doctors?|providers?) (?:near*|offer*|with*|in)|booked (?:out|up|solid)|approve it|hard to (?:get|find|come by)`,
      'i',
    ),
  ],
  // e.g. We sold our camper for it.
  [
    'cost',
    'asserts',
    anyOf(
      `foot(?:s|ed|ing)? the|shell* out|sold${NEAR} (?:to (?:pay|fund|afford|cover)|for (?:it|this|another))|*fund(?:me|rais*)|your share|owed?(?! to)|out[- ]of[- ]network|bucks|quid|prior auth*|den(?:ied|ial|ies|y) (?:of )?(?:\\w+ )?(?:claim|request|coverage|appeal)|formulary|medically necessary|(?:in|into) debt`,
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
      `rapid(?:ly)?(?!-(?!act|onset))|fast(?:er|-acting)?|quick(?:ly|er|-acting)|quick(?= (?:relief|response|results?|improve*|effect*|fix|to (?:act|work)))|swift*|prompt(?:ly)?|immediate(?:ly)?(?! (?:period|post*|release))|*instant*|onset|same (?:day|evening)|(?:work*|felt|feel|better|relief|help*|gone|pain)[^.,;]{0,30} (?:straight|right) away|at once|matter of (?:minutes|hours)|as little as|(?<!(?:over|gone|off|back) )in (?:\\w+ )?(?:minutes|hours)(?! of)|(?<!(?:for|to|lasts|lasted) )(?:\\d+|few) (?:h|hours?|min*) (?:after|later)|(?:first|one|single|second) (?:hours?|minutes|visit|session|infusion|treatment|dose)(?! (?:of|cost|i[sn]|was|at|for|with|take*))|(?<!gone )before you leave|(?:within|inside|in under) (?:[\\w-]+ ){0,4}?(?:minutes|hours?|seconds|h|a day)`,
      'i',
    ),
  ],
  // e.g. It can brighten people by teatime.
  [
    'onset',
    'asserts',
    anyOf(
      `(?:${BETTER}[^.;]{0,40} (?:by (?:the )?${PART_OF_DAY}|(?:next|following|same|that)(?: very)? (?:day|morning|evening|afternoon|night)|overnight|on day (?:1|one)|before (?:the|my|I)${NEAR} (?:bag|drip|infusion|syringe|needle|session|left|home|chair))|(?:evident|apparent|seen|detect*|signific*|${GOOD})[^.;]{0,20} (?:at|by|from|as early as|after)(?: about| just)? [\\w.-]+[ -](?:h|hours?|min*)(?! (?:later|no))|before (?:the|my) (?:bag|drip|infusion|syringe)${CLOSE} (?:empty|finish*|out|done|half|over)|(?<!(?:took|takes?|wait)[^.;]{0,45})kick(?:s|ed)? in|(?:like|flip*) (?:a|the) (?:light ?)?switch|${BETTER}${NEAR} within (?:[\\w-]+ ){0,2}days?)`,
      'i',
    ),
  ],
  // e.g. It took weeks for the pain to shift.
  [
    'onset',
    'denies',
    anyOf(
      `until (?:my|the) \\w+ (?:infusion|session|dose)|(?:took|takes?)(?! for)${CLOSE} (?:weeks|months|days|sessions?|infusions|doses)(?! (?:off|of|from))|wait(?:ed|ing)? (?:[\\w-]+ ){0,3}(?:weeks|days) (?:for|before|to)|nothing (?:for|after|until|from) the first|gradual*|slow(?:ly)? (?:to (?:work|act|build|come|take)|build*)`,
      'i',
    ),
  ],
  // e.g. It may be several sessions before you notice any change.
  [
    'onset',
    'denies',
    anyOf(
      `(?:weeks|days|months|sessions|infusions|doses|treatments) (?:before|until|till|to) [^.;]{0,25}(?:notice*|fe(?:el|lt)|work*|kick*|effects?|improv*|changed?|differ*|benefit*|help*|saw|seen?)|slow[- ](?:burn|acting|onset)|delayed onset|took (?:a while|ages|forever)|be patient`,
      'i',
    ),
  ],
  // e.g. A lozenge form exists.
  [
    'route',
    'asserts',
    anyOf(
      `(?:intra)?nasal*|(?<!the )sprays?|lozenges?|troches?|creams?|gel|oral(?:ly)?(?! (?:antidep*|med*|opioid*|corti*))|by mouth|swallow*|(?<!(?:the|of|your|other|my) )tablets?|intravenous*(?!${NEAR} (?:approved|licensed|investigational|reimburs*|cover*))|(?:under|beneath)[- ]\\w+[- ]tongue|nostrils?|up \\w+ nose|\\d+[- ]gauge|cannula*|(?:drip|needle|line|port|catheter)${CLOSE} (?:arm|vein|hand|wrist|chest)|trickl* in|under the skin|(?:infusion|portable) pump|syringe driver|rectal*|ointment|rub(?:bed|s)? (?:it )?(?:on|in)|inhal*|sublingual*|intramuscular*|subcutaneous*|topical*|transdermal|patch(?:es)?|into (?:a|the) (?:muscle|thigh|shoulder|vein)|in (?:a|the) muscle|inject*${CLOSE} (?:muscle|thigh|arm|shoulder|skin|vein)`,
      'i',
    ),
  ],
];

/** Words that turn a claim into its opposite when they stand before it in its clause. */
export const DENIAL =
  /\b(?:no|not|never|none|nor|neither|nothing|nobody|without|cannot|zero|hardly|rarely|seldom|lack(?:s|ed|ing)?|fail(?:s|ed)? to|little (?:evidence|or no|proof)|unlike|refus\w+|refut\w+|disprov\w+|den(?:y|ied|ies)|claims that|unlikely|unclear|\w+n['’]t)\b(?! (?:only|longer))/i;

/** Words after a claim that deny it: "the mechanism remains unclear". */
export const DENIED_AFTER =
  /^[^.,;!?]{0,45}\b(?:not(?! (?:just|only|merely|to))|cannot|never|unclear|unknown|uncertain|unproven|lacking|nothing|no better|\w+n['’]t)\b|^[^.,;!?]{0,75}\b(?:unclear|unknown|poorly|not (?:fully |well |yet )?(?:known|understood))\b/i;
