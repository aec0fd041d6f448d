import type { Context, Kind, Step } from './names.ts';

/** What a study or claim is about; the order in which the overview shows it. */
export const CONDITIONS = ['fibromyalgia', 'crps', 'chronic-pain', 'fatigue-and-depression'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** The context whose notes are about a condition. */
export const CONDITION_CONTEXT: Record<Condition, Context> = {
  fibromyalgia: 'ketamine-for-fibromyalgia',
  crps: 'ketamine-for-crps',
  'chronic-pain': 'ketamine-general',
  'fatigue-and-depression': 'ketamine-for-depression',
};

export interface Study {
  publication: string;
  condition: Condition;
  kind: Kind;
  /** How many, and what tells it from its neighbours; null for reviews whose number we do not know. */
  people: string | null;
  /** Only these of its time points, by their `at`, where one publication speaks about two conditions. */
  only?: string;
}

/**
 * The publications with time points, as the register describes them. The kind is the study's own: a note that cites a study may
 * be of another kind. P32 is missing: the document breaks off where it begins to speak of it, so nothing is shown of it.
 */
export const STUDIES: readonly Study[] = [
  { publication: 'P01', condition: 'fibromyalgia', kind: 'controlled-trial', people: '24 people' },
  { publication: 'P02', condition: 'fibromyalgia', kind: 'imaging-study', people: '17 women, scanned before' },
  { publication: 'P03', condition: 'fibromyalgia', kind: 'imaging-study', people: '17 women, scanned before and after' },
  { publication: 'P05', condition: 'fibromyalgia', kind: 'controlled-trial', people: '29 people' },
  { publication: 'P09', condition: 'crps', kind: 'open-study', people: '4 people' },
  { publication: 'P10', condition: 'crps', kind: 'controlled-trial', people: '60 people' },
  { publication: 'P11', condition: 'crps', kind: 'controlled-trial', people: 'number not stated' },
  { publication: 'P14', condition: 'fatigue-and-depression', kind: 'controlled-trial', people: '36 people' },
  { publication: 'P15', condition: 'fatigue-and-depression', kind: 'controlled-trial', people: '39 people' },
  { publication: 'P16', condition: 'fatigue-and-depression', kind: 'controlled-trial', people: '10 people' },
  { publication: 'P17', condition: 'fibromyalgia', kind: 'open-study', people: '34 people' },
  { publication: 'P20', condition: 'fibromyalgia', kind: 'review', people: '115 people' },
  { publication: 'P21', condition: 'fibromyalgia', kind: 'review', people: '118 people' },
  { publication: 'P22', condition: 'fibromyalgia', kind: 'controlled-trial', people: '31 people' },
  { publication: 'P23', condition: 'crps', kind: 'review', people: null, only: 'up to 12 weeks, CRPS' },
  {
    publication: 'P23',
    condition: 'fibromyalgia',
    kind: 'review',
    people: null,
    only: 'beyond immediate relief, fibromyalgia and others',
  },
  { publication: 'P24', condition: 'chronic-pain', kind: 'review', people: null },
  { publication: 'P25', condition: 'chronic-pain', kind: 'review', people: '2,309 people' },
  { publication: 'P27', condition: 'crps', kind: 'review', people: null },
  { publication: 'P31', condition: 'fibromyalgia', kind: 'patient-report', people: '1 person' },
  { publication: 'P39', condition: 'chronic-pain', kind: 'review', people: '38 trials' },
  { publication: 'P40', condition: 'fibromyalgia', kind: 'clinician-report', people: '1 person' },
];

export interface StatedDuration {
  claim: string;
  condition: Condition;
  /** In the words of the register. */
  at: string;
  /** The steps that the words name, for where they state no number. */
  steps: readonly Step[];
  /** What is said to last. */
  of: string;
}

/** How long relief lasts by the documents' own account: their claims with a duration that can be put on an axis. */
export const STATED_DURATIONS: readonly StatedDuration[] = [
  { claim: 'A30', condition: 'fibromyalgia', at: 'less than 2 hours', steps: ['hours'], of: 'relief in the Dutch trial' },
  { claim: 'A53', condition: 'fibromyalgia', at: 'several weeks', steps: ['weeks'], of: 'relief in one patient' },
  { claim: 'A58', condition: 'crps', at: 'up to 3 months', steps: ['3-months'], of: 'relief with long drips' },
  { claim: 'B16', condition: 'fibromyalgia', at: 'days or even weeks', steps: ['days', 'weeks'], of: 'relief' },
  {
    claim: 'B31',
    condition: 'fibromyalgia',
    at: 'weeks or even months',
    steps: ['weeks', '3-months'],
    of: 'relief in some patients',
  },
];
