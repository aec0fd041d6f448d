import type { ShortTension } from '../../data/short.ts';
import { kindWord } from '../ui/kinds.tsx';

/** A disagreement as two sides, each with its kind of evidence, and why they differ. */
export function TensionSides({ tension: { title, left, right, why } }: { tension: ShortTension }) {
  return (
    <div class="tension">
      <p class="tension-title">{title}</p>
      <div class="tension-sides">
        {[left, right].map(({ who, kind, says }) => (
          <div class="tension-side" key={who}>
            <p class="tension-who">{who}</p>
            <p class="tension-kind">{kindWord(kind)}</p>
            <p>{says}</p>
          </div>
        ))}
      </div>
      <p class="tension-why">{why}</p>
    </div>
  );
}
