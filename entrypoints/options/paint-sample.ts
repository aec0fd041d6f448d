import type { PaintSample } from '../../components/settings/mark-sample.tsx';
import { createMatcher } from '../../data/matching/matcher.ts';
import { TERMS } from '../../data/terms/terms.ts';
import { highlightKey, markSheet } from '../shared/mark-style.ts';

const matcher = createMatcher(TERMS);
let samples = 0;

/** Marks an element's words with the very style sheet that pages get, under keys of its own. */
export const paintSample: PaintSample = (element, { enabled, topics, markStyle }) => {
  const text = element.firstChild;
  if (!('highlights' in CSS) || !enabled || !(text instanceof Text)) return () => undefined;
  const keyPrefix = `sample-${++samples}-`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markSheet(markStyle, keyPrefix));
  document.adoptedStyleSheets.push(sheet);
  const keys: string[] = [];
  for (const { start, end, topic } of matcher.match(text.data)) {
    if (!topics[topic]) continue;
    const range = new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end });
    const key = keyPrefix + highlightKey(topic);
    CSS.highlights.set(key, (CSS.highlights.get(key) ?? new Highlight()).add(range));
    keys.push(key);
  }
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    for (const key of keys) CSS.highlights.delete(key);
  };
};
