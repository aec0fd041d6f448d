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
  [
    'aside',
    `=not (to mention|uncommon*|unusual*|rare*|without)|no (doubt|wonder)|expir* date(?= stated| printed| on)|use after|risk of (bias|fibro*)|shelf life|pay* attention|in charge|#(minutes?|hours?|days?|weeks?|months?|years?|hr)[ -](ago|earlier|old|of age|wait*|trial|study|course|stay|program*|infusions?|drip|sessions?|protocol|treatment|inpatient|coma|fight|lease|walk)|(once|twice|times|\\d) (an?|per) (day|week|month|year)|(last|this|next|each|every|per) (week|month|year|${SEASON}|${WEEKDAY}|#${LONGER})|(we've|we have|ha(s|ve) been) help*|(working|opening) hours|good (luck|doctor|question|pain)|off work|(stay|remain|keep)* (awake|calm|seated|in touch|open|a diary)|deductible reset|g[eo]t* worse|safe (word|hands)|referral took|coastal|(further|more) work|reset once|(unlike|where|forget)(,? [\\w-]+){1,7},? (${LONGER}|*-week wait)( or more)?|long-term (use*|opioid*|pain|condition*|illness*|patients|course|lease)`,
  ],
  [
    'office',
    'parking|car park|password|portal|newsletter|helpline|phone|e-?mail|appointment|episode|podcast|sponsor|shares (in|of|fell|rose|tumbled)|court|hearing|committee|conference|memorial|budget|commitment|relationship|opens|opened|reopen|answer|trust will|police|seized|recruit|fracture|diar(y|ies)',
  ],
  ['stop', '=but|although|though|whereas|yet(?! to)|nope|because(?! of)'],
  ['unasked', "(was|were|are|is)( not|n't) (assess|measur|record|evaluat|examin|report|consider)"],

  // No, and not known
  ['notjust', '=not (only|just|merely|simply)'],
  ['fade', 'only (during|in\\b|while)|(during|while) (the )?(infusion|drip) only|no longer (differ|signif|clear|seen|present|detect|apparent)'],
  ['noproof', '(no|little) (_)?(evidence|proof|data|sign\\b)'],
  ['puzzle', "(not|n't|never|yet to be) (_){0,2}(understood|explain|account)|(poorly|incompletely|little) understood|elusive|*myster|puzzl|baffl|anyone's guess"],
  [
    'unknown',
    "(remains? )?(unknown|unclear|uncertain|unproven)|(not|n'?t|never|nobody|no one|none|cannot) (_){0,2}(know|establish|prove[nd]|demonstrat|sure|clear\\b|certain|studied|tested|say\\b)|remains? to be seen|insufficient|lacking|inconclusive|conflicting|debated|jury is|open question|whether|too (early|soon) to",
  ],
  ['unshown', "(not|n'?t|never|cannot) (_){0,2}(shown|seen|promis|guarantee|found|detect|observed|told apart|borne out)"],
  ['harm', '=do not use|not (drive|drink|sign|operate|recommended|be (treated|used|given|taken|left alone))'],
  ['unpaid', "(*n'?t|cannot|could not|hardly) afford|own funding|we (will|do|can)( not|n't) (pay|approve|fund|cover)|(not|*n'?t|rarely|seldom|never) (_)?(cover|approve|fund|reimburse|bill\\b|accept|take (insur|medic))"],
  [
    'cheap',
    'affordabl|(are|were|for|be|it|mine|infusions?|treatment|spray|drug) (is |was |were |are |came )?free(?! (of|from) (?!charge))|free (of charge|on)|(no|low|without|zero)[- ](extra )?(cost|charge|fee)|discount|inexpensive|*cheap|sliding scale|subsidi|financing|payment plan|instal?ment|interest-free|savings card|(yielding|cost) savings|fraction of|penn(y|ies)|next to nothing|cost-(effective|saving)|saves? money|assistance (program|scheme)',
  ],
  [
    'safe',
    'safe(ly|st|r)?\\b|(well[- ]|easily )?tolera(ted|ble)\\b(?! dose)|uneventful|side[- ]effect[- ]free|without incident|harmless|benign|gentle|non-?addictive|(excellent|good|favou?rable|reassuring|strong|proven|solid) (_)?safety|margin of safety|intact|less hazardous|(only|worst) thing _(noticed|felt|got)|(remain|stay)ed (stable|steady|within|normal)|plain sailing|smooth|(risk|trouble)-free|low-risk|reassur',
  ],
  ['good', `=(no|without|free (of|from)|hardly any|almost no|barely any|no more|out of|less|fewer|milder|lower|clear of) ((my|her|his|the|an?|any|more|new|single|*ly|of|constant) ){0,2}${BAD}*`],
  [
    'slow',
    `until (after )?(my|the) _(infusion|session|dose|week|month|drip|treatment)|(took|takes?|be|needs?) (_){0,5}(weeks|months|sessions|infusions|doses|days)(?= (to|before|for|until))( _(_){0,2}(notic|kick|work|f[ae]*l*t?|effect|help|shift))?|nothing for the first|gradual|slow(ly)? (to (work|act|come|build|take|help)|burn|act|build)|slow-*|give it time|be patient|delay* (onset|response|effect)|over weeks|tak(es?|ing) time|took (a while|ages|forever|time)|patience|build* up|was(n't| not) until|(un)?till? (after )?(my |the )?(second|third|fourth|fifth|sixth|[2-6](nd|rd|th))|only after (my |the )?(several|_(session|infusion|dose|week))`,
  ],
  ['zero', '=nothing|zero|nowt|not a (penny|cent|dime)|a (penny|dime|cent)'],
  [
    'not',
    "=(no|not|never|none|nor|neither|nobody|without|cannot|lack*|fail* to|unlike(ly)?|refut*|disprov*|den(y|ies)|(do|does|did|is|was|are|were|has|have|had|wo|would|ca|could|ai)nt|far from|anything but|by no means|in no way|absence of|absent|devoid of|stop* short of|rather than|instead of|*n't|wary of|warns? against|warned against|myth|notion that|idea that|claims? that|false)(?! (longer|only))",
  ],
  ['few', '=(?<!a )few(?! (more )?(minutes|hours|days|nights|weeks|months|years))|fewer|little(?= (_)?(harm|risk|danger|benefit|effect|relief|lasting|improve*|help|difference))|rarely|seldom|hardly|barely'],
  ['only', '=only|just|merely|at (most|best)|tops|max|less than|a mere'],
  ['still', "still(?! (in (pain|agony)|ha(s|d|ve) (?!no|less|not)|hurt|suffer|wait|struggl|need|can))|even now|to this day|yet to (come|return|flare|creep)|going strong"],
  [
    'quick',
    "rapid(ly)?\\b(?!-(act|onset|diss))|fast(er|est|-acting)?\\b|quick(ly|er)|(?<=not |so |very |was |is )quick\\b|quick(?= (relief|result|improve|effect|fix|to (act|work)))|swift|prompt(ly)?\\b|speed(y|ily)|(near-)?immediate(ly)?\\b(?! (period|post|release))|(near-)?instant|lightning|(straight|right) away|at once|in no time|in a (flash|heartbeat|snap)|moments (after|later)|(flick of a|flip* a|like a light) ?(light )?switch|hours,? not|kick* in\\b",
  ],
  ['mild', 'mild|minor|minimal|trivial|low(?= risk)|very low|rare\\b|manageab|predictab|uncommon|slight|odd bit|the odd\\b|pass(es|ed)? (quickly|within|before|by|on|off|in)\\b|passes|resolved|settled? (quickly|within|down)|nothing (serious|worse)|a bit (of|floaty|spacey|woozy|sick|queasy|dizzy)'],
  ['brief', 'short-(lived|lasting|acting)|fleeting|transient|temporar|brief|ephemeral|momentar'],
  [
    'harm',
    "side[- ]effect|adverse|risk|danger|hazard|harm|warning|warn* (of|about|that)|cautio(n|us)(?! that)|precaution|contraindicat|concerns|consequence|*toxic|safety|unsafe|nause|vomit|threw up|thr[eo]w* up|puk(e|ing)|sick|queas|halluc|dissoc|dizz|wooz|drows|sleep(y|iness)|faint|vertigo|(blurr|double).{0,4}vision|numb(ness)?\\b|tingl|(leaving|left|out of) (your|my|the|their) body|disconnected|detached|float(y|ing)|weird|scar[ey]|terrif|frighten|unpleasant|awful|horr|spac(ed|ey)|tripp|bad trip|(see|saw) things|blood pressure|palpit|bladder|cystitis|liver|hepat|seizure|addict|hook(ed)? (you|people)|get hooked|dependen(ce|cy)|misuse|abuse|overdos|respiratory|breathing|death|dead\\b|die[sd]?\\b|dying|fatal|lethal|panic|agitat|*enzymes|urin|nightmar|(vivid|weird) dreams|withdr[ae]w|sedat|confus(?!ion with)|memory (loss|problem|trouble)|cognitive|heart (rate|rhythm|attack|problem|disease|rac)|psycho(s|t|mi)|impair|pregnan|breast-?feed|allerg|reactions|problem|complication|k-?hole|damag(?!ed? (by|synap|nerve|cells|connect))|ulcer|sweat|(negative|ill|bad|unwanted) effect|incident|blood in|pee(ing)?\\b|incontinen|kidney|shak(y|ing)|sob(bed|bing|s)?\\b|unsteady|groggy|drunk|hangover|freak|los(t|ing) _mind|ambulance|emergency (room|department)|hospitalis|crav|collaps|(passed|blacked) out|dropped out|monitored|watched|deteriorat|wreck|fatigue|headache|ill (after|from|for)|buried alive|suicidal|(boxed|black box)|habit-forming|worsen|backfire|killed|nasty|rough\\b|downside|distress|alarm(ed|ing)|trouble",
  ],
  // Cost
  [
    'payer',
    "insur|health (plan|service|board|fund|authority|system)|medica(re|id)|NHS|VA\\b|veterans|blue cross|aetna|(most|your|my|her|his|their|the|major|private) plans?\\b|the (state|province)|government|(health|state|national) (_)?program|employer|taxpayer|policy",
  ],
  ['refuse', 'refus|den(ied|ial|y)|reject|declin|exclud|turn* down|prior auth|ba(l|ul)k|slow to|fight|appeal'],
  ['cover', "=cover(s|ing|ed)?|pick* up|foot* (the|my|your)|fund*|bill*(?= (aetna|most|your|insur*|medic*))|accept*|take(?=s? (all|most|many|major|insur*|medic*))|take[sn]? care of|got mine on|on(?= the NHS)|approve*|agreed to|came through|sign* off|authori[sz]*|thanks to|work* with"],
  ['covered', '(is|are|was|were|fully|partly|get|not|no|be|full|qualify for) cover(ed|age)|reimburs|(?<!(i|we|she|he) )pa(ys|id) for'],
  [
    'price',
    '=cost*(?! (me|him|her|them|us) (my|his|her|their|our))|pric(es?|ey|ed|ing)|*expensive|fees?|[$£€] ?\\d[\\d,.]{0,}(?![\\d,.]| ?(m|b)(illion|n)?(?!\\w))|dollars|pounds|quid|bucks|pay(s|ing|ment|able)?|paid|owe[sd]?|pocket|fortune|savings|self-(pay|fund*)|co-?pay*|deductible|money|*mortgag*|rent|loans?|credit cards?|set (_){1,4}back|bill*|afford*|charg*|thousands|*fund(me|rais*)|(in|into) debt|sold (my|our|the) _(to (pay|fund|cover|afford)|for it)|full amount|grand|\\d+k|(drain|empt)(ed|ied|ing|ying) (our|my|the|their)|unaffordable|beyond the means|borrow*|uninsured|out[- ]of[- ]network|cash-only|is private',
  ],
  [
    'access',
    "(waiting|wait) (list|time)|wait(ed|ing)? (for )?(more than |over |up to )?(_)?(month|year)|(hours|miles|hrs?) (away|each way|drive)|hr drive|only (_){1,3}(hospital|clinic|cent[re]+|unit|trust)|handful of|nearest (clinic|cent[re]+|hospital|place)|(no|few) (_)?(clinic|cent[re]+|doctor|provider)|booked (out|up|solid|till|until)|waitlist|queue|(months|years)[- ]wait|(dr[io]ve|travel|trek|fl[ye]w?) (_){0,3}(hours|miles|hrs)|(hardly|barely|nobody|no one|few) (_){0,3}(offer|does it|prescribe|provide|near)|not (available|offered)|unavailable|hard(er)? to (get|find|come by|access)|out of reach",
  ],
  // Cure
  [
    'symptoms',
    'incurable|life-?long|(treat|ease|manage|mask|helps with)s? (the |its )?symptoms|only the symptoms|band-?aid|sticking plaster|magic wand|paper* over|crutch|always will|symptomatic (relief|treatment)|(disease|illness|condition|CRPS|fibro*) (itself )?(is|was|remains|stays) (still there|unchanged|untouched|the same)|still ha(ve|s) (CRPS|fibro|the (disease|condition|illness))',
  ],
  [
    'cure',
    "re-?(set|boot|wir|calibrat|programm|install)|re-?start(?!* the (trial|treatment|infusion))|retrain|cur(e|ing|ative)|root\\b|start* (afresh|over|anew)|(magic|silver) bullet|miracle|fix|undo|heal(s|ed|ing)?\\b|(alter|change)s? the course|repair|revers(?!* NMDA)|eliminat|rid of|away (for good|completely)|once and for all|off and (back )?on again|switch* (_){1,3}off|(ctrl|control)[- +]{0,3}alt[- +]{0,3}del|(factory|default) settings|(clean|blank|fresh|new) (slate|start)|wip(e|ing)* (the )?(slate|hard|drive|disk|memory|clean)|forg[eo]t* (_){0,5}hurt|br[eo]+a?k* the (_)?(cycle|loop)|complete resolution|in its tracks|behind (you|me|them)|turn* back the clock|(at its|the) source|to the bottom|eradicat|banish|beat (it|the|my|your|crps|fibro)|gone for good|free of (CRPS|fibro)|no longer ha[sd]|regenerat|panacea|normali[sz]e|what is causing|the (underlying )?cause",
  ],
  ['remission', 'remission|(disease|symptom)-free'],
  [
    'mech',
    "NMDA|N-methyl|glutam|*receptor|*antagonis|dopamin|seroton|*plasticity|*sensiti[sz]|synap|connections|brain (cell|network|region|connectiv|circuit|chemi|wiring)|feel-good chemical|mechanism|nerve (cell|ending)|neuro(n|trans|genesis)|neural|pathway|(pain|nerve|brain|distress|overactive|faulty|danger)[- ]signal|signal* (from|up|between|that|travel)|signall?ing|channel|wind-up|dorsal horn|default[- ]mode|(how|why) (it|(es)?ketamine|the drug|this|spravato) (work|relieve|help|act|does|exert|produce)|(exact )?way (in which )?(it|ketamine|the drug|spravato) works|(works|to work|acts|acting) (by|on|through)|by (block|switch|calm|quiet|rais|boost|inhibit|turn|act|nudg)ing|turn* down the volume|molecular|how this medicine|monoamine|AMPA|circuit|pain gate|gate on|amplif|message|calcium|pore\\b|interneuron|cort(ex|ical)|spinal cord|inflammat|mode of action|bind* to|inhibit|modulat|sprout|(new|fresh) (links|branches)|dial* down",
  ],
  [
    'route',
    "(intra)?nasal|(?<!the )spray|lozenge|troche|cream|oral(ly)?\\b(?! (antidep|med|opioid|corti))|by mouth|swallow|(?<!(the|of|your|other|my) )tablet|intravenous(?!(ly)? ketamine (_){0,3}(is|has|was))|(under|beneath)[- ]\\w+[- ]tongue|nostril|up _nose|squirt|\\d+[- ]gauge|cannula|(drip|needle|line|port|catheter|iv)\\b( [\\w-]+){0,5} (arm|vein|hand|wrist|chest)|trickl* in|under[- ]the[- ]skin|(infusion|portable) pump|rectal|rub(bed|s)? (it )?(on|in)|inhal|sublingual|intramuscular|subcutaneous|topical|transdermal|patch|capsule|dissolv(e|ing)* (_){0,3}(tongue|mouth|cheek)|(through|thru|via|by|as|with) (an? |the )?(_)?IV\\b|jab|in(to)? (the |each |your |their |one )?(nose|nostril)|(given|administered|infused) (_){0,3}(over _(minutes|hours|days)|as an? (_){0,3}(infusion|injection|drip)|by (injection|infusion|drip))|into (a|the) (muscle|thigh|shoulder|vein)|in (a|the) muscle",
  ],
  // Time
  ['later', `=#(${LONGER}|\\d\\d days|(thirty|sixty|ninety) days) (on|out|later|after|since|post*|down the (line|road|track))|(was |were |had (_){0,4})(back )?in ${MONTH}|since (${MONTH}|${SEASON})|and counting`],
  ['hoursin', `=(at|by|after|from) (about |just |only )?#(h|hours?|min*)|#(minutes|mins?|hours?|h) (after|later|into|in|post*)`],
  ['goodlong', `=(good|great|better|best|pain-free|wonderful|comfortable) ${LONGER}`],
  ['goodshort', `=(good|great|better|easier|pain-free|fantastic|amazing|wonderful|brilliant) (hours?|days?|nights?|weekend|afternoon|evening|morning)`],
  [
    'soon',
    `=same[- ](day|evening|afternoon|morning|night|visit|hour)|overnight|(by|before) (the (end|time)|(the )?(teatime|lunch*|dinner*|bedtime|supper)|that (evening|night))|(by )?(the )?(next|following|very next) (day|morning)|before (I (?!notice*)|they|she|he|the ${DRIP}|you (leave|go|get))|as early as|as soon as|as little as|(on )?day (1|one)|(very |my |the |their |your )?first (hours?|minutes?|visit|session|infusion|treatment|dose|drip|day|go|time|spray)|(after|from|with|in) (just |only |as little as )?(one|a single) (visit|session|infusion|treatment|dose|drip)|very first one|on the (drive|way|ride|bus|train) home|(still|while) (in the chair|on the drip|hooked up)|half-?way through|mid-(infusion|drip|session)|tonight|by morning|that (very|same) _|the (minute|moment|second)|(with)?in(side)? (under |less than |a matter of |just |about |only |the |as little as |barely ){0,2}#(seconds|minutes?|mins?|hours?|hrs?|h)|within (the )?(an? |one |1 )?(day|hour)|within (a )?(few )?days|matter of (minutes|hours)`,
  ],
  [
    'long',
    `=#${LONGER}|weeks? \\d+|(ninety|sixty|thirty|\\d\\d) days|\\w+-(week|month|year)s?|(week|month|year) (one|two|three|four|five|six)|day \\d\\d|the rest of (my|the|your)|follow-up|for( )?ever|for good|long (term|run|haul)|(into |through |until |all |by |nearly |almost )(_){0,3}${SEASON}`,
  ],
  [
    'short',
    `=((an?|one|two|1|2|or|to|of|couple|the|that|my|whole|single|good|great|first|full|about|around)[ –-]+){0,6}(days?|nights?|afternoon|evening|weekend|morning|week)|#(seconds|minutes?|mins?|hours?|hrs?|h|days)|${WEEKDAY}|bedtime|a short while`,
  ],
  // Lasting and fading
  [
    'lasting',
    'long*[- ](lasting|term|lived|haul|run)|lasting|durab|endur|permanen|prolonged|sustain(ed|able)|extended|persistent|indefinite|ongoing|staying power|here to stay|stab(le|ly)',
  ],
  [
    'last',
    'duration of (an|relief|effect|action|benefit)|last(s|ed)?\\b|hold(s|ing)?\\b|held|stay(s|ed|ing)?\\b|remain(s|ed|ing)?\\b|maintain|preserv|persist|linger|continu(es|ed|e)\\b|carr(y|ies|ied) (on|over|the)|keep* (me|him|her|it|the|my|us|them)\\b|kept|extend|stretch|st[iu]ck* (around|with)|lived on|retain|h[au]ng* (on|around)|(see|saw|carr|tid|get|got)* (me|him|her|us|them|you) (through|over|to)\\b|spann?(s|ed)|goes on|went on|riding',
  ],
  [
    'fade',
    "w(ore|ears?|earing|orn) off|tail* off|fad(e|ing)|evaporat|dissipat|dwindl|ebb|peter* out|poop* out|fizzl|subsid(e|ing)|stop(s|ped) working|wan(es?|ed|ing)\\b|vanish|disappear|gone\\b|lost\\b|undone|ends\\b|taper* off|r[ua]ns? out|honeymoon|relaps|crash(ed|es)|flash in the pan|pick-me-up|expir(es|ation date)|short[- ]term|die[sd]? (down|away|off)|drop* off|f[ae]ll?s? (off|away)|weaken|los(es?|t|ing) (its|their) (grip|effect|power|edge|hold)|runs? (its|their) course|g[ai]ve[sn]? out|short (window|burst|spell|break|holiday)|stop-?gap|not for long|quick fix|(limited|confined|restricted) to|while the drip (is|was)",
  ],
  [
    'back',
    "=(came|comes?|coming|crept|creeps?|crawled|drift*|slid(es)?|slip*|sank|climb*|inch*|went|go(es)?|fell|falls?|was|were|is|right|straight|all the way|all) (right |straight |all the way |slowly )?back(?! (on|in stock))|back to(?! (the things|work|school))|return*(?! to (work|school|the clinic|hospital|home))|as bad as|rebound*|back where|resurfac*|recur(s|red|ring)?|re-?appear*|revert*|roar* back|flar*( up)? again|(lit|burning|hurting|in agony|in pain|screaming|on fire) again|square one|(to )?where (I|they|we|she|he|it|you) (began|started|was|were)|with a vengeance|(to|reach*|at) (baseline|pre-_)( levels?| values?| scores?)?|(back )?in full swing",
  ],
  [
    'redo',
    '(need|require|periodic|regular|schedule|monthly|due|ready|desperate)* (for |an? |_){0,2}(booster|top-?up|maintenance|redos|(another|next|more) (dose|drip|infusion|round|session))|maintenance (plan|infusion)|again and again|further doses|next top-?up|keep (taking|coming)|repeat(ed)? (dos|admin|course)|(come|go|going|coming|went) back for (more|another)|re-?treat',
  ],
  ['give', '=(gave|gives?|bought|buys?|got|gets?|given)( (me|him|her|us|them|you))?'],
  // How people are
  [
    'good',
    "(pain|flare)[- ]?free|pain (relief|control|reduc|improve)|relie|benefi(t|c)|gains?\\b|analges|ana?esthesia|efficac|effect|improv|better|well\\b(?! (as|known|documented|tolerated|within|before|below|into|after|over))|respon(se|d)|respite|repriev|let-up|break from|comfort|ease[ds]?\\b|easing|easier|help(s|ed|ing|ful)?\\b|work(s|ed|ing)?\\b(?! (out|by|on|through|at)\\b)|results?\\b|differ|separat|remitter|magic|wonder|amazing|fantastic|brilliant|great\\b|lift|light(er|en)|bright|calm|smil|happy|normal|edge off|at bay|in check|under control|free (of|from)|good\\b|coast(s|ed|ing)?\\b|sail|freedom|escape|ignore|superior|solution|going\\b|sooth|soften|lull|peace|boost(s|ed)\\b|advantage|reduction|recover|function|sle(ep|pt)|able to|restor",
  ],
  [
    'living',
    "walk|garden|danc|driving|playing|swim|running|hik(e|ing)|back (at|to) (work|school|my|the things)|wear(ing)? (a )?(sock|shoe)|(my|the|her|his) life back|new (person|woman|man)|not looked back|n'?t (looked back|needed)|sitting at|at an? \\d",
  ],
  ['down', 'reduc|cut\\b|drop|dampen|dull|suppress|lessen|decreas|lower|fell|down\\b|low\\b|away\\b|stop(s|ped)\\b|out\\b|quiet|chang|halv|settl|silenc|mut(e|ing)|tam(e|ing)|melt|dissolv|part(ed|ing)\\b|clear(ed|ing|s)\\b|nothing hurt|hurt* less|loosen|shift'],
  ['onset', 'onset'],
  ['start', "start|beg[aiu]n|set in\\b|t(akes?|ook) (effect|hold)|notic|feel|felt\\b|act(s|ed|ing|ion)?\\b|peak|evident|apparent|seen\\b|signific|could\\b|appear|follows|com(es?|ing) on\\b|came on\\b|arriv|show* up|emerg|turn* up\\b"],
  ['bad', `${BAD}|CRPS|fibro|depress|disease|illness|condition|syndrome|mood|fog|fire|it all|everything`],
  ['treat', `${DRIP}|treatment|dose|course|round\\b|rounds|trial|study|visit|exposure`],
  ['beyond', '=beyond|past|more than|longer than|outlast*|outliv*|exceed*|(well|long) after|surviv*'],
  ['for', '=for|over|up to|through(out)?|until|till|into|at least|as long as'],
  ['since', '=since|after|following'],
  ['at', '=at|by|from|on'],
];
