import { expand } from '../terms/expand.ts';
import type { Term } from '../terms/terms.ts';
import { fold } from './fold.ts';
import { BETWEEN_WORDS } from './term-words.ts';
import { wordsOf } from './tokens.ts';

/** A word of a term; `next` by the words that may follow it. */
export interface Branch {
  next: Map<string, Branch>;
  leaf?: { term: Term; text: string };
}

/** Terms by their words, folded. Only those are spelled out that begin with a word that was asked for. */
export class Trie {
  readonly #root: Branch = { next: new Map() };
  /** Terms that are yet to be spelled out. */
  readonly #waiting = new Map<string, Set<Term>>();
  readonly firstWords: readonly string[];

  constructor(terms: readonly Term[]) {
    for (const term of terms) {
      for (const head of expand(term.text.split(BETWEEN_WORDS, 1)[0] as string)) {
        const word = wordsOf(fold(head).text)[0] as string;
        this.#waiting.set(word, (this.#waiting.get(word) ?? new Set()).add(term));
      }
    }
    this.firstWords = [...this.#waiting.keys()];
  }

  beginningWith(word: string): Branch | undefined {
    for (const term of this.#waiting.get(word) ?? []) this.#plant(term);
    this.#waiting.delete(word);
    return this.#root.next.get(word);
  }

  #plant(term: Term): void {
    for (const text of expand(term.text)) {
      let branch = this.#root;
      for (const word of wordsOf(fold(text).text)) {
        const next: Branch = branch.next.get(word) ?? { next: new Map() };
        branch.next.set(word, next);
        branch = next;
      }
      branch.leaf = { term, text };
    }
  }
}
