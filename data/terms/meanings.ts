/** What tells the meanings of a short form apart. */
export interface Meanings {
  /** What else it stands for, folded; `[a,b]` is either. Anywhere on the page they speak against our meaning. */
  rivals: readonly string[];
  /** Words that speak against our meaning in the same sentence. */
  against: RegExp;
  /** Words that speak for it nearby. */
  for: RegExp;
}

/** Words of people in pain and of those who treat them, in seven languages; beginnings of words, but for the first line. */
const MEDICAL =
  /\b(?:(?:ache|arm|hand|leg|knee|joint|limb|gp|ldn|cfs|dore?)s?\b|ill\b|foot\b|feet\b|pain|aching|achy|burning|flar(?:e|ing)|numb(?!er)|allodyn|swell|swollen|fatigue|tender [ps]o|brain fog|ankle|wrist|shoulder|elbow|spin(?:e|al)\b|muscle|nerve|fractur|sprain|surge|amput|remission|symptom|diagn[oó]s|patient|suffer|warrior|disab|chronic|illness|disease|doctor|physi[co]|neuro[lp]|rheuma|clinic|medicat|infusion|lyrica|pregab|gabap|cymbalta|dulox|amitrip|tramadol|opioid|naltrex|lupus|arthrit|migraine|schmerz|erkrank|beschwerd|doul|malad|traitement|dolor|enferm|pacient|trat+ament|doen[cç]a|pazient|malatt|pijn|ziekte|aandoen|behand)/i;

const DRUG =
  /\b(?:drug|ket\b|club|rav(?:e|ing)|snort|dissociat|k-?hole|powder|illicit|illegal|street|slang|tranquil|overdos|police|seiz|mdma|ecstasy|molly|cocaine|ghb|lsd|pcp|hallucin|ana?esth|depress|addict|veterinar|abus|dealer|high\b)/i;

/** By the short forms' names. */
export const MEANINGS: Record<string, Meanings> = {
  CRPS: {
    rivals: [
      '[continuous ,]ranked probability score[,s]',
      '[certified,chartered] retirement plan[,s] [specialist,counselor]',
      'certified [recovery peer,peer recovery] [specialist,support]',
      'peer recovery specialist[,s]',
      'cell reports physical science',
    ],
    against:
      /\b(?:forecast\w*|ensembles?|probabilistic|brier|scoring rules?|quantiles?|calibrat\w+|sharpness|(?:log|skill|mean|lower|average) (?:score|crps)|rmse|mae|ecmwf|precipitation|weather|climatolog\w+|baselines?|posterior|gaussian|regress\w+|benchmark\w*|predictive|retirement|401\(?k\)?|pensions?|advis[eo]rs?|fiduciar\w+|wealth|financ\w+|cfp|chfc|aif|crpc|peer (?:support|recovery|specialists?|workers?)|recovery (?:coach|peer|specialist)s?|certif\w+|credential\w*|designation)\b|CRPS\s*[®=<]|\b(?:CFP|MBA|CPA|MSW|CADC|RN)\b[®,\s]+CRPS/i,
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
    ],
    against:
      /\d\s*RSD\b|\bRSDs?\s*(?:[<>=≤≥~:]|values?|of|was|were|below|under)*\s*\d|%\s*RSD|RSD\s*\(?\s*%|\b(?:dinars?|serbian?|belgrade|eur|usd|exchange rates?|currenc\w+|prices?|deviation|precision|repeatab\w+|reproducib\w+|linearity|hplc|chromatogra\w+|lc-ms\w*|assays?|calibration|adhd|audhd|autis\w+|neurodiver\w+|reject\w+|dysphoria|criticis\w+|vinyl|records?|albums?|lps?|reissues?|record stores?|exclusives?|schools?|sheriff\w*|pupils|district)\b/i,
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
    ],
    against:
      /\d\s*FM\b|\bFM[- ]?\d|\bAM\W{0,3}(?:and |or )?FM\b|\bFM\W{1,3}(?:and |or )?AM\b|\b(?:radios?|stations?|broadcast\w*|[mk]hz|stereos?|tun(?:er|ed|ing|e)|transmitt\w+|antennas?|listeners?|dj|airwaves|frequenc\w+|modulat\w+|synth\w*|signals?|dab|bluetooth|receivers?|bands?|facilit\w+|maintenance|buildings?|property|cleaning|outsourc\w+|contracts?|football|save game|field marshal|squads?|cockpit|aircraft|pilots?|avionics|autopilot|fine-tun\w+|fleet\w*)\b/i,
    for: MEDICAL,
  },
  fibro: {
    rivals: ['fib[re,er,ro] cement', 'asbestos', '[uterine ,]fibroid[,s]', 'fibroscop[ie,y]'],
    against:
      /\b(?:cement|asbestos|sheet(?:s|ing)?|clad(?:ding)?|shacks?|cottages?|houses?|houses?|bungalows?|walls?|roof\w*|eaves|weatherboards?|demoli\w+|renovat\w+|garages?|beach|panels?|builders?|fibroids?|fibroblasts?|fibroadenoma|fibroscopie|uter\w+|liver|endoscop\w+)\b/i,
    for: MEDICAL,
  },
  'Special K': {
    rivals: ["kellogg[,s,'s]", 'cereal[,s]'],
    against:
      /\b(?:cereals?|kellogg\w*|breakfasts?|bowls?|milk|flakes?|calories?|bars?|snacks?|granola|berries|protein|diets?|recipes?|supermarkets?|crunchy|oats?|tennis|doubles|kyrgios|kokkinakis|placebo's|single|song)\b/i,
    for: DRUG,
  },
  SDRC: {
    rivals: ['structural dynamics research', 'sustainable development research'],
    against: /\b(?:i-deas|cad|software|dynamics|sustainab\w+|sudan\w*|corp\w*|universit\w+|campus)\b/i,
    for: MEDICAL,
  },
};
