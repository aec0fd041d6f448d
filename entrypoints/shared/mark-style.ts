import { TOPICS, type Topic } from '../../data/names.ts';
import type { Settings } from '../../data/settings/schema.ts';

type MarkStyle = Settings['markStyle'];

/** The CSS.highlights key of a topic: part of the public contract. */
export const highlightKey = (topic: Topic): string => `evidence-notes-${topic}`;

/** The key of the mention that the reader has come to by keyboard. */
export const CURRENT_KEY = 'evidence-notes-current';

/** Hues that reach 3:1 as a line on white, on black and on the greys between, after Okabe and Ito. */
const HUES: Record<Topic, string> = { ketamine: '#009e73', fibromyalgia: '#cc79a7', crps: '#2f8fd0', spravato: '#d55e00' };

const LINE = (hue: string) => `text-decoration: underline 2px ${hue}; text-decoration-skip-ink: none;`;
/** Sheer enough for words on it to stay as legible as the page has them, on white and on black. */
const TINT = (hue: string) => `background-color: ${hue}33;`;

const DECLARATIONS: Record<MarkStyle, (hue: string) => string> = {
  underline: LINE,
  tint: TINT,
  both: (hue) => `${LINE(hue)} ${TINT(hue)}`,
  none: () => '',
};

/**
 * The style sheet of the marks: a line or a tint in the topic's hue, the words left as they are; nothing on paper. Firefox does not inherit
 * `:root::highlight()`, so the selector names no element. `prefix`: before each key, for samples on our own pages.
 */
export const markSheet = (style: MarkStyle, prefix = ''): string =>
  `@media screen { ${[
    ...TOPICS.map((topic) => `::highlight(${prefix}${highlightKey(topic)}) { ${DECLARATIONS[style](HUES[topic])} }`),
    // Shown in every style, like a focus ring, with colours of its own that do not hang on the page's.
    `::highlight(${prefix}${CURRENT_KEY}) { color: #000; background-color: #ffd54a; text-decoration: underline 3px #000; }`,
  ].join('\n')} }`;

export const MARK_STYLES = Object.keys(DECLARATIONS) as MarkStyle[];
