import type { Topic } from './names.ts';

/** A name by which a topic goes on web pages. Words are parted by blanks; case and accents do not matter unless `exact`. */
export interface Term {
  topic: Topic;
  text: string;
  /** Only in this very spelling: CRPS, never crps or CRPs. */
  exact?: true;
}

/** What readers see as a topic's name. */
export const TOPIC_NAMES: Record<Topic, string> = {
  ketamine: 'Ketamine',
  fibromyalgia: 'Fibromyalgia',
  crps: 'CRPS',
  spravato: 'Spravato',
};

export const TERMS: readonly Term[] = [
  { topic: 'ketamine', text: 'ketamine' },
  { topic: 'ketamine', text: 'ketamines' },
  { topic: 'ketamine', text: 'esketamine' },
  { topic: 'ketamine', text: 'ketalar' },
  { topic: 'fibromyalgia', text: 'fibromyalgia' },
  { topic: 'fibromyalgia', text: 'fibromyalgia syndrome' },
  { topic: 'crps', text: 'CRPS', exact: true },
  { topic: 'crps', text: 'complex regional pain syndrome' },
  { topic: 'crps', text: 'complex regional pain syndromes' },
  { topic: 'spravato', text: 'spravato' },
];

/**
 * Signs of the mirror-image forms that belong to the name when they stand right before it, folded:
 * S-ketamine, (S)-ketamine, S(+)-ketamine, (S)-(+)-ketamine, (R,S)-ketamine, es-ketamine.
 */
export const MIRROR_PREFIX = /(?<![\p{L}\p{N}_])(?:\((?:r|s|rs|r,s|±)\)-?(?:\([+-]\)-?)?|[rs]\([+-]\)-?|[rs]-|es-)$/u;

/** The words that such a prefix may stand before. */
export const MIRROR_WORDS: ReadonlySet<string> = new Set(['ketamine', 'ketamines']);
