/**
 * A kind of words, and the words, parted by `|`. A word stands for itself with any ending, or after `=` at the start of the
 * list as it is; `*` is any beginning or ending, `_` any word, `#` a number in words or figures; else as in regular expressions.
 * Words of a kind with `?` count only where a word of the kinds after it stands in the same clause.
 */
export type Entry = readonly [kind: string, words: string];

const LONGER = '(weeks|wks?|months?|mths?|mos|years?|yrs?|decades?|fortnights?)';
const SEASON = '(spring|summer|autumn|winter|christmas|xmas|easter|holidays|new year|season)';
const MONTH = '(jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)*';
const WEEKDAY = '(mon|tues|wednes|thurs|fri|satur|sun)days?';
const BAD = '(pain|symptom|flare|attack|burning|agony|ache|misery|allodynia|hyperalgesia|suicid|ideation|despair)';
const SESSION = '(visit|treatment|round|go|goes|one|session|infusion|dose|drip|bag|time)s?';
const DRIP = '(bag|drip|infusion|syringe|needle|session|drug|dose|ketamine|spray|pump)s?';

// A clinician may correct these lists. The comment above each line is its example; a test reads it there, so that no reader
// has to load it. Where two lines fit the same place, the first counts.
export const VOCABULARY: readonly Entry[] = [
  // Other matters
  // e.g. Sales of Spravato passed $1 billion last year.
  [
    'aside',
    `=not gonna|(no|without) ((further|more|additional) (dos|treat|infus|drug)|top-?up|booster|repeat)*|(response|remission) criteria|reset* (it|them|on|at)\\b|#(minute|hour|day|week|month|year|hr)s?'?[ -](ago|old|wait(?!ing list)*|trial|study|course|stay|program*|infusion*|drip|session*|treatment|washout|notice)|(day|week|month|year) (after|in|by) (day|week|month|year)|every #${LONGER}|(study|trial|phase|period|stage|extension)s? last*|(last|this|next|each|per) (week|month|year|${SEASON}|${WEEKDAY})|(we've|we have|ha(s|ve) been) help*|(high |low )?risks? (of bias|factors?|and uncert*)|reset* (once|(_){0,2}(alarm|clock|expectations?|device|router|phone|computer|*-*list|counter|password|log-?in|timer|date|appointment))|(appointment|appt|software|deductible|clock|alarm|pump)s? (_)?reset*|without (_)?warning|(keep|kept|store*) (_){0,3}safe(ly)?|stop(?= (throw|vomit|puk|being)*)|in charge|(consulting|legal|conference|lecture|speak*) fees?|rais(e|ing) (_)?money|(trials?|study) (was |were )?(funded|paid for)|start to finish|a (good|full) night's sleep|hours of sleep|stop* sleep*|(travel|living) (costs?|expenses?)|costs? of (travel|living)|at the (price|expense) of|a price to pay|major credit cards( and apple pay)?`,
  ],
  // e.g. The court case lasted for seven weeks.
  [
    'office',
    'defined|primary|parking|membership|password|sign-in|episode|court|relationship|reopen|postage|bicycl|can park|street value|raised [£$€]|fracture',
  ],
  // e.g. It acts quickly, but whether people remain well is an open question.
  ['stop', '=but|(al)?though|whereas|(?<=, )(yet(?! to)|so|since|where|in which)|because(?! of)'],
  // e.g. Safety and cost were not assessed in this review.
  [
    'unasked',
    "(was|were|are|is)( not|n't) (assess|measur|record|evaluat|examin|report|consider)|secondary outcome|(plasma|serum) (_)?conc",
  ],

  // No, and not known
  // e.g. By week 12 the groups no longer differed.
  [
    'ended',
    'only (during|while)|no longer (differ|signif|clear|seen|there|present|detect|apparent)|gap (_){0,3}closed|while the drip (is|was)|(limited|confined|restricted) to',
  ],
  // e.g. Pain relief ended when the infusion ended.
  ['end', '=end(s|ed)?(?! (up|of))'],
  // e.g. There is little evidence of long-term benefit.
  [
    'noproof',
    "no (link|association|correlation)|(no|little|not|*n't|absence of|lack of) (_){0,2}(evidence|proof|data|studies|sign\\b)",
  ],
  // e.g. The mechanisms remain poorly understood.
  [
    'puzzle',
    "matter of (_)?(dispute|debate|conjecture)|(no|not|cannot|*n't|never|yet to|at a loss|(nobody|no one)(.s)?) (_){0,2}(underst|explana|explain(?!ed by)|account|(worked|figured) (it |that )?out|elucidat|clarif|pin(ned)? down)|(argu|disagree|debat|guess|work|*n't agree|not agree)(ing)? (_){0,2}(how|why|what)\\b|remain* unresolved|yet to be determined|(poorly|incompletely|little) understood|in the dark|(no|*n't|nobody*|not) (_){0,2}((clue|idea) (why|what|how)|know how)\\b(?! (long|much|many|often))|black box(?! warn)|elu(sive|de[ds]?\\b)|*myster|puzzl",
  ],
  // e.g. The exact mechanism is not known.
  [
    'unknown',
    "scarce|(remains? )?(unidentified|unknown|unclear|uncertain|unproven|untested|unanswered)|(not|*n't|(do|ca)nt|never|nobody|no one|none|nothing|cannot) (_){0,2}(know|establish|prove[nd]|demonstrat|determined|judged|sure|clear\\b|certain|studied|tested|sa(y|id)\\b|tell\\b|assum|conclud|infer\\b|predict|rel(y|ied) on)|remains? to be\\b|insufficient|thin\\b|lacking|guess|whether|too (early|soon|short) to|doubt",
  ],
  // e.g. Side effects were not seen.
  [
    'unshown',
    "no better (off )?than|(not|*n't|never|cannot|nor|nobody|no one) (_){0,3}(show|seen|achiev|promis|materiali|guarantee|found|detect|observed|told apart|borne out|support)",
  ],
  // e.g. You must not drive for 24 hours.
  [
    'harm',
    '=do not use(?! (_){0,3}after)|(not|don.t) (drive|drink|sign|operate|make important|recommended|be (treated|used|given|taken|left alone))|not (mild|minor|trivial|rare|pleasant)',
  ],
  // e.g. I cannot afford another round, it wiped out our savings.
  [
    'unpaid',
    "(can.?t|cannot|could(n.?t| not)|hardly|unable to) (_){0,2}(afford|pay)|own funding|we (will|do|can)( not|n't) (pay|approve|fund|cover)|(not|*n't|wont|doesnt|dont|rarely|seldom|never) (_){0,2}(cover|fund(ed|ing)?\\b|reimburse|bill\\b|accept (insur|medic|any plan)|approved? (it|my|for pain)|take (insur|medic))|(cover*|reimburs*|access) (is|was|remains) (_)?(patchy|limited|poor|restrict)|no (plan|insurer) (_){0,4}(pay|cover)|(no|few) (_)?(clinics?\\b|cent(re|er)|provider|place|specialist)|(few|*n't|not|nobody|no one) (_){0,4}(offer|do|provide|prescribe)(s|es)? it\\b(?! (during|if|to))",
  ],
  // e.g. The drug itself is cheap.
  [
    'cheap',
    'affordabl|(are|were|for|be|it|mine|infusions?|treatment|spray|drug) (is |was |were |are |came )?free(?! (of|from) (?!charge))|free (of charge|on)|(no|low|minimal|small|without|zero)[- ](extra )?(cost|charge|fee|co-?pay)|subsidi[sz]|inexpensive|*cheap|payment plan|half the (_)?(cost|price)|no more than [$£€]|pays? less|pennies|(off|out of)[- ]patent|savings of|pays? (just|only|under|as little)|not cost (_){1,2}anything|we pay (\\d|the|all|part|up|half)',
  ],
  // e.g. Ketamine was well tolerated.
  [
    'safe',
    'safe(ly|st|r)?\\b(?! (to say|pair|place|space|word))(?<!(car park|parking)\\b.{0,40})|(well[- ]|easily )?tolera(ted|ble|te)\\b(?! dose)|harmless|benign|non-?addictive|(excellent|good|favou?rable|strong|clean) (_)?safety|tolerability (_){1,2}good|safety record|margin of safety|less (hazard|danger|risk|toxic|addict)|low-risk',
  ],
  // e.g. Imagine years without a flare.
  [
    'good',
    `=still (there|here|present)|(no|without|free (of|from)|hardly any|almost no|barely any|no more|out of|less|fewer|milder|lower|clear of|(not|*n't|never) (had|have|felt|get|got)) ((my|her|his|the|an?|any|more|new|single|*ly|of|constant) ){0,2}(${BAD}|(bad|rough) (day|spell|patch|night))*`,
  ],
  // e.g. It is a slow process.
  [
    'slow',
    'gradual(?!ly (fad|tap|wear|wan|decl|los|incr))|(not|far from|never)( an?)? (overnight|instant)|(only (_)?|(emerg|appear|came|start)* only )(after|at week|emerg)|slow (process|going|start|build|burn|to (_)?(emerge|act|work|appear|start|come|show))|infusion (number )?[2-9]',
  ],
  // e.g. Relief came slowly, a little more each week.
  ['slowly', 'slow(ly|er)?\\b(?! (to pay|intra|infus|drip))'],
  // e.g. Response can take up to four weeks.
  [
    'takes',
    '=t(akes?|aking|ook)(?! (place|part|care|my|her|his|the|off|over|up(?! to)|in|it|this|that|them))|needs?|allow|give it',
  ],
  // e.g. Talk of a cure is premature.
  ['hype', 'lying|wrong\\b|mislead|premature|marketing|untouched|(search|hop)ing for'],
  // e.g. Nothing cures fibro.
  ['zero', '=nothing(?! less)|zero|not a (penny|cent|dime)|a (penny|dime|cent)'],
  // e.g. Not for oral use.
  [
    'not',
    "=(no|not|never|none|nor|neither|nobody|without|cannot|lack*|fail* to|unlikely|refut*|disprov*|den(y|ies)|(do|does|did|is|was|are|were|has|have|had|wo|would|ca|could|ai)nt|far from|wrong to|anything but|absence of|rather than|instead of|yet to(?! (come|return|flare|creep))|nowhere near|*n't|wary of|argu* against|myth|(notion|idea|(?<=^|the )claims?|belief|view)( that|(?= (_){1,4}(wear|fad|last|vanish)))|fears? of|contrary to|misconception|mislead*|(told|warned|said|expect*|wait*) (_){0,3}(would|to|*'d|id)(?= (_)?(gone|wear|fad|vanish|crash))|wish (I|we) could|false)(?! (longer|only|looked back))",
  ],
  // e.g. Few insurers cover ketamine for pain.
  [
    'few',
    '=(?<!a )few(?! (more )?(minutes|hours|days|nights|weeks|months|years))|little(?= (_)?(harm|risk|danger|benefit|effect|relief|lasting|improve*|help|difference))|rarely|seldom|hardly',
  ],
  // e.g. It's been ten months and my hand still works.
  [
    'still',
    'still(?! (in (pain|agony)|ha(s|d|ve) (?!no|less|not|it\\b)|hurt|suffer|wait|struggl|need|can))|yet to (come|return)',
  ],
  // e.g. Worked instantly for me.
  [
    'quick',
    'rapid(ly)?\\b(?!-(onset|diss)| (admin|inj|infus))|fast(er|-acting)?\\b(?! (admin|inj|infus|push|puff|for|from|before|food|asleep|track))|quick(ly|er|est)?\\b(?! (puff|than|question|note|word|apolog|chat|guide|look|remind|enough))|(near-)?immediate(ly)?\\b(?! (period|post|release|after|before|following))|(near-)?instant|swift|kick(s|ed) in\\b|speed(y|ily| with)|lightning|sprint',
  ],
  // e.g. Adverse events were mild.
  ['mild', 'mild|minimal|trivial|low(?= risk)|very low|rare\\b|uncommon|slight|nil\\b'],
  // e.g. Pain relief is temporary.
  [
    'brief',
    'short-?(lived|lasting|acting)|measured in (minutes|hours)|fleeting|transient|temporar|(?<!(in|so|too) )brief(?! (history|guide|look|word|surge|for))|(is|was|too|very) short\\b(?! (of|term))',
  ],
  // e.g. Never felt dizzy once.
  [
    'harm',
    'side[- ][ae]ffect|adverse( effects?)?|risk|(?<!out of )danger|harm(?! (your|my|him|her)self)|warning|contraindicat|poor(ly)? tolera|consequence|*toxic|nause|vomit|thr[eo]w* up|puk(e|ing)|queas|halluc|dissoc(?!iative (an|dr|age|med|comp)|iatives)|dizz|sleep(y|iness)|light-?headed|wooz|blurr(ed|y) (vision|eye)|weird|bad trip|blood pressure|BP\\b|hypertens|systolic|palpit|bladder|cystitis|seizure(?!s of)|addict|hook(ed)? you(?! up)|hooked\\b(?! (up|to))|dependen(ce|cy)|dependent on (it|ket|the)|abuse|overdos|airway|dead\\b(?! (honest|set|right|good))|dying\\b(?! (down|off|away))|fatal|*enzymes|transaminase|urin(?!e (may|sample|test))|(?<!a )nightmar|memory(.s)? (loss|problem|trouble|not)|heart (_)?(rate|rhythm|attack|problem|disease|failure|rac)|psycho(s|ti|tom|mi)|reaction(?! (speed|time))|complication|k-?hole|damag(?!ed)|sweat(s|y|ing)?\\b|dry mouth|effects? on (_)?(liver|bladder|heart|kidney|memory|breathing)|(negative|ill|bad|unwanted) effect|grogg|ambulance|call a doctor|habit-forming|sedation|withdrawals?\\b(?! (of|from))|liver (n|te|tox|e|f|d|inj)|die[sd] after taking|vivid dream|muddl|impair(?!ed (people|with))|drows|frighten(?!ed)|terrif|crav(e|ing)|seasick|unsafe|allerg|misus|disorient|delir|agitat|breathing (trouble|prob|diff|to)|(feel|felt|me|him|her|you|been|was) (sick|faint)|ringing in|room spin|hospitali|blackout(?! blind)|(become|became) dependent|mishap|stop (_){1,2}breath',
  ],
  // e.g. The drug can hurt the liver.
  [
    'harm?treat|route|mild|not|zero|price',
    'scar[ey]|terror|alarming|hang-?over|awful|liver|respiratory|breathing(?! (space|room))|kidney|death|die[sd]\\b(?! (off|down|away|of))|pregnan|(?<!drug )problems|issues|deteriorat|headache|incident|concerns?\\b(?! (a|the|an|us)\\b)|(?<!off )sick|(?<!be )confus|worsen|suicid(?!* (ide|thou))',
  ],
  // e.g. There is little evidence on its safety.
  ['unsure', 'safety(?! (comm|board|rule|net|off))'],
  // Cost
  // e.g. My insurer will not pay.
  [
    'payer',
    'insur|care board|funding|health (plan|service|board|fund|authority|system)|medica(re|id)|NHS|VA\\b|blue cross|carrier|tricare|aetna|prior auth|(most|your|my|her|his|their|the|major|private) plans?\\b|the (state|province)',
  ],
  // e.g. She was denied coverage.
  ['refuse', 'refus|den(ied|ial|y)|reject|exclud|turn* (_)?down|slow to|sa(ys|id) no\\b|declin* to|experimental'],
  // e.g. Luckily Medicare covered all of it.
  ['cover', '=cover(s|ing|ed|age)?|pick* up|fund*|accept*|on(?= the NHS)|approve*|work* with'],
  // e.g. Gentle, non-addictive and paid for by most major plans.
  [
    'covered',
    '(is|are|was|were|fully|all|partly|get|not|no|be|full|qualify for) cover(ed|age)|reimburs|(?<!(i|we|she|he|they|have|had|who|be) )pa(ys|id) for|in[- ]network|cost[- ]saving|foot(s|ing|ed)? (_){0,3}bill',
  ],
  // e.g. It was far too expensive for us.
  [
    'price',
    '=cost(s|ing|ly)?(?! (me|him|her|them|us) (my|his|her|their|our|the rest)| (to )?(the (country|econ*|nation|state)|society|employ*))|pric(es?|ey|ed|ing)|*expens(ive|e)|fees?|(US|AU?|CA?|NZ)?[$£€] ?\\d[\\d,.]{0,}(?![\\d,.]| ?(m|b)(illion|n)?(?!\\w))|dollars|pounds|owe[sd]?|pockets?|quid|grand(?! (opening|rounds|total))|bucks|out-of-pocket|overdraft|beyond _means|co-?pay*|(my|our|her|his|their|whole|life|family.s) savings|deductible|*mortgag*|credit cards?|set (_){1,4}back|*afford*|charg(e[sd]?|ing)(?! (in|with|over))|(\\d+|hundred) (a|per) (pop|session|go|visit|infusion|dose)',
  ],
  // e.g. The money for a session came from my mother.
  ['price?treat|payer|cover|good|zero', '=pay(s|ing|ments?|able)?|paid|savings|money|(?<!ketamine )bill(s|ed|ing)?'],
  // e.g. Nearest place that does it is six hours away.
  [
    'access',
    'wait(ing)?[- ]?(list|time)|wait(ed|ing)? (_){0,3}(month|year)|(hours|miles|hrs?) (away|each way|drive)|(only|just) (_){1,3}(hospital|clinic|cent|unit)|handful of (_){0,2}(hospital|clinic|cent|trust|place)|(nearest|closest) (clinic|cent[re]+|hospital|place)|only the (wealthy|rich)|queue for|postcode lottery|scarc*|(cannot|can.t|unable to) (_)?(get it\\b|prescribe)|(been|still|put|yourself) on the list\\b|(long|months?|years?) wait\\b|(hard|difficult|impossible)(er)? to (get (it|hold|an?|in|treat*)\\b|find|come by|access|obtain|book)',
  ],
  // Cure
  // e.g. No magic wand here, I still have CRPS and I always will.
  [
    'symptoms',
    'life-?long(?= (_)?(condition|disease|illness))|band-?aid|plaster\\b|magic wand|still ha(ve|s) (CRPS|fibro)|(disease|illness|itself) (_){0,2}untouched',
  ],
  // e.g. Ketamine isn't a cure.
  [
    'cure',
    're-?(set|boot|wir|calibrat|programm|install)|re-?start(?!* the (trial|treatment|infusion))|cur(e|ing|ative)|root\\b(?! canal)|start* (afresh|over|anew)|(magic|silver) bullet|(?<!(quick|fast|overnight|permanent) )fix(?!ed|ture)|mend(s|ed|ing)?\\b|retrain|hard drive|ctrl|(?<!(injury|wound|bone|fracture|skin|tissue|it) (has |had )?)heal(s|ed|ing)?\\b|alters? the course|revers(?!* NMDA)|eliminat(?!ed|ion)|rid of|off and (back )?on again|switch* (_){1,3}off|(factory|default) (settings|restore)|clean install|(clean|fresh) (slate|start)|underlying (cause|course|dis|problem|condition|illness|pathol)|abolish(?!* wind)|undo(es|ing)? the|modif(y|ies) the (disease|illness|condition)|wip(es?|ed|ing) (out )?the (dis|ill|pain|slate)|(CRPS|fibro*|disease|illness) (_){0,2}(gone(?! (for|by|in|within|after))|never (came|returned))|(treat|tackl|address|touch|reach|remov|take away|deal* with|target|after|at|about|its|real)* ((the|what|actually|is) ){0,3}(caus|reason|source)|remov(es?|ing) (the|your) (_)?(illness|disease|condition)|what(ever)?(.s| is| was)? caus(ed|ing)|disease-modif|(vanish|disappear|gone?|away|out) (for good|completely|for ?ever|altogether)',
  ],
  // e.g. Many patients go into lasting remission.
  ['remission', 'remission(?! who)|disease-free'],
  // e.g. Nobody really knows how it works.
  [
    'mech',
    'NMDA|glutam|*receptor|*antagonis|synap|connections|dendrit|BDNF|AMPA\\b|(?<!coping )mechanism|nerve (cell|ending)|neuro(n|trans|genesis)|(?<!care )pathway|wind-up|wound.up|molecular|default mode|opioid system|(how|why|what) (exactly )?(it|(es)?ketamine|spravato|(the|this) (drug|medicine|spray|treatment)|this) (_)?(work|relieve|eas(es|ed)|help|act|do(es|ing)(?! to\\b)|exert|produce|lift|has)|way (in which )?(it |this _)(work|eas|reliev|act)|(pharmacolog*|neural) basis|(works|to work|acts|acting) (by|on (the|your|brain|a)\\b|through)|the volume|(mode|site) of action|bind* to|inhibit(?!ors)',
  ],
  // e.g. It turns down nerve messages.
  [
    'mech?treat|good|down|refuse|mech|puzzle',
    '*sensiti[sz]|cort(ex|ical)|serotonin(?! re)|over-?excit|spinal cord|(pain|chemical|nerve) message|(?<!safety )signal(?!s? of)|brain (cell|network|region|connectiv|circuit|chemi|wiring)|dopamin|plasticity',
  ],
  // e.g. For intranasal use only.
  [
    'route',
    '(intra)?nasal|syrup|(?<!the )spray|lozenge|cream|oral(ly)?\\b(?! (antidep|med|opioid|corti))|by mouth|swallow|intravenous(?!(ly)? ketamine (_){0,3}(is|has|was))|(under|beneath)[- ]\\w+[- ]tongue|nostril|up _nose|cannula|(drip|needle|line|port|catheter|cannula|iv)\\b( [\\w-]+){0,6} (arm|vein|hand|wrist|chest|belly|tummy|skin)|under[- ]the[- ]skin|hook(ed)? (_)?up|inhal|infused|sublingual|intramuscular|subcutaneous|cheek|(as an? (_)?|(by|via|through)( an?)? (slow |iv ){0,2})(drip|infusion|injection|shot|pump)|mixed with|(small|portable|infusion) pump|(?<=a )shot in|jab|in(to)? (the |each |your |their |one )?(nose|nostril)|(into|through|in) (a|the) (muscle|thigh|shoulder|vein)',
  ],
  // Time
  // e.g. He has been pain-free since March.
  [
    'later',
    `=#(${LONGER}|\\d\\d days|(thirty|ninety) days) (on|out(?! of)|later|after|since|post*|down the)|(was |were |had (_){0,4})(back )?in ${MONTH}|(ever )?since (_)?(${MONTH}|${SEASON}|\\d{4}|then)|(the )?following (month|year|${SEASON})`,
  ],
  // e.g. Improvement was evident 2 h after infusion.
  [
    'hoursin',
    `=(at|by|after|from) (about |just |only |a median of ){0,2}#(h|hours?|min*)|#(minutes|mins?|hours?|h) (after|later|in|post*)`,
  ],
  // e.g. I felt better the same evening.
  [
    'soon',
    `=(straight|right) away|at once|(walk|skipp|float)ed out|(same|that)[- ](very |same )?(day|evening|afternoon|morning|night|visit|hour)|overnight|(by|before|until) (the )?(end(?! of the (_)?(month|year|week|study|trial))|time|breakfast|teatime|lunch*|tea|noon|dinner*|bedtime|supper|nightfall|(that |the )?evening|that night)|(by )?(the )?(next|following|second|third) (day|morning)|before (the|my|her|his|their|your|it|that) (_){0,2}(${DRIP}(?! (start|beg))|cannula|line|nurse|bag|hour)|before (I|they|she|he|we|you)( had| have|'d|'ve)? ?(even )?(left|leave|get|got|finish*|reach*|made|went|go|was)|day one|already|as early as|as soon as|((after|with|in) (just |only |as little as )?(one|a single)|(after|from|with|during|in|of|within|at|on) (my |the |their |your |her |his |very ){0,2}first) (hour|minutes|day|night|visit|treatment|go|${DRIP})|tonight|#(minutes|mins?) in\\b|(with)?in(side)? (under |less than |a matter of |just |about |only |the |as little as |barely |first |a single |an? |like |space of ){0,3}#(seconds|minutes?|mins?|hours?|hrs?|h|days?|afternoon|evening)`,
  ],
  // e.g. I felt nothing until the third infusion.
  [
    'nth',
    `=((for|after|in|during) )?(_)?(first|second|third|fourth|fifth|sixth|\\d(nd|rd|th))( [\\w-]+)?( [\\w-]+)? (weeks?|months?|${SESSION})|(two|three|four|five|six|eight|several|few|number of|series of|\\d\\d?) ${SESSION}`,
  ],
  // e.g. It was the fifth week before I noticed any change at all.
  ['until', '=before|until|till'],
  // e.g. I've had no flares in over a year.
  [
    'long',
    `=(week|month|year) (one|two|three|four|five|six|eight|ten|twelve)|#${LONGER}|(week|month) \\d+|day \\d\\d|\\d\\d days|\\w+-(week|month|year)s?|follow-up|(into |through |until |all |by |nearly |almost |whole )(_){0,3}${SEASON}`,
  ],
  // e.g. Relief lasted about a week, tops.
  [
    'short',
    `=((an?|one|two|1|2|or|to|of|couple|the|that|my|whole|single|good|great|first|full|about|around)[ –-]+){0,6}(days?|nights?|afternoon|evening|weekend|morning|(?<!(two|one|2|1)-)week(?! (\\d+|one|two|three|four|five|six|eight|ten|twelve)\\b))|#(seconds|minutes?|mins?|hours?|hrs?|h|days)|${WEEKDAY}`,
  ],
  // Lasting and fading
  // e.g. The benefits are durable.
  [
    'lasting',
    'long*[- ](lasting|acting benef|term(?! (pain|cond|ill|opioid|dis))|lived|haul|run)|lasting(?! (_){0,3}(hours?|minutes|afternoon|day|evening|night|morning|weekend)s?\\b)|durab|endur|permanen|prolong|(maintenance|persistence) of (_){0,2}(effect|response|benefit)|sustain(ed|able)',
  ],
  // e.g. Results that last.
  [
    'last',
    'last(s|ed)?\\b|hold|held(?! to\\b)|stay(s|ed)? with (you|me|h[ie][mr])|stay(?!* (awake|home|overnight|hydrated|in\\b|with us|at\\b|here))|remain(?!* (seated|awake|in\\b|under))|maintain|persist|continue|h[au]ng* around|lasting(?= (_){0,3}(hours?|minutes|afternoon|day|evening|night|morning|weekend)s?\\b)|carr(y|ies|ied) (on|over|the)|surviv|stuck\\b(?! (with|in|on|at|having|to))',
  ],
  // e.g. It wears off too fast.
  [
    'fade',
    'w(ore|ears?|earing|orn)[ -](off|thin|away)|decay|fad(e|ing)|evaporat|peter* out|fizzl|subsid(e|ing)|wan(es?|ed|ing)\\b|ebb(s|ed|ing)?\\b|tapers?\\b|dwindl|short[- ]term (_)?(reli|benefi|effect|analges|improve|fix)|honeymoon|(?<!(to|delay\\w*|prevent\\w*|of) )relaps(?!\\w* (prevent|came))|(drain|melt|die|dying|trickle|tail|trail|slip|drop|leak)* (away|off)\\b|(poop|conk)* out',
  ],
  // e.g. The relief had vanished by the time I got home.
  ['gone', 'gone\\b|spent within|vanish|disappear|dissipat|lost\\b'],
  // e.g. Pain crept back after three days.
  [
    'back',
    '=(crash*|crept|creeps?|crawled|drift*|slid(es)?|slip*|sank|climb*|inch*|fell|falls?) (_)?back|slump*|square one|(to )?where _(began|started|was|were)',
  ],
  // e.g. Everything returned after three days.
  [
    'back?good|bad|short|soon|hoursin|start',
    '=(came|comes?|coming|be|went|go(es)?|was|were|is|right|straight|all) (_)?back(?! (on|up|from|*ing|with us|at work|daily|every|for|in (stock|hospital|the)|to (work|school|normal|factory|life|the|our|us|see)))|return*(?! (the|to (work|school|*ing|the clinic|hospital|home)))',
  ],
  // e.g. It bought me a weekend, nothing more.
  ['give', '=(gave|gives?|bought|buys?|got|gets?)( (me|him|her|us|them|you))?'],
  // How people are
  // e.g. It helped but it didn't last.
  [
    'good',
    '(pain|flare|symptom)[- ]?free|it(?= (_)?(last|hold|held|ke(ep|pt)|stay|continu|persist|endur|st[iu]ck|outl))|relie|(?<!(disability|sickness|housing|welfare|state|on) )benefi(t|c)|gains?\\b|analges|efficac|effect|improv|better|(?<!as )well\\b(?! (as|known|tolerated|before|below|into|over|past))|respon(se|d(?!ent))|comfort|eas(ed?|es|ier|ing)\\b|help(s|ed|ing|ful)?\\b|(?<!(stop*|else|out of|off|at|to) )work(s|ed|ing)?\\b(?! (out|by|on|through|at|here|there|as|alongside)\\b)|results?\\b|differ|advantage|separat|great\\b|lift|bright|calm|smil|laugh|happy|normal|edge off|at bay|free (of|from)|good\\b|going\\b|reduction|elevation|recover(?!y)',
  ],
  // e.g. Since March I have had my life back.
  ['living', 'walk|skip|(my|the|her|his) life back'],
  // e.g. The pain stayed away.
  [
    'down',
    'reduc|fall(s|en)\\b|cleared|below|lessen|cut\\b|drop|decreas|lower|fell(?! (ill|asleep|over|out|off|in|on|from))|down\\b|away\\b|stop(s|ped)\\b|out\\b|quiet|chang|settl|part(ed|ing)\\b|declin',
  ],
  // e.g. Onset of action is approximately 30 seconds.
  ['onset', 'onset'],
  // e.g. It starts to work within minutes.
  [
    'start',
    'start(?!ing (level|point))|beg[aiu]n|notic|feel|felt\\b|act(s|ed|ing|ion)?\\b|peak|evident|apparent|seen\\b|could\\b|appear|emerg|follows\\b|(?<=(s|time|longer) to )work|kick* in|d(o|id) (any|some)thing|happen',
  ],
  // e.g. Her pain has lasted for a decade.
  ['bad', `${BAD}|CRPS|fibro|depress|disease|illness|condition|mood|scores?\\b|fog|weight`],
  // e.g. The benefit may outlast the infusion by weeks.
  ['treat', `${DRIP}|treatment|dose|course|round\\b|trial|study|visit`],
  // e.g. Efficacy beyond four weeks has not been established.
  ['beyond', '=beyond|past|more than|longer than|outlast*|outliv*'],
  // e.g. Pain did not differ between groups over five weeks.
  ['for', '=for|over|up to|into|at least'],
  // e.g. My bladder has never been the same since the lozenges.
  ['since', '=since|after'],
  // e.g. No benefit was seen at three months.
  ['at', '=at|by'],
  // What a "no" before a harm does not reach past
  // e.g. There is no cure and the side effects are awful.
  ['and', '=and'],
  // e.g. We cannot rule out liver damage.
  [
    'beside',
    '=if|offer|ask*|people|anyone|warn*|told|tell*|mention*|expect*(?! to)|rul* out|worth|like|taken|enough|supervis*|monitor*|unattended',
  ],
];
