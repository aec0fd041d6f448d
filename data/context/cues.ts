import { anyOf } from './words.ts';

/** What a text can speak of that decides which notes fit. */
export type Subject = 'ketamine' | 'spravato' | 'fibromyalgia' | 'crps' | 'depression' | 'pain' | 'elsewhere';

/** A subject, the words by which it is known, and how much they count in the sentence of the mention. */
export type SubjectCue = readonly [subject: Subject, weight: number, words: RegExp];

// A clinician may correct these lists. The comment above each line is its example; a test reads it there, so that no reader
// has to load it.
export const SUBJECT_CUES: readonly SubjectCue[] = [
  // e.g. Ketamine was given.
  ['ketamine', 0, anyOf('(?:es-?|s-|s\\(\\+\\)-)?ketamines?|ket')],
  // e.g. Esketamine nasal spray is taken twice a week.
  ['spravato', 24, anyOf('spravato|REMS|esketamine (?:nasal|spray)|intranasal esketamine')],
  // e.g. People with fibro were treated.
  ['fibromyalgia', 20, anyOf('fibro|fibromyalg*|fms?')],
  // e.g. She has RSD in her hand.
  ['crps', 20, anyOf('crps|rsd|complex regional pain|reflex (?:sympath|neurovasc)*|algo*dystroph*|sudeck*|causalgia')],
  // e.g. It lifted her low mood.
  [
    'depression',
    20,
    anyOf(
      '(?<!respiratory |breathing |cardiac )depress(?:ion|ed|ive)(?! breath)|antidepressants?|TRD|MDD|bipolar|suicid*(?! disease)|moods?|PTSD|psychiatr*|psychotherap*|anxiety|OCD',
    ),
  ],
  // e.g. Ketamine is tried in chronic pain.
  [
    'pain',
    7,
    anyOf(
      '(?:chronic|persistent|cancer|back|nerve|limb|neuropathic) pain|migraines?|neuropath*|headaches?|arthritis|neuralgia|pain (?:clinic|service|team)',
    ),
  ],
  // e.g. She was given ketamine during surgery.
  [
    'elsewhere',
    17,
    anyOf(
      'surg(?:ery|ical|eons?)|*operati(?:ng|ve*|ons?)|c(?:a)?esarean|induction|(?:general|under|of) ana?esth*|premedic*|intubat*|procedur*|airway|emergen*|A&E|paramedic*|ambulance|trauma|rescue|wisdom|broken|sedat*|soldiers?',
    ),
  ],
  // e.g. The vet used ketamine for the horse.
  ['elsewhere', 17, anyOf('veterin*|vets?|horses?(?! tranq)|mares?|dogs?|cats?|rabbits?|lions?|animals|xylazine')],
  // e.g. Police found ketamine.
  [
    'elsewhere',
    17,
    anyOf(
      'police|officers?|seized|seizures? of|smuggl*|import*|dealers?|traffic*|possession|ill(?:egal|icit)*|class [abc]|stolen|stealing|guilty|jailed|arrested|street',
    ),
  ],
  // e.g. They took ketamine at the rave.
  [
    'elsewhere',
    17,
    anyOf(
      'recreation*|special k|vitamin k|k-?holes?|*clubs?|raves?|house part*|festivals?|MDMA|ecstasy|cocaine|overdos*|snort*|comedown*|wastewater|teenagers|students?|young (?:adults|people)|(?:with|and) (?:friends|mates|alcohol)|inquest|dentists?',
    ),
  ],
  // e.g. Ketamine is an anaesthetic.
  ['elsewhere', 3, anyOf('ana?esth*|tranquil*|party drug|ketalar')],
];

/** Drugs and treatments whose crowd turns a sentence into a list about the condition. */
export const OTHER_TREATMENTS = anyOf(
  'duloxetine|cymbalta|*nacipran|savella|pregabalin|lyrica|gabapentin|amitriptyline|tramadol|opioids?|morphine|naltrexone|LDN|oxybate|cannab*|CBD|lidocaine|NSAIDs?|*steroids?|*phosphonates?|calcitonin|baclofen|magnesium|physio*|[\\w-]+ therapy|ECT|SSRIs?|exercise|yoga|acupuncture|massage|CBT|blocks?|stimulat(?:ion|ors?)|antidepressants',
);

// Where a sentence on a condition does not name the drug, but heading, title or the sentence before it does:
/** It speaks of the drug's ways, e.g. The infusions are given daily. */
export const INFUSED = anyOf('infus*|drips?|IV|intravenous*|boosters?|placebo|midazolam', 'i');
/** It speaks of being treated, e.g. It helped for a day. */
export const TREATED = anyOf('drug|effects?|dose|treat*|reli*|help*|eased?|benefits?|respon*|trials?|stud(?:y|ies)', 'i');
/** It speaks of the condition itself, e.g. CRPS affects more women than men. */
export const DESCRIBED = anyOf('affects?|symptoms|diagnos*|women|is (?:an?|character*|still)|caused?s?|usually|flares?', 'i');
