import type { Topic } from '../../data/names.ts';
import { highlightKey } from '../shared/mark-style.ts';

/** Paints ranges under the public keys of CSS.highlights; the page's DOM is not touched. No key without a mention. */
export class Highlighter {
  readonly #rangesOf: (topic: Topic) => Iterable<StaticRange>;
  readonly #highlights = new Map<Topic, Highlight>();
  /** How many ranges there should be. */
  readonly #sizes = new Map<Topic, number>();

  /** `rangesOf`: all that is painted, for when a highlight has to be made anew. */
  constructor(rangesOf: (topic: Topic) => Iterable<StaticRange>) {
    this.#rangesOf = rangesOf;
  }

  add(topic: Topic, range: StaticRange): void {
    const size = (this.#sizes.get(topic) ?? 0) + 1;
    this.#sizes.set(topic, size);
    if (size > 1) this.#highlights.get(topic)?.add(range);
    else this.#register(topic);
  }

  remove(topic: Topic, range: StaticRange): void {
    const size = (this.#sizes.get(topic) ?? 0) - 1;
    this.#sizes.set(topic, size);
    this.#highlights.get(topic)?.delete(range);
    if (size === 0) this.#unregister(topic);
  }

  /** Pages may clear or replace the registry, with no event: paints again whatever is no longer there. */
  repaint(): void {
    for (const [topic, size] of this.#sizes) {
      const highlight = this.#highlights.get(topic);
      if (size > 0 && (!highlight || CSS.highlights.get(highlightKey(topic)) !== highlight || highlight.size !== size))
        this.#register(topic);
    }
  }

  /** Takes our own highlights away, and leaves those of a newer script of ours under the same keys. */
  clear(): void {
    for (const topic of [...this.#highlights.keys()]) this.#unregister(topic);
    this.#sizes.clear();
  }

  #register(topic: Topic): void {
    const highlight = new Highlight();
    for (const range of this.#rangesOf(topic)) highlight.add(range);
    this.#highlights.set(topic, highlight);
    CSS.highlights.set(highlightKey(topic), highlight);
  }

  #unregister(topic: Topic): void {
    const key = highlightKey(topic);
    if (CSS.highlights.get(key) === this.#highlights.get(topic)) CSS.highlights.delete(key);
    this.#highlights.delete(topic);
  }
}
