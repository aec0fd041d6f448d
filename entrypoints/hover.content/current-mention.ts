import type { Walk } from '../../data/messages.ts';
import type { Marks } from '../detector.content/marks.ts';
import type { Mention } from '../detector.content/mention.ts';
import { CURRENT_KEY } from '../shared/mark-style.ts';
import { ports } from '../shared/ports.ts';
import { rectsOf } from './pointer-target.ts';
import { sorted } from './reading-order.ts';

/** The mention that the reader has come to by keyboard: painted under a key of its own, which is there only while one is. */
export class CurrentMention {
  readonly #marks: Marks;
  #mention: Mention | undefined;

  constructor(marks: Marks, signal: AbortSignal) {
    this.#marks = marks;
    // Whoever takes the pointer has left the keyboard's place. Not before the click: words cannot be hit while marks change.
    const pressed = (event: Event) => event.isTrusted && !ports.card?.owns(event.composedPath()[0]) && this.set(undefined);
    window.addEventListener('click', pressed, { signal, capture: true, passive: true });
  }

  set(mention: Mention | undefined): void {
    if (!mention && !this.#mention) return;
    this.#mention = mention;
    CSS.highlights.delete(CURRENT_KEY);
    if (!mention) return;
    const highlight = new Highlight(mention.range);
    highlight.priority = 1;
    CSS.highlights.set(CURRENT_KEY, highlight);
  }

  /** Forgets a mention that is no longer marked. */
  check(): void {
    if (this.#mention?.painted === false) this.set(undefined);
  }

  /** The mention that a walk leads to; `focused`: the one in what has the focus. `end`: there is none further on in this frame. */
  pick({ by, from }: Walk, focused: Mention | undefined): Mention | 'end' | undefined {
    const all = sorted(this.#marks.painted());
    if (from === 'edge') return all.at(by < 0 ? -1 : 0);
    if (from === 'view') return all.find((mention) => (rectsOf(mention)[0]?.top ?? -1) >= 0) ?? all[0];
    const here = by === 0 ? (focused ?? this.#mention) : (this.#mention ?? focused);
    return here && (by === 0 ? here : (all[all.indexOf(here) + by] ?? 'end'));
  }
}
