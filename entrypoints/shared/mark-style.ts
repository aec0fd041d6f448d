import { TOPICS, type Topic } from '../../data/names.ts';

/** The CSS.highlights key of a topic: part of the public contract. */
export const highlightKey = (topic: Topic): string => `evidence-notes-${topic}`;

/** Hues that reach 3:1 as a line on white, on black and on the greys between, after Okabe and Ito. */
const HUES: Record<Topic, string> = { ketamine: '#009e73', fibromyalgia: '#cc79a7', crps: '#2f8fd0', spravato: '#d55e00' };

/**
 * The style of the marks: an underline in the topic's hue, words and background left as they are. Firefox does not
 * inherit `:root::highlight()`, so the selector names no element.
 */
export const MARK_STYLE = TOPICS.map(
  (topic) =>
    `::highlight(${highlightKey(topic)}) { text-decoration: underline 2px ${HUES[topic]}; text-decoration-skip-ink: none; }`,
).join('\n');
