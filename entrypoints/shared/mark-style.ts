import { TOPICS, type Topic } from '../../data/names.ts';
import type { Settings } from '../../data/settings/schema.ts';

type MarkStyle = Settings['markStyle'];

/** The CSS.highlights key of a topic: part of the public contract. */
export const highlightKey = (topic: Topic): string => `evidence-notes-${topic}`;

/** The key of the mention that the reader has come to by keyboard. */
export const CURRENT_KEY = 'evidence-notes-current';

/** After Okabe and Ito. */
const HUES: Record<Topic, string> = { ketamine: '#009e73', fibromyalgia: '#cc79a7', crps: '#2f8fd0', spravato: '#d55e00' };

/**
 * In the colour of the words, so it is seen on whatever they can be read on, where no hue of ours would be on every ground.
 * Dotted and lower than a link's line, so the two stay apart. Lengths in px: for each in em Chromium keeps a style of its own
 * for every element, half of the memory that marks take.
 */
const LINE = 'text-decoration: underline dotted 2px currentcolor; text-underline-offset: 3px; text-decoration-skip-ink: none;';
/** Sheer enough for words on it to stay as legible as the page has them, on white and on black. */
const TINT = (hue: string) => `background-color: ${hue}33;`;

const DECLARATIONS: Record<MarkStyle, (hue: string) => string> = {
  underline: () => LINE,
  tint: TINT,
  both: (hue) => `${LINE} ${TINT(hue)}`,
  none: () => '',
};

/**
 * Where highlights get their style: in Chromium all elements inherit that of the root, also in shadow roots, while a rule for
 * each of them would take half as much memory again as all marks. Firefox inherits none.
 */
const EVERYWHERE = import.meta.env.FIREFOX ? '' : ':root';

/**
 * The style sheet of the marks: a line in the words' colour, a tint in the topic's hue, or both; nothing on paper. `prefix`:
 * before each key, for samples on our own pages.
 */
export const markSheet = (style: MarkStyle, prefix = ''): string =>
  `@media screen { ${[
    ...TOPICS.map((topic) => `${EVERYWHERE}::highlight(${prefix}${highlightKey(topic)}) { ${DECLARATIONS[style](HUES[topic])} }`),
    // Shown in every style, like a focus ring, with colours of its own that do not hang on the page's.
    `${EVERYWHERE}::highlight(${prefix}${CURRENT_KEY}) { color: #000; background-color: #ffd54a; text-decoration: underline 3px #000; }`,
  ].join('\n')} }`;

export const MARK_STYLES = Object.keys(DECLARATIONS) as MarkStyle[];
