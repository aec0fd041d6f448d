/** What a text can speak of that decides which notes fit. */
export type Subject = 'ketamine' | 'spravato' | 'fibromyalgia' | 'crps' | 'depression' | 'elsewhere';

/** What a sentence can claim that decides which note leads. */
export type ClaimCue = 'duration' | 'reset' | 'safety' | 'cost' | 'mechanism' | 'onset' | 'route';

export interface Cue<Name> {
  name: Name;
  pattern: RegExp;
  /** A sentence in which only this cue decides. */
  example: string;
}

export const SUBJECT_CUES: readonly Cue<Subject>[] = [
  { name: 'ketamine', pattern: /\b(?:es|s-|s\(\+\)-)?ketamine|\bketalar\b/i, example: 'Ketamine was given at the clinic.' },
  { name: 'spravato', pattern: /\bspravato\b|\besketamine (?:nasal|spray)/i, example: 'Spravato is taken twice a week.' },
  { name: 'fibromyalgia', pattern: /\bfibro(?:myalgia)?\b|\bwidespread pain\b/i, example: 'People with fibro were treated.' },
  {
    name: 'crps',
    pattern: /\bCRPS\b|complex regional pain(?: syndrome)?|\bRSD\b|reflex sympathetic dystrophy/,
    example: 'She has RSD in her hand.',
  },
  {
    name: 'depression',
    pattern: /\bdepress(?:ion|ed|ive)|\bantidepressant|\bbipolar\b|\bsuicid|\bmood disorder|\bPTSD\b|\bpsychiatr/i,
    example: 'It is used for major depression.',
  },
  {
    name: 'elsewhere',
    pattern:
      /\ban(?:a)?esth(?:esia|etic|etist|esiolog|etise|etize)|\bsurg(?:ery|ical|eon)|\bsedat(?:ion|ed|e)\b|\bveterinar|\bhorses?\b|\bbattlefield|\bambulance|\bintubat|\bstreet drug|\brecreational|\bspecial k\b|\bk-hole|\bnightclub|\bclubbers?\b|\braves?\b|\bpart(?:y|ies|ying)\b|\boverdos|\bdealers?\b|\bsmuggl|\bseized\b|\bpolice\b|\billegal|\bfestival|\bsnort/i,
    example: 'The vet used ketamine for the horse.',
  },
];

export const CLAIM_CUES: readonly Cue<ClaimCue>[] = [
  {
    name: 'duration',
    pattern:
      /\b(?:last(?:s|ed|ing)?|long[- ]term|long[- ]lasting|prolonged|sustained|durable|short[- ]lived|wears? off|wore off|permanent)\b|\bfor (?:hours|days|weeks|months|years)|\b(?:hours|days|weeks|months|years) (?:after|later|of relief)/i,
    example: 'Relief can last for months.',
  },
  {
    name: 'reset',
    pattern: /\breset|\breboot|\bcure[sd]?\b|\broot cause|\bremission/i,
    example: 'It may reset the pain system.',
  },
  {
    name: 'safety',
    pattern:
      /\bside effects?|\bsafe(?:ty|ly|r)?\b|\brisks?\b|\bblood pressure|\bdissociat|\bbladder|\baddict|\bmisuse|\bharm|\bwarning/i,
    example: 'Side effects include nausea.',
  },
  { name: 'cost', pattern: /\bcosts?\b|\bprices?\b|\bexpensive|\binsurance|[$£€]\s?\d/i, example: 'Each session costs a lot.' },
  {
    name: 'mechanism',
    pattern: /\bNMDA\b|\bglutamate|\breceptors?\b|\bdopamine|\bcentral sensiti[sz]ation/i,
    example: 'It blocks NMDA receptors.',
  },
  {
    name: 'onset',
    pattern: /\brapid(?:ly)?\b|\bfast[- ]acting|\bimmediate(?:ly)?\b|\bwithin (?:minutes|hours)/i,
    example: 'Relief is rapid.',
  },
  {
    name: 'route',
    pattern: /\bnasal|\bspray|\blozenge|\btroche|\bcream\b|\bgel\b|\boral\b|\bintramuscular|\bsubcutaneous/i,
    example: 'A lozenge form exists.',
  },
];

/** Drugs and treatments whose crowd turns a sentence into a list about the condition. */
export const OTHER_TREATMENTS =
  /\b(?:duloxetine|milnacipran|pregabalin|gabapentin|amitriptyline|tramadol|opioids?|naltrexone|cannabis|cannabidiol|cbd|lidocaine|nsaids?|ibuprofen|paracetamol|acetaminophen|bisphosphonates?|steroids?|physiotherapy|physical therapy|exercise|yoga|tai chi|acupuncture|massage|cbt|cognitive behavio(?:u)?ral therapy|nerve blocks?|spinal cord stimulation|mirror therapy|antidepressants?|muscle relaxants?)\b/gi;
