import type { Topic } from '../../data/names.ts';
import { highlightKey } from '../shared/mark-style.ts';

/** Paints ranges under the public keys of CSS.highlights; the page's DOM is not touched. No key without a mention. */
export class Highlighter {
  readonly #highlights = new Map<Topic, Highlight>();
  readonly #ranges = new Map<Topic, Set<StaticRange>>();

  add(topic: Topic, range: StaticRange): void {
    const ranges = this.#ranges.get(topic) ?? new Set();
    this.#ranges.set(topic, ranges.add(range));
    const highlight = this.#highlights.get(topic);
    if (highlight) highlight.add(range);
    else this.#register(topic);
  }

  remove(topic: Topic, range: StaticRange): void {
    const ranges = this.#ranges.get(topic);
    ranges?.delete(range);
    this.#highlights.get(topic)?.delete(range);
    if (ranges?.size === 0) {
      this.#unregister(topic);
      this.#ranges.delete(topic);
    }
  }

  /** Pages may clear or replace the registry, with no event: paints again whatever is no longer there. */
  repaint(): void {
    for (const [topic, ranges] of this.#ranges) {
      const highlight = this.#highlights.get(topic);
      if (!highlight || CSS.highlights.get(highlightKey(topic)) !== highlight || highlight.size !== ranges.size)
        this.#register(topic);
    }
  }

  /** Takes our own highlights away, and leaves those of a newer script of ours under the same keys. */
  clear(): void {
    for (const topic of [...this.#highlights.keys()]) this.#unregister(topic);
    this.#ranges.clear();
  }

  #register(topic: Topic): void {
    const highlight = new Highlight();
    for (const range of this.#ranges.get(topic) ?? []) highlight.add(range);
    this.#highlights.set(topic, highlight);
    CSS.highlights.set(highlightKey(topic), highlight);
  }

  #unregister(topic: Topic): void {
    const key = highlightKey(topic);
    if (CSS.highlights.get(key) === this.#highlights.get(topic)) CSS.highlights.delete(key);
    this.#highlights.delete(topic);
  }
}
