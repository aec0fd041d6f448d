/** What tells the meanings of a short form apart. */
export interface Meanings {
  /** What else it stands for, folded; `[a,b]` is either. Anywhere on the page they speak against our meaning. */
  rivals: readonly string[];
  /** What rules our meaning out where it stands, such as a number right before it. Global. */
  never: RegExp;
  /** Proper names that hold it, such as those of radio stations: as `never`, but capitals count. Global. */
  named?: RegExp;
  /** Words that speak against our meaning in the same sentence. */
  against: RegExp;
  /** Words that speak for it nearby. */
  for: RegExp;
}

/** Words of people in pain and of those who treat them, in seven languages; beginnings of words, but for the first line. */
const MEDICAL =
  /\b(?:(?:ache|arm|(?<!by )hand|leg|knee|joint|limb|gp|ldn|cfs|dore?)s?\b|ill\b|foot\b|feet\b|pain(?!t|(?<=\ba pain) to\b)|aching|achy|morphine|burning|flar(?:e|ing)|numb(?!er)|allodyn|swell|swollen|fatigue|tender [ps]o|brain fog|ankle|wrist|shoulder|elbow|spin(?:e|al)\b|muscle|nerve|fractur|sprain|surge|amput|remission|symptom|diagn[oó]s|patient|suffer|warrior|disab|chronic|illness|disease|doctor|physi(?:o|c(?!s))|neuro[lp]|kin[eé]\b|la main\b|main (?:droite|gauche)|fauteuil|mano\b|m[ãa]o\b|hinch|inch(?:ou|ad)|mu[ñn]eca|punho|traumat[óo]lo|ortop|scs\b|rheum|rh?[eu]+ma|sick(?:ness)?\b|art?h?ros|clinic|medicat|infusion|lyrica|pregab|gabap|cymbalta|dulox|amitrip|tramadol|opioid|naltrex|lupus|arthrit|migraine|schmerz|erkrank|beschwerd|doul|malad|(?<!post-)traitement|dolor|enferm|pacient|trat+ament|doen[cç]a|pazient|malatt|pijn|ziekte|aandoen|behand)/i;

const DRUG =
  /\b(?:drug|ket\b|club|rav(?:e|ing)|snort|dissociat|k-?hole|powder|illicit|illegal|street|slang|tranquil|overdos|police|seiz|mdma|ecstasy|molly|cocaine|ghb|lsd|pcp|hallucin|ana?esth|depress|addict|veterinar|vet\b|vials?\b|abus|dealer|harm.reduction|part(?:y|ies)\b|festival|mates?\b|bumps?\b|lines? of|baggie|cat valium|tripp|took too much|high\b)/i;

/** People have it, as nobody has fibre cement. */
const FIBRO = new RegExp(
  `${MEDICAL.source}|\\b(?:my|her|his|ur|your|our|their|have|has|had|having|['’]ve|with|got|la|ma|mi|mia|minha|mijn|meine) fibro\\b(?!-)|#fibro|\\bfibro(?:[- ](?:friendly|flares?|fog\\w*|days?|friends|warriors?|peeps|life|body|brain|hacks?|kick(?:s|ed)|special\\b)|\\b isn['’]t real)|spoonie`,
  'i',
);

/** People live with it, and studies are of people with it. */
const FM = new RegExp(
  `${MEDICAL.source}|\\b(?:women|men|adults|people|those|volunteers|subjects|controls|participants|persons|patients|someone|anyone|everyone|friends|liv(?:e|es|ed|ing)|diagnosed|being \\d\\d) with FMS?\\b|\\b(?:my|her|his|your|their) FMS?\\b(?![- ]?(?:\\d|radios?|tuners?|stations?|saves?|squads?|careers?|titles?|norms?))`,
  'i',
);

/** By the short forms' names. */
export const MEANINGS: Record<string, Meanings> = {
  CRPS: {
    rivals: [
      '[continuous ,]ranked probability score[,s]',
      '[certified,chartered] retirement plan[,s] [specialist,counselor]',
      'certified [,recovery ,veteran ,youth ]peer [,recovery ]specialist[,s]',
      'peer [,recovery ]specialist[,s]',
      'cell reports physical science',
      '[cumulative,compulsorily] [redeemable,convertible] preference share[,s]',
      'common redundant power suppl[y,ies]',
      'conselho de recursos da previdencia social',
      'score continu de probabilite ordonnee',
    ],
    never:
      /CRPS\s*[®=<]|CRPS-\d{2}|CRPS-V\b|\bcrps_\w+|\b(?:CFP|MBA|CPA|MSW|CADC|AIF|AAMS)\b[®,\s]+CRPS|\bCRPS[®,\s]+(?:CFP|MBA|CPA|ChFC|MSW|CADC|AIF|AAMS)\b|\b(?:mean|lower|lowest|fair|average|median|skill|log) CRPS\b(?! (?:dura|sever|pain|pati|symp|onset))|CRPS(?:-A)? (?:scores?|values?|estimat\w+|skill|loss\w*|metrics?|designat\w+|credential\w*|certificat\w+|curriculum|power suppl\w+)\b|CRPS-(?:sum|loss)|CRPS (?:medio|m[ée]dio|moyen|promedio)\b|CRPS-A\b|minimum CRPS|CRPS on duty|\b(?:a|our) former CRPS\b|\b(?:newest|newly minted) CRPS\b|CRPS (?:staff|ltd|inc|llc|gmbh)\b|CRPS code of|\b(?:i['’]m|am|as) a CRPS\b(?! (?:pat|surv|suff|warr|figh|thriv))|\w \w\., (?:\w{2,5}, )*CRPS\b|\b(?:led|hosted|taught|run|facilitated|presented) by [\w. ]{3,30}, CRPS\b|(?:sample|sample-based|returns the|kernel view of) CRPS\b|(?:recurso|julgamento|ac[óo]rd[ãa]o|junta|c[âa]mara)s? (?:do|no|ao|pelo) CRPS|CRPS (?:negou|deu|julg\w+|decidiu|reconhece\w*)/gi,
    against:
      /(?:vorhersage|neerslag|verwachting|pr[ée]vision|previsi[oó]|pron[oó]stic|probabil[ií]st)|[↑↓]|\d ?°C|\d ?m temperature|\bCRPS (?:of|was|is|de|di|von|van|[eéè]|est|ist|war|era) \d+[.,]\d+\b(?! ?(?:%|per\b|pro\b|por\b|years?|months?|mo\b|mois|ans\b|Jahre?|a[ñn]os|meses|anni|mesi|jaar))|\bCRPS (?:students|schools?|teachers|buses)\b|\b(?:(?:is|am|as|by|become) a CRPS(?= (?:with|who)\b|[,.;])|a CRPS (?:who|from one)|forecast\w*|\w*ensembles?|probabilistic|brier|scoring rules?|quantiles?|calibrat\w+|sharpness|rmse|mae|ecmwf|pinball|wind power|emos|wind speeds?|strictly proper|proper scor\w+|distributions|gneiting|raftery|diffusion models?|data ?sets?|random seeds?|averaged over|lead times?|hemisphere|extratropics|(?:lower|higher|smaller) is better|m[as]e\b|overconfident|mixtures?|truncated|neural net\w*|numpy|pytorch|python|stan\b|minimi[sz]\w+|comput(?:e|ed|es|ing)\b|train(?:ed|ing)? (?:on|with)\b|proper scores?|gusts|two-met\w+|stats people|skill scores?|skill was|reliability diagrams?|post-processing|verteilung\w*|score continu|r[ée]partition|probabilit[ée]s?\b|zero-shot|mase|params|gamma|scoringrules|trustees|class sizes|rafales|for[êe]ts al[ée]atoires|gaussian\w*|funzione di ripartizione|conjunto|chuva|lluvia|aprendizaje|apprentissage|pauta|precipitation|cyclon\w+|hurricanes?|rainfall|weather models?|climatolog\w*|posteriors?|gaussian|regression|benchmark\w*|predictive|decompos\w+|mcmc|sampler\w*|verification|threshold-weighted|redeem\w*|retirement (?:plan\w*|sav\w+|account\w*)|401\(?k\)?|pension plans?|advis[eo]rs?|fiduciar\w+|erisa|curriculum|inss|segurad[oa]s?|previd[êe]ncia|wealth manag\w+|financial (?:plan\w+|advi\w+)|chfc|peer (?:recovery|specialists?|workers?|volunteers?)|sober|mobile crisis|cravings?|craving|recovery house|ceus?|certification|recovery (?:coach|peer|specialist)\w*|lived experience of (?:recovery|addiction)|certified|designation|credential\w*|power suppl\w+|servers?|racks?|psus?|hot-swap\w*|chassis|40[13]\(b\)|\d{3,} ?w|watts?|loss functions?|log-?likelihoods?|nll|test sets?|deepar|enrolment|superintendent\w*|pupils|open (?:morning|evening|day)s?)\b/i,
    for: MEDICAL,
  },
  RSD: {
    rivals: [
      'rejection sensitiv[e,ity] dysphoria',
      'adhd',
      'relative standard deviation[,s]',
      'serbian dinar[,s]',
      'record store day',
      'residual standard deviation',
      'school district',
      'residenz[a,e] sanitari[a,e]',
      'refugee status determination',
      'redshift space distortion[,s]',
    ],
    never:
      /\d\s*RSD\b|\bRSDs?\s*(?:[<>=≤≥~:]|values?|of|was|were|is|below|under|less than|not more than|ranged from|\s)*\d|%\s*RSD|RSD\s*\(?\s*(?:%|n\s*=)|\bRSDs? (?:above|over|exceed\w+|int(?:er|ra)-\S+)[^.;]{0,20}\d[\d.,]*\s?%|\brelative standard|(?:[ée]cart[- ]type|desvio|desviaci[óo]n|deviazione|standaard\S*|standardab\S*)[^.;]{0,20}\(RSD|\bRSD (?:San|Santa|Villa)\b|RSD der Wiederfindung|\bRSD (?:deput\w+|officers?|procedure|interviews?|unit|tip line|levy|board|boundary|list|exclusives?|releases?|drops?)\b/gi,
    against:
      /\b(?:dinars?|serbian?|belgrade|eur|usd|exchange rates?|currenc\w+|prices?|deviation|precision|repeatab\w+|reproducib\w+|linearity|hplc|wiederfindung|\w*pr[äa]zision|standaarddev\w+|standardabw\w+|chromatogra\w+|lc-ms\w*|assays?|calibration|validat\w+|adhd|audhd|autis\w+|neurodiver\w+|reject(?:ion|ed)|dysphoria|guanfacine|hates me|criticis\w+|asylum|refugees?|unhcr|interpreters?|galax\w+|redshift|elementary|levy|ballot|boundary|retention times?|peak areas?|n = \d|pressings?|raffle|line outside|vinyl|record (?:stores?|shops?)|albums?|lps?|reissues?|school (?:districts?|boards?)|sheriff\w*|pupils)\b/i,
    for: MEDICAL,
  },
  FM: {
    rivals: [
      'frequency modulat[ion,ed]',
      '[facility,facilities] management',
      'football manager',
      'flight management system[,s]',
      'foundation model[,s]',
      'field marshal',
      'family medicine',
      'foramen magnum',
      'fugl[-, ]meyer',
      'false memor[y,ies]',
      'functional movement screen[,s]',
      'funkmeldesystem',
      'further maths',
      'first minister',
      'fat mass',
    ],
    named: /(?<=\b[a-zà-ÿ]{2,} )(?!Primary|Juvenile|Severe|Chronic|Secondary|Dr|Mr)[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]*)* FM\b/g,
    never:
      /\d\s*FM\b|\bFM[- ]?\d|\bFM[- ](?:breakfast|drive\w*|show|bands?|loops?|hearing)\b|\bFMS[- ](?:status|funk)|\bAM\W{0,3}(?:and |or )?FM\b|\bFM\W{1,3}(?:and |or )?AM\b|\bFM (?:radios?|stations?|transmitt\w+|tuners?|broadcast\w*|receivers?|frequenc\w+|synth\w*|band|sound)\b|\bradio \w+ FM\b|\b(?:classic|hard|soft|total) FM\b|\bFM (?:managers?|professionals?|contract\w*|director|sector|industry|engineers?|systems?|help ?desks?)\b|\b(?:career|jobs?|years) in FM\b|\b(?:head|director) of FM\b|\bestates and FM\b|\b(?:our|your|the) FM (?:partner|masts?|team|provider|presets?)\b|\bFM (?:masts?|presets?|only)\b|\br[áa]dio FM\b|\bFM (?:week|book club|saves?)\b|\bseasons? (?:in|of|on) FM\b/gi,
    against:
      /\b(?:radios?|stations?|broadcast\w*|[mk]hz|stereos?|tun(?:er|ed|ing|e)|transmitt\w+|antennas?|studios?|listen\w*|songs?|music|dj|masts?|presets?|aerials?|wireless|long wave|champions league|fps|save stories|zendt|sendet|sender|moderator\w*|emisora|[ée]coutez|edificios|energy bills|estates|directorate|holyrood|msps?|question time|maths|physics|airwaves|frequenc\w+|modulation|synth\w*|signals?|dab|bluetooth|receivers?|bands?|facilit(?:y|ies)|maintenance|buildings?|property|cleaning|hard services|soft services|pfi|outsourc\w+|contracts?|football|strikers?|save game|field marshal|squads?|cockpit|aircraft|pilots|avionics|autopilot|fine-tun\w+|operators?|dx7|yamaha|routes?|waypoints?|runway|departures?|fleet\w*|rettungswagen|leitstelle|courtroom|false memor\w+|functional movement)\b/i,
    for: FM,
  },
  fibro: {
    rivals: ['fib[re,er,ro] cement', 'asbestos', '[uterine ,]fibroid[,s]', 'fibro[,bronco,colon,gastro]scop[ie,y,ia]'],
    never:
      /\bfibro[- ](?:sheds?\b|cement|sheet\w*|clad\w*|shacks?|cottages?|houses?|homes?|bungalows?|walls?|roof\w*|panels?|eaves|boards?|garages?|beach)\b|\bfibro edema|fibro-(?:osse|fat|vasc|cart|gland|cyst|epith|elast|musc)/gi,
    against:
      /\b(?:cement|asbestos|sheet(?:s|ing)?|clad(?:ding)?|shacks?|cottages?|houses?|bungalows?|walls?|roof\w*|eaves|weatherboards?|demoli\w+|renovat\w+|garages?|panels?|builders?|chrysotile|mesotheliom\w+|hardie|lined|sunroom|ceilings?|fibroids?|fibroblasts?|fibroadenoma|fibroscopie|uter\w+|liver|endoscop\w+|gastro|suburbs?|homes)\b/i,
    for: FIBRO,
  },
  'Special K': {
    rivals: ["kellogg[,s,'s]", 'cereal[,s]'],
    named: /(?!Ketamin|Vitamin|Street|Drug|Also|Called|Cat)\b[A-Z][a-z]+,? ["“]Special K["”]|["“]Special K["”] [A-Z][a-z]+/g,
    never:
      /\b(?:box|bowl|pack|packet)s? of Special K\b|\bDJ Special K\b|\bSpecial K['’]?s? (?:cereals?|bars?|flakes|diet|red berries|protein|or oatmeal|with a banana|bar wrapper|doubles|pair|fish)\b/gi,
    against:
      /\b(?:cereals?|kellogg\w*|breakfasts?|bowls?|milk|flakes?|calories?|snacks?|granola|berries|protein|diets?|recipes?|supermarkets?|crunchy|oats?|cornflakes|porridge|dietit\w+|dietic\w+|tennis|singalong|lyrics|doubles|kyrgios|kokkinakis|single|song|b-side|guard|points|coach|ring of honor|pancakes|oatmeal)\b/i,
    for: DRUG,
  },
  SDRC: {
    rivals: [
      'structural dynamics research',
      'sustainable development research',
      'san diego regional center',
      'descanso semanal remunerado',
    ],
    never:
      /\bSDRC[- ](?:I-DEAS|corp\w*|inc)\b|(?:remunerad|horas extras|f[ée]rias|sal[áa]rio)[^.;]{0,80}\bDSR\b|\bDSR\b[^.;]{0,80}(?:remunerad|domingo|descanso)/gi,
    against: /\b(?:i-deas|cad|software|dynamics|sustainab\w+|sudan\w*|corp\w*|campus|committee|eligibility)\b/i,
    for: MEDICAL,
  },
  Sudeck: {
    rivals: [],
    never:
      /\b(?:paul|prof\w*|hermann|dr|surgeon|chirurg\w*|cirujano)\.? (?:\w+ )?sudeck|\bs[^u\s]\S?deck|sudeck (?:was|war|fue|era) |sudeck ?(?:str|weg|platz)\w*/gi,
    against: /\b(?:geboren|born|nacido|verlag|architekt\w*|gmbh)\b/i,
    for: MEDICAL,
  },
};
