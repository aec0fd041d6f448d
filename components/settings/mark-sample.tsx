import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../data/settings/schema.ts';

export type Sample = Pick<Settings, 'markStyle' | 'topics' | 'enabled'>;
/** Marks the words in an element just as pages are marked. Returns how to take the marks away. */
export type PaintSample = (element: HTMLElement, sample: Sample) => () => void;

/** Words with real marks. */
export function MarkSample({ text, sample, paint }: { text: string; sample: Sample; paint: PaintSample }) {
  const ref = useRef<HTMLSpanElement>(null);
  const { markStyle, topics, enabled } = sample;
  useEffect(
    () => (ref.current ? paint(ref.current, { markStyle, topics, enabled }) : undefined),
    [paint, markStyle, topics, enabled],
  );
  return (
    <span ref={ref} class="sample-words">
      {text}
    </span>
  );
}
