import { stemsOf } from './words.ts';

/**
 * What readers type, and the words that the notes use for it. Each line is one group: any member finds the others. A member
 * may be a phrase. Spravato is in no group: esketamine by drip and other nasal sprays are other things.
 */
export const SYNONYMS: readonly (readonly string[])[] = [
  // Illnesses and drugs
  ['crps', 'complex regional pain syndrome', 'complex regional pain', 'rsd', 'reflex sympathetic dystrophy', 'sudeck', 'causalgia', 'algodystrophy'],
  ['fibromyalgia', 'fibro', 'fm', 'fms', 'fibromyalgic'],
  ['me/cfs', 'mecfs', 'cfs', 'chronic fatigue syndrome', 'chronic fatigue', 'myalgic encephalomyelitis', 'cfids'],
  ['ketamine', 'ketalar', 'ket'],
  ['depression', 'depressed', 'mood', 'antidepressant', 'mdd', 'sadness'],
  ['treatment-resistant depression', 'hard-to-treat depression', 'trd'],
  ['suicide', 'suicidal', 'self-harm'],
  ['anxiety', 'anxious', 'worry'],
  ['neuropathic', 'nerve pain', 'neuropathy'],
  ['migraine', 'headache'],
  ['opioid', 'opiate', 'narcotic', 'morphine', 'oxycodone', 'oxycontin', 'fentanyl', 'tramadol', 'codeine', 'hydrocodone'],
  ['painkiller', 'pain medicine', 'pain medication', 'pain drug', 'analgesic'],
  ['nsaid', 'anti-inflammatory', 'ibuprofen', 'naproxen', 'aspirin'],
  ['pregabalin', 'lyrica'],
  ['duloxetine', 'cymbalta'],
  ['ascorbate', 'vitamin c'],
  ['cocktail', 'mixture', 'combination', 'mix'],
  // Ways of giving it
  ['nasal spray', 'nose spray', 'intranasal', 'nasal', 'nose', 'spray', 'inhaler'],
  ['lozenge', 'troche', 'tablet', 'pill', 'oral', 'sublingual', 'by mouth'],
  ['at home', 'home use', 'mail order', 'take home'],
  ['cream', 'gel', 'ointment', 'topical'],
  ['infusion', 'drip', 'iv', 'intravenous'],
  ['injection', 'shot', 'jab', 'needle'],
  ['sessions', 'course', 'protocol', 'schedule', 'appointment'],
  // Time
  ['how long', 'duration', 'last', 'wear off', 'wore off', 'long-term', 'permanent', 'temporary', 'for good', 'forever', 'come back', 'short-lived'],
  ['onset', 'how fast', 'how quick', 'how quickly', 'how soon', 'rapid', 'fast', 'quick', 'immediate', 'right away', 'kick in', 'start to work'],
  // Benefit
  ['reset', 'reboot', 'rewire', 'restart'],
  ['root cause', 'underlying cause', 'cure', 'heal'],
  ['remission', 'pain-free', 'cure', 'symptom-free'],
  ['response rate', 'success rate', 'respond', 'responder', 'percentage', 'proportion', 'odds', 'chances'],
  ['breakthrough', 'miracle', 'game changer', 'revolutionary', 'wonder drug', 'hype'],
  ['last resort', 'nothing else works', 'nothing works', 'nothing helps', 'refractory', 'treatment-resistant', 'failed'],
  ['eligible', 'candidate', 'qualify'],
  ['fatigue', 'tired', 'exhausted', 'exhaustion', 'energy', 'worn out', 'lethargy'],
  ['brain fog', 'fibro fog', 'mental fog', 'mental clarity', 'clear thinking', 'cognition', 'cognitive', 'concentration', 'memory', 'confusion', 'confused'],
  // Harm
  ['side effect', 'unwanted effect', 'adverse effect', 'adverse', 'adverse reaction'],
  ['risk', 'harm', 'danger', 'dangerous', 'safe', 'safer', 'safety', 'unsafe', 'complication'],
  ['dissociation', 'trip', 'out of body', 'hallucination', 'hallucinating', 'detached', 'k-hole', 'psychedelic', 'floating', 'spaced out', 'feel high', 'get high', 'dream-like'],
  ['nausea', 'nauseous', 'sick', 'vomiting', 'throwing up', 'queasy'],
  ['dizzy', 'dizziness', 'lightheaded', 'vertigo'],
  ['blood pressure', 'hypertension', 'bp'],
  ['heart', 'heart rate', 'heartbeat', 'pulse', 'cardiovascular', 'cardiac', 'palpitations', 'arrhythmia'],
  ['circulation', 'blood flow', 'perfusion'],
  ['bladder', 'cystitis', 'urinary', 'urine', 'urinate', 'pee'],
  ['liver', 'hepatic'],
  ['street drug', 'special k', 'recreational', 'misuse', 'abuse', 'addiction', 'addictive', 'party drug', 'club drug', 'dependence', 'dependency', 'habit-forming', 'hooked'],
  // Getting it
  ['cost', 'price', 'expensive', 'expense', 'money', 'afford', 'affordable', 'insurance', 'cheap', 'cheaper', 'fee', 'pay', 'paid', 'medicare'],
  ['abroad', 'overseas', 'foreign', 'another country'],
  ['access', 'find a doctor', 'find a clinic', 'near me', 'provider', 'availability', 'available', 'referral', 'prescribe', 'prescription', 'waiting list'],
  ['approved', 'fda', 'licensed', 'licence', 'indication', 'off-label', 'legal', 'ema', 'mhra'],
  // How it works, and how it is known
  ['mechanism', 'how does it work', 'how it works', 'mode of action', 'mechanism of action', 'pharmacology'],
  ['nmda', 'n-methyl-d-aspartate'],
  ['sensitisation', 'hypersensitive', 'oversensitive', 'over-reactive', 'hyperexcitability', 'amplified pain'],
  ['brain scan', 'brain imaging', 'imaging', 'scan', 'mri', 'fmri', 'spect', 'neuroimaging'],
  ['anaesthetic', 'anaesthesia', 'surgery', 'surgical', 'operation', 'operating theatre'],
  ['veterinary', 'vet', 'horse', 'tranquilliser'],
  ['army', 'military', 'battlefield', 'soldier'],
  ['rat', 'animal study', 'mice'],
  ['placebo', 'controlled', 'randomised', 'rct', 'double-blind'],
  ['study', 'research', 'evidence', 'proof', 'paper'],
  ['review', 'meta-analysis', 'pooled'],
  ['guideline', 'consensus', 'recommendation', 'recommend'],
  ['source', 'reference', 'citation', 'footnote', 'bibliography'],
  ['anecdote', 'testimonial', 'story', 'experience'],
  ['doctor', 'physician', 'clinician', 'specialist'],
  ['dutch', 'netherlands', 'holland'],
  ['danish', 'denmark'],
  ['swedish', 'sweden'],
  ['french', 'france'],
];

/** A member as a search term: its stems, joined. One word is its own stem. */
export const keyOf = (member: string): string => stemsOf(member).join('_');

/** The groups' members as keys; members with one stem between them count once. */
const GROUPS = SYNONYMS.map((group) => [...new Set(group.map(keyOf))]);

const groupsByKey = new Map<string, string[][]>();
for (const group of GROUPS) for (const key of group) groupsByKey.set(key, [...(groupsByKey.get(key) ?? []), group]);
const longest = Math.max(...[...groupsByKey.keys()].map((key) => key.split('_').length));

/** The keys that mean the same as one, itself among them; empty when it is in no group. */
export const sameAs = (key: string): string[] => [...new Set(groupsByKey.get(key)?.flat())];

/** A member found in a text: `length` stems from `at` on. */
export interface Found {
  key: string;
  at: number;
  length: number;
}

/** The members in a row of stems, the longest at each place; they do not overlap. */
export function membersIn(stems: readonly string[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < stems.length; ) {
    const length = lengthAt(stems, at);
    if (length > 0) found.push({ key: stems.slice(at, at + length).join('_'), at, length });
    at += Math.max(1, length);
  }
  return found;
}

function lengthAt(stems: readonly string[], at: number): number {
  for (let length = Math.min(longest, stems.length - at); length > 0; length--) {
    if (groupsByKey.has(stems.slice(at, at + length).join('_'))) return length;
  }
  return 0;
}
