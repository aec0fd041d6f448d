/**
 * A kind of words, and the words, parted by `|`. A word stands for itself with any ending, or after `=` at the start of the
 * list as it is; `*` is any beginning or ending, `_` any word, `#` a number in words or figures; else as in regular expressions.
 */
export type Entry = readonly [kind: string, words: string];

const LONGER = '(weeks|wks|months?|mths?|years?|yrs?|decades?|fortnights?)';
const SEASON = '(spring|summer|autumn|winter|christmas|xmas|easter|holidays|new year|season)';
const MONTH = '(january|february|march|april|may|june|july|august|september|october|november|december)';
const WEEKDAY = '(mon|tues|wednes|thurs|fri|satur|sun)days?';
const BAD = '(pain|symptom|flare|attack|burning|agony|ache)';
const DRIP = '(bag|drip|infusion|syringe|needle|session|drug|dose|ketamine|spray)s?';

// A clinician may correct these lists. The comment above each line is its example; a test reads it there, so that no reader
// has to load it. Where two lines fit the same place, the first counts.
export const VOCABULARY: readonly Entry[] = [
  // Other matters
  // e.g. Sales of Spravato passed $1 billion last year.
  [
    'aside',
    `=not gonna|not (to mention|uncommon*|unusual*|rare*|without)|#(minute|hour|day|week|month|year|hr)s?[ -](ago|old|wait(?!ing list)*|trial|study|course|stay|program*|infusion*|drip|session*|protocol|treatment)|(last|this|next|each|every|per) (week|month|year|${SEASON}|${WEEKDAY})|(we've|we have|ha(s|ve) been) help*|nothing else|the (last|past) #${LONGER}|(infusion|treatment|session)s? (start|begin)*|start* treatment|(high |low )?risks? (of bias|factors?|and uncert*)|reset* (once|(_){0,2}(alarm|clock|expectations?|device|router|phone|computer|*-*list|password|log-?in|timer|date|appointment))|(appointment|appt|software|deductible|clock|alarm|pump)s? (_)?reset*|without (_)?warning|(keep|kept|store*) (_){0,3}safe(ly)?|safe,? (space|place|word|home)|stop(?= (throw|vomit|puk|being)*)|pay attention|in charge|(consulting|legal|conference) fees?|(trial|study) (was )?funded|(travel|living) (costs?|expenses?)|costs? of (travel|living)|at the (price|expense) of|a price to pay|introduced (the|a) bill|major credit cards( and apple pay)?`,
  ],
  // e.g. The court case lasted for seven weeks.
  [
    'office',
    'answer|call us|see you|arriv|assess|measur|defined|studied|followed|primary|publish|parking|membership|password|newsletter|sign-in|log-?in|episode|court|relationship|opens|reopen|booklet|magazine|street value|raised [£$€]|fracture|diar(y|ies)',
  ],
  // e.g. It acts quickly, but whether people remain well is an open question.
  ['stop', '=but|although|though|(?<=, )yet(?! to)|nope|because(?! of)'],
  // e.g. Safety and cost were not assessed in this review.
  ['unasked', "(was|were|are|is)( not|n't) (assess|measur|record|evaluat|examin|report|consider)"],

  // No, and not known
  // e.g. It is not merely safe.
  ['notjust', '=not (only|just|merely|simply)'],
  // e.g. By week 12 the groups no longer differed.
  [
    'fade',
    'only (during|in\\b|while)|(during|while) (the )?(infusion|drip) only|no longer (differ|signif|clear|seen|there|present|detect|apparent)',
  ],
  // e.g. There is little evidence of long-term benefit.
  ['noproof', "no (link|association|correlation)|(no|little|not|*n't|absence of) (_){0,2}(evidence|proof|data|studies|sign\\b)"],
  // e.g. The mechanisms remain poorly understood.
  [
    'puzzle',
    "(no|not|*n't|never|yet to|(nobody|no one)(.s)?) (_){0,2}(underst|explana|explain(?!ed by)|account|(worked|figured) (it |that )?out|elucidat|clarif|pin(ned)? down)|(argu|disagree|debat|guess|work)(ing)? (_){0,2}(how|why|what)\\b|yet to be determined|(poorly|incompletely|little) understood|in dispute|in the dark|theories|black box(?! warn)|elu(sive|ded)|*myster|puzzl|baffl",
  ],
  // e.g. The exact mechanism is not known.
  [
    'unknown',
    "(remains? )?(unknown|unclear|uncertain|unproven)|(not|*n't|dont|never|nobody|no one|none|cannot) (_){0,2}(know|establish|prove[nd]|demonstrat|determined|sure|clear\\b|certain|studied|tested|say\\b)|remains? to be\\b|insufficient|thin\\b|scarce|weak\\b|lacking|conflicting|debated|jury is|open question|any(one|body)'s guess|whether|too (early|soon) to",
  ],
  // e.g. Side effects were not seen.
  [
    'unshown',
    "(not|*n't|never|cannot|nor) (_){0,3}(shown|seen|achiev|promis|materiali|guarantee|found|detect|observed|told apart|borne out|support)",
  ],
  // e.g. You must not drive for 24 hours.
  [
    'harm',
    '=do not use(?! (_){0,3}after)|(not|don.t) (drive|drink|sign|operate|make important|recommended|be (treated|used|given|taken|left alone))|not (mild|minor|trivial|rare|pleasant)',
  ],
  // e.g. I cannot afford another round, it wiped out our savings.
  [
    'unpaid',
    "(can.?t|cannot|could(n.?t| not)|hardly|unable to) (_){0,2}(afford|pay)|own funding|we (will|do|can)( not|n't) (pay|approve|fund|cover)|(not|*n't|wont|doesnt|dont|rarely|seldom|never) (_)?(cover|fund(ed|ing)?\\b|reimburse|bill\\b|accept (insur|medic|any plan)|approved? (it|my|for pain)|take (insur|medic))|(funding|coverage|claim) (_){0,3}(refus|denied|reject|turned)|(go|going|went) private|privately|(cover*|reimburs*|access) (is|was|remains) (_)?(patchy|limited|poor|restrict)|(no|few) (_)?(clinics?\\b|cent(re|er)|provider|place|specialist)|(few|*n't|not|nobody|no one) (_){0,4}(offer|do|provide|prescribe)(s|es)? it\\b",
  ],
  // e.g. The drug itself is cheap.
  [
    'cheap',
    'affordabl|(are|were|for|be|it|mine|infusions?|treatment|spray|drug) (is |was |were |are |came )?free(?! (of|from) (?!charge))|free (of charge|on)|(no|low|minimal|small|without|zero)[- ](extra )?(cost|charge|fee|co-?pay)|discount|inexpensive|*cheap|subsidi|payment plan|savings card|co-?pay (card|assist)|assistance prog|half the (_)?(cost|price)|a few (dollars|pounds|bucks)|no more than [$£€]|pays? less|pennies|waive|(off|out of)[- ]patent|savings of|we pay (\\d|the|all|part|up|half)',
  ],
  // e.g. Ketamine was well tolerated.
  [
    'safe',
    'safe(ly|st|r)?\\b(?<!(car park|parking)\\b.{0,40})|(well[- ]|easily )?tolera(ted|ble|te)\\b(?! dose)|harmless|reassur|benign|(?<!be )gentle(?! exerc)|non-?addictive|(excellent|good|favou?rable|strong|clean) (_)?safety|safety record|safety (profile )?(is|was) (_)?(good|well|favo|accept)|margin of safety|less (hazard|danger|risk|toxic|addict)|intact|(risk|trouble)-free|low-risk|forgiving|nothing (bad|to fear)',
  ],
  // e.g. Imagine years without a flare.
  [
    'good',
    `=(no|without|free (of|from)|hardly any|almost no|barely any|no more|out of|less|fewer|milder|lower|clear of) ((my|her|his|the|an?|any|more|new|single|*ly|of|constant) ){0,2}${BAD}*`,
  ],
  // e.g. Took about ten sessions to kick in.
  [
    'slow',
    `(took|takes?|be|needs?) (_){0,5}(weeks|months|sessions|infusions|doses|days)(?= (to|before|for|until))|gradual(?!ly (fad|tap|wear|wan|dimin|decl|los))|(not|far from|never)( an?)? (overnight|instant)|(took|tak(es?|ing)) (_){0,5}(till|until|before)|infusion (number )?[2-9]|slow(ly)? (to (work|act|come|build|take|help)|burn|act|build)|give it time|be patient|not _until|build* slowly|tak(es?|ing) time|took (a while|ages|forever|time)|patience|was(n't| not) until|(un)?till? (after )?(my |the )?(_(infusion|session|dose|week|drip)|second|third|fourth|fifth|\\d(nd|rd|th))`,
  ],
  // e.g. Talk of a cure is premature.
  [
    'hype',
    'hype\\b|lying|lies\\b|wrong\\b|mislead|premature|marketing|critic|warn* against(?= (anyone|clinic|claim|promis|people))|untouched|as it was|(search|hop)ing for',
  ],
  // e.g. Nothing cures fibro.
  ['zero', '=nothing|zero|not a (penny|cent|dime)|a (penny|dime|cent)'],
  // e.g. Not for oral use.
  [
    'not',
    "=(no|not|never|none|nor|neither|nobody|without|cannot|lack*|fail* to|unlikely|refut*|disprov*|den(y|ies)|(do|does|did|is|was|are|were|has|have|had|wo|would|ca|could|ai)nt|far from|anything but|absence of|rather than|instead of|yet to (see|be|have)|nowhere near|*n't|wary of|argu* against|myth|notion that|idea that|(?<=^|the )claims? that|false)(?! (longer|only|looked back))",
  ],
  // e.g. Few insurers cover ketamine for pain.
  [
    'few',
    '=(?<!a )few(?! (more )?(minutes|hours|days|nights|weeks|months|years))|fewer|little(?= (_)?(harm|risk|danger|benefit|effect|relief|lasting|improve*|help|difference))|rarely|seldom|hardly|barely',
  ],
  // e.g. It's been ten months and my hand still works.
  [
    'still',
    'still(?! (in (pain|agony)|ha(s|d|ve) (?!no|less|not)|hurt|suffer|wait|struggl|need|can))|to this day|yet to (come|return|flare|creep)|going strong',
  ],
  // e.g. Worked instantly for me.
  [
    'quick',
    'rapid(ly)?\\b(?!-(act|onset|diss))|fast(er|est|-acting)?\\b|quick(ly|er)\\b(?! than)|(?<=not |so |very |was |is )quick\\b|quick(?= (relief|result|improve|effect|fix|to (act|work)))|swift|prompt(ly)?\\b|(near-)?immediate(ly)?\\b(?! (period|post|release))|(near-)?instant|lightning|in no time|(flick of a|flip* a|like a light) ?(light )?switch|kick* in\\b',
  ],
  // e.g. Adverse events were mild.
  [
    'mild',
    'mild|unusual|minor|minimal|trivial|low(?= risk)|very low|rare\\b|manageab|predictab|uncommon|slight|pass(es|ed)? (quickly|within|before|by|on|off|in)\\b|negligib|nil\\b|resolved|anything (serious|worse)',
  ],
  // e.g. Pain relief is temporary.
  ['brief', 'short-(lived|lasting|acting)|fleeting|transient|temporar|brief|momentar'],
  // e.g. Never felt sick once.
  [
    'harm',
    'side[- ]effect|adverse|risk|danger|hazard|harm|warning|warn* (of|about|against)|cautious|contraindicat|poor(ly)? tolera|concerns?\\b(?! (a|the|an|us|our)\\b)|consequence|*toxic|safety (concern|signal|issue)|unsafe|nause|vomit|thr[eo]w* up|puk(e|ing)|sick|queas|unwell|halluc|dissoc|dizz|drows|sleepy|faint|light-?headed|wooz|numb(ness)?\\b|unstead|blurr|double vision|(leaving|left|out of) (your|my|their) body|detached|float|weird|scar[ey]|terrif|terror|frightening|freak|alarming|paranoi|hang-?over|comedown|bad trip|unpleasant|nasty|awful|horr|blood pressure|BP\\b|hypertens|systolic|stroke|bleed|palpit|bladder|cystitis|liver|hepat|seizure|addict|hook(ed)? you(?! up)|hooked\\b(?! (up|to))|dependen(ce|cy)|dependent on (it|ket|the)|misuse|abuse|overdos|respiratory|breathing|airway|boxed|REMS\\b|kidney|death|dead\\b|die[sd]\\b(?! (off|down|away|of))|dying\\b(?! (down|off|away))|fatal|panic|agitat|*enzymes|transaminase|urin(?!e (may|sample|test))|(?<!a )nightmar|withdr[ae]w|sedat|confus|memory(.s)? (loss|problem|trouble|not)|cognitive|heart (_)?(rate|rhythm|attack|problem|disease|failure|rac)|psycho(s|t|mi)|schizo|impair|pregnan|allerg|reaction(?! (speed|time))|problems|issues|complication|k-?hole|damag(?!ed)|ulcer|sweat|dry mouth|effects? on (_)?(liver|bladder|heart|kidney|memory|breathing)|(negative|ill|bad|unwanted) effect|incident|grogg|ambulance|call a doctor|habit-forming|disturbing|(felt|feel|so) (_)?out of it|emergency room|hospitali|(passed|blacked) out|blackout|monitored|deteriorat|wreck|headache|worsen|killed|A&E|should avoid|distress',
  ],
  // e.g. There is little evidence on its safety.
  ['unsure', 'safety'],
  // Cost
  // e.g. My insurer will not pay.
  [
    'payer',
    'insur|health (plan|service|board|fund|authority|system)|medica(re|id)|NHS|VA\\b|veterans|blue cross|payers?\\b|carrier|tricare|aetna|kaiser|cigna|bupa|prior auth|(most|your|my|her|his|their|the|major|private) plans?\\b|the (state|province)|government',
  ],
  // e.g. She was denied coverage.
  [
    'refuse',
    'even with|refus|den(ied|ial|y)|reject|exclud|turn* (_)?down|ba(l|ul)k|slow to|fight|appeal|pound sand|knock* (_)?back|sa(ys|id) no\\b|declin* to|experimental',
  ],
  // e.g. Luckily Medicare covered all of it.
  [
    'cover',
    '=cover(s|ing|ed|age)?|pick* up|foot* the|fund*|accept*|t(ake|ook)(?=s? (it|most|insur*|medic*))|on(?= the NHS)|approve*|work* with',
  ],
  // e.g. Gentle, non-addictive and paid for by most major plans.
  [
    'covered',
    '(is|are|was|were|fully|all|partly|get|not|no|be|full|qualify for) cover(ed|age)|reimburs|(?<!(i|we|she|he|they|have|had|who) )pa(ys|id) for',
  ],
  // e.g. There was nothing to pay.
  [
    'price',
    '=cost*(?! (me|him|her|them|us) (my|his|her|their|our))|pric(es?|ey|ed|ing)|*expens(ive|e)|fees?|(US|AU?|CA?|NZ)?[$£€] ?\\d[\\d,.]{0,}(?![\\d,.]| ?(m|b)(illion|n)?(?!\\w))|dollars|pounds|pay(s|ing|ments?|able)?|paid|owe[sd]?|pockets?|savings|self-(pay|fund*)|quid|grand(?! (opening|rounds|total))|bucks|euros|out-of-pocket|fortune|eye-?water*|prohibitive|overdraft|debts?|skint|beyond _means|co-?pay*|deductible|money|*mortgag*|loans?|credit cards?|set (_){1,4}back|(?<!ketamine )bill(s|ed|ing)?|*afford*|charg(e[sd]?|ing)|thousands(?! of)|*fund(me|rais*)|borrow*|out[- ]of[- ]network|(\\d+|hundred) (a|per) (pop|session|go|visit|infusion|dose)',
  ],
  // e.g. Nearest place that does it is six hours away.
  [
    'access',
    'wait(ing)?[- ]?(list|time)|wait(ed|ing)? (_){0,3}(month|year)|(hours|miles|hrs?) (away|each way|drive)|(only|just) (_){1,3}(hospital|clinic|cent|unit)|handful of (_){0,2}(hospital|clinic|cent|trust|place)|(nearest|closest) (clinic|cent[re]+|hospital|place)|booked (out|up|solid)|out of reach|postcode lottery|shortage|scarc*|backlog|(long|months?|years?) wait\\b|(hard|difficult|impossible)(er)? to (get (it|hold|an?|in|treat*)\\b|find|come by|access|obtain|book)',
  ],
  // Cure
  // e.g. No magic wand here, I still have CRPS and I always will.
  [
    'symptoms',
    'incurable|life-?long|(only|just) (_){0,3}symptoms|symptomatic|mask(s|ing)? (_)?(pain|symptom)|band-?aid|plaster\\b|magic wand|palliative(?! (care|set))|still ha(ve|s) (CRPS|fibro)|(disease|illness|itself) (_){0,2}untouched',
  ],
  // e.g. Ketamine isn't a cure.
  [
    'cure',
    're-?(set|boot|wir|calibrat|programm|install)|re-?start(?!* the (trial|treatment|infusion))|cur(e|ing|ative)|root\\b(?! canal)|start* (afresh|over|anew)|(magic|silver) bullet|(?<!(quick|fast|overnight|permanent) )fix(?!ed|ture)|fixed (me|my|it)|mend(s|ed|ing)?\\b|retrain|undo(es|ne)?\\b|once and for all|hard drive|ctrl|heal(s|ed|ing)?\\b|alters? the course|revers(?!* NMDA)|eliminat(?!ed|ion)|rid of|off and (back )?on again|switch* (_){1,3}off|(factory|default) settings|(clean|fresh) (slate|start)|complete resolution|behind (you|me|them)|at its source|eradicat|underlying (cause|course|dis|problem|condition|illness|pathol)|abolish|wip(es?|ed) out the|(CRPS|fibro*|disease|illness) (_){0,2}(gone(?! (for|by|in|within|after))|never (came|returned))|no longer ha(ve|s) (CRPS|fibro)|goodbye to|(treat|tackl|address|touch|remov|deal* with|target|after|at|its|real)* (the )?caus|what(ever)?(.s| is| was)? caus(ed|ing)|disease-modif|(vanish|disappear|gone?|away|out) (for good|completely|for ?ever|altogether)',
  ],
  // e.g. Many patients go into lasting remission.
  ['remission', 'remission(?! who)|disease-free'],
  // e.g. Nobody really knows how it works.
  [
    'mech',
    'NMDA|N-methyl|glutam|*receptor|*antagonis|dopamin|*sensiti[sz]|synap|connections|brain (cell|network|region|connectiv|circuit|chemi|wiring)|plasticity|dendrit|BDNF|AMPA\\b|serotonin(?! re)|cort(ex|ical)|(?<!coping )mechanism|nerve (cell|ending)|neuro(n|trans|genesis)|neural|(?<!care )pathway|(?<!safety )signal(?!s? of)|wind-up|wound.up|excitab|over-?excit|molecular|default mode|opioid system|(how|why|what) (exactly )?(it|(es)?ketamine|spravato|(the|this) (drug|medicine|spray|treatment)|this) (_)?(work|relieve|eas(es|ed)|help|act|do(es|ing)|exert|produce|lift|has)|way (in which )?(it |this _)(work|eas|reliev|act)|(pharmacolog*|neural) basis|(works|to work|acts|acting) (by|on|through)|(quiet|calm)(s|ing)? (_){0,2}nerves|the volume|gate on|amplif|(pain|chemical|nerve) message|(mode|site) of action|bind* to|inhibit(?!ors)|dial* down',
  ],
  // e.g. For intranasal use only.
  [
    'route',
    '(intra)?nasal|(?<!the )spray|lozenge|troche|cream|oral(ly)?\\b(?! (antidep|med|opioid|corti))|by mouth|swallow|(?<!(the|these|of|your|other|my) )(tablet|capsule)|intravenous(?!(ly)? ketamine (_){0,3}(is|has|was))|(under|beneath)[- ]\\w+[- ]tongue|nostril|up _nose|squirt|cannula|(drip|needle|line|port|catheter|iv)\\b( [\\w-]+){0,6} (arm|vein|hand|wrist|chest)|under[- ]the[- ]skin|hook(ed)? (_)?up|inhal|infused|given over|inject slowly|slow (drip|infusion)|sublingual|intramuscular|subcutaneous|topical|patch(es)?\\b|cheek|(through|via|by) (an? )?IV\\b|(as an? (_)?|(by|via|through an?) (slow )?)(drip|infusion|injection|shot|pump)|mixed with|(small|portable|infusion) pump|(?<=a )shot in|jab|in(to)? (the |each |your |their |one )?(nose|nostril)|(into|through|in) (a|the) (muscle|thigh|shoulder|vein)',
  ],
  // Time
  // e.g. He has been pain-free since March.
  [
    'later',
    `=#(${LONGER}|\\d\\d days|(thirty|sixty|ninety) days) (on|out|later|after|since|post*)|(was |were |had (_){0,4})(back )?in ${MONTH}|since (the )?(${MONTH}|${SEASON})|and counting`,
  ],
  // e.g. At 24 hours many already felt better.
  ['hoursin', `=(at|by|after|from) (about |just |only )?#(h|hours?|min*)|#(minutes|mins?|hours?|h) (after|later|into|in|post*)`],
  // e.g. I felt better the same evening.
  [
    'soon',
    `=(straight|right) away|at once|(same|that)[- ](very |same )?(day|evening|afternoon|morning|night|visit|hour)|overnight|(by|before) (the )?(end|time|teatime|lunch*|dinner*|bedtime|supper|that evening|that night)|(by )?(the )?(next|following) (day|morning)|before (I (?!notice*)|they|she|he|the ${DRIP}|you (leave|go|get))|as early as|as soon as|as little as|(after|from|with|during|in|of) (just |only |as little as |my |the |their |your |her |his |very ){0,2}(one|a single|first) (hour|minutes|visit|treatment|go|${DRIP})|on the _home|in the chair|on the drip|by morning|(with)?in(side)? (under |less than |a matter of |just |about |only |the |as little as |barely ){0,2}#(seconds|minutes?|mins?|hours?|hrs?|h|days?)|within the hour`,
  ],
  // e.g. I've had no flares in over a year.
  [
    'long',
    `=(week|month|year) (one|two|three|four|five|six)|#${LONGER}|weeks? \\d+|(ninety|sixty|thirty|\\d\\d) days|\\w+-(week|month|year)s?|day \\d\\d|the rest of (my|the|your)|follow-up|for( )?ever|for good|long (term|run|haul)|(into |through |until |all |by |nearly |almost |whole )(_){0,3}${SEASON}`,
  ],
  // e.g. Relief lasted about a week, tops.
  [
    'short',
    `=((an?|one|two|1|2|or|to|of|couple|the|that|my|whole|single|good|great|first|full|about|around)[ –-]+){0,6}(days?|nights?|afternoon|evening|weekend|morning|week)|#(seconds|minutes?|mins?|hours?|hrs?|h|days)|${WEEKDAY}|bedtime|a short while`,
  ],
  // Lasting and fading
  // e.g. The benefits are durable.
  [
    'lasting',
    'long*[- ](lasting|term|lived|haul|run)|lasting|durab|endur|permanen|prolonged|sustain(ed|able)|extended|indefinite|staying power|here to stay',
  ],
  // e.g. Results that last.
  [
    'last',
    'last(s|ed)?\\b|hold|held|stay|remain|maintain|preserv|persist|continue|carr(y|ies|ied) (on|over|the)|keep* (me|him|her|it|the|my|us|them)\\b|kept|extend|stretch|stick* (around|with)|that stuck|retain|h[au]ng* (on|around)|(see|saw|carr|tid|get|got)* (me|him|her|us|them|you|people|patients) (through|over|to)\\b',
  ],
  // e.g. Relief was gone by bedtime.
  [
    'fade',
    'w(ore|ears?|earing|orn) off|fad(e|ing)|evaporat|dissipat|peter* out|fizzl|subsid(e|ing)|(?<!(I|she|he) )stop(s|ped) (working|when)|wan(es?|ed|ing)\\b|vanish|disappear|gone\\b|lost\\b|ends\\b|r[ua]ns? out|honeymoon|relaps|flash in the pan|pick-me-up|short[- ]term|(drain|melt|die|dying|trickle|ebb)* (away|off|down)|los(es?|t|ing) (its|their) (grip|effect|power|edge|hold)|runs? (its|their) course|g[ai]ve[sn]? out|quick fix|(limited|confined|restricted) to|while the drip (is|was)',
  ],
  // e.g. Pain came back after three days.
  [
    'back',
    '=(came|comes?|coming|crept|creeps?|crawled|drift*|slid(es)?|slip*|sank|climb*|inch*|went|go(es)?|fell|falls?|was|were|is|right|straight|all the way|all) (right |straight |all the way |slowly )?back(?! (on|at|in (stock|hospital)|to (work|school)))|back to(?! (the things|work|school))|return*(?! to (work|school|the clinic|hospital|home))|as bad as|rebound*|back where|resurfac*|recur(s|red|ring)?|roar* back|flar*( up)? again|(lit|burning|hurting|in pain|in agony|on fire) again|square one|(to )?where (I|they|we|she|he|it|you) (began|started|was|were)|(to|reach*) (baseline|pre-_)( levels?| values?| scores?)?',
  ],
  // e.g. As with your other pills, you have to keep taking it for it to work.
  [
    'redo',
    '(need|require|periodic|regular|schedule|monthly|due|ready|desperate)* (for |an? |_){0,2}(booster|top-?up|maintenance|redos|(another|next|more) (dose|drip|infusion|round|session))|maintenance (plan|infusion)|further doses|keep (taking|coming)|repeat(ed)? (dos|admin|course)|(come|go|going|coming|went) back for (more|another)',
  ],
  // e.g. I get four good days and then crash.
  ['give', '=(gave|gives?|bought|buys?|got|gets?|given)( (me|him|her|us|them|you))?'],
  // How people are
  // e.g. It helped but it didn't last.
  [
    'good',
    '(pain|flare|symptom)[- ]?free|it(?= (_)?last)|pain (relief|control|reduc|improve)|relie|benefi(t|c)|gains?\\b|analges|ana?esthesia|efficac|effect|improv|better|(?<!as )well\\b(?! (as|known|documented|tolerated|within|before|below|into|after|over))|respon(se|d)|respite|repriev|let-up|comfort|eas(ed?|es|ier|ing)\\b|help(s|ed|ing|ful)?\\b|(?<!(stop*|else|out of|off|at|to) )work(s|ed|ing)?\\b(?! (out|by|on|through|at)\\b)|results?\\b|differ|separat|amazing|fantastic|great\\b|lift|light(er|en)|bright|calm|smil|laugh|turn* (a|the) corner|happy|normal|edge off|at bay|under control|free (of|from)|good\\b|coast(s|ed|ing)?\\b|superior|going\\b|sooth|soften|peace|advantage|reduction|recover|function|sle(ep|pt)(* through the night)?|able to',
  ],
  // e.g. Since March I have had my life back.
  [
    'living',
    "walk|garden|danc|driving|running|hik(e|ing)|back (at|to) (work|school|my|the things)|wear(ing)? (a )?(sock|shoe)|(my|the|her|his) life back|not looked back|n'?t (looked back|needed)",
  ],
  // e.g. The pain stayed away.
  [
    'down',
    'reduc|cut\\b|drop|dampen|dull|suppress|decreas|lower|fell|down\\b|low\\b|away\\b|stop(s|ped)\\b|out\\b|quiet|chang|halv|settl|silenc|melt|dissolv|part(ed|ing)\\b|declin|nothing hurt|shift',
  ],
  // e.g. Onset of action is approximately 30 seconds.
  ['onset', 'onset'],
  // e.g. It starts to work within minutes.
  [
    'start',
    'start|beg[aiu]n|t(akes?|ook) (effect|hold)|notic|feel|felt\\b|act(s|ed|ing|ion)?\\b|peak|evident|apparent|seen\\b|signific|could\\b|appear|show* up|emerg',
  ],
  // e.g. Her pain has lasted for a decade.
  ['bad', `${BAD}|CRPS|fibro|depress|disease|illness|condition|syndrome|mood|fog|fire\\b|it all|everything`],
  // e.g. The benefit may outlast the infusion by weeks.
  ['treat', `${DRIP}|treatment|dose|course|round\\b|rounds|trial|study|visit|exposure`],
  // e.g. Efficacy beyond four weeks has not been established.
  ['beyond', '=beyond|past|more than|longer than|outlast*|outliv*|exceed*|(well|long) after|surviv*'],
  // e.g. The drip helped for about six hours.
  ['for', '=for|over|up to|through(out)?|until|till|into|at least|as long as'],
  // e.g. My bladder has never been the same since the troches.
  ['since', '=since|after|following'],
  // e.g. No benefit was seen at three months.
  ['at', '=at|by|from|on'],
  // What a "no" before a harm does not reach past
  // e.g. There is no cure and the side effects are awful.
  ['and', '=and'],
  // e.g. We cannot rule out liver damage.
  [
    'beside',
    '=if|people|anyone|warn*|told|tell*|mention*|expect*(?! to)|rul* out|worth|handle|stand|like|taken|enough|supervis*|monitor*|unattended|ignore|pass',
  ],
];
