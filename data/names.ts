// The closed lists that everything else names things by. Kept apart from the schemas, so that small scripts need no schema library.

/** The four things that are marked on a page. */
export const TOPICS = ['ketamine', 'fibromyalgia', 'crps', 'spravato'] as const;
export type Topic = (typeof TOPICS)[number];

/** What the sentence around a mention is about; it decides which brief and notes a card shows. */
export const CONTEXTS = [
  'ketamine-for-fibromyalgia',
  'ketamine-for-crps',
  'ketamine-for-depression',
  'spravato',
  'ketamine-general',
  'fibromyalgia-general',
  'crps-general',
  'anaesthesia-or-recreational',
] as const;
export type Context = (typeof CONTEXTS)[number];

/** Kinds of evidence, from the one that guards best against error to the one that guards least. */
export const KINDS = [
  'controlled-trial',
  'open-study',
  'imaging-study',
  'review',
  'regulator',
  'mechanism',
  'clinician-report',
  'patient-report',
  'article-claim',
] as const;
export type Kind = (typeof KINDS)[number];

/** The columns of the duration strip, shortest first. */
export const STEPS = ['minutes', 'hours', 'days', 'weeks', '3-months', '1-year'] as const;
export type Step = (typeof STEPS)[number];
