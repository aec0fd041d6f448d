import { TOPICS, type Topic } from '../names.ts';
import names from './names.json' with { type: 'json' };
import { SHORT_FORMS, type ShortForm } from './short-forms.ts';

/** A name by which a topic goes on web pages. Words are parted by blanks; case and accents do not matter unless `exact`. */
export interface Term {
  topic: Topic;
  /** The name, folded; `[a,b]` stands for either. */
  text: string;
  /** In which it is used: BCP 47, parted by blanks. Short forms belong to no language. */
  languages?: string;
  /** Only in this very spelling: CRPS, never crps or CRPs. */
  exact?: boolean;
  /** It has other meanings too. */
  form?: ShortForm;
  /** It is a name for one of these other meanings. */
  rival?: true;
}

const named: Record<string, Partial<Record<Topic, readonly string[]>>> = names.languages;

const NAMES: readonly Term[] = Object.entries(named).flatMap(([languages, byTopic]) =>
  TOPICS.flatMap((topic) => (byTopic[topic] ?? []).map((text) => ({ topic, text, languages }))),
);

const SHORT: readonly Term[] = SHORT_FORMS.flatMap((form) =>
  form.spellings.map((text) => ({ topic: form.topic, text, form, exact: text !== text.toLowerCase() })),
);

/** Every name in every language, and the short forms. */
export const TERMS: readonly Term[] = [...NAMES, ...SHORT];

/**
 * Every name holds one of these, whatever its case: they are what pages are searched for first, so few and rare. Chosen by
 * the clock among the parts that would do; browsers search for some sets twice as fast as for others.
 */
export const SIGNS: readonly string[] = names.signs;
