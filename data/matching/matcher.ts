import type { Topic } from '../names.ts';
import { MIRROR_PREFIX, MIRROR_WORDS, type Term } from '../topics.ts';
import { type Folded, fold, NEEDS_FOLDING } from './fold.ts';
import { type Token, tokens } from './tokens.ts';

/** A term found in a text. `start` and `end` are UTF-16 offsets in the original text, `end` exclusive. */
export interface Match {
  start: number;
  end: number;
  topic: Topic;
  term: string;
}

export interface Matcher {
  /** Whether the text can hold a term at all: cheap, no misses, some false alarms. */
  mayMatch(text: string): boolean;
  /** All terms in reading order, never overlapping; the longest form wins. */
  match(text: string): Match[];
}

interface Branch {
  next: Map<string, Branch>;
  term?: Term;
}

/** Between the words of one term: blanks, line ends or hyphens, nothing else. */
const JOINER = /^[\s-]+$/;
const PREFIX_REACH = 12;

export function createMatcher(terms: readonly Term[]): Matcher {
  const trie = plant(terms);
  const rough = roughPattern(terms);
  const mayMatch = (text: string) => rough.test(NEEDS_FOLDING.test(text) ? fold(text).text : text);

  function match(text: string): Match[] {
    const folded = fold(text);
    const words = [...tokens(folded.text)];
    const found: Match[] = [];
    for (let index = 0; index < words.length; ) {
      const hit = longest(trie, folded, words, index);
      if (!hit) {
        index++;
        continue;
      }
      const first = words[index] as Token;
      const last = words[hit.last] as Token;
      found.push({
        start: folded.start(first.start - mirrorPrefix(folded.text, first)),
        end: folded.end(last.end - 1),
        topic: hit.term.topic,
        term: hit.term.text,
      });
      index = hit.last + 1;
    }
    return found;
  }

  return { mayMatch, match };
}

function plant(terms: readonly Term[]): Branch {
  const root: Branch = { next: new Map() };
  for (const term of terms) {
    let branch = root;
    for (const word of tokens(fold(term.text).text)) {
      const next: Branch = branch.next.get(word.text) ?? { next: new Map() };
      branch.next.set(word.text, next);
      branch = next;
    }
    branch.term = term;
  }
  return root;
}

function longest(trie: Branch, folded: Folded, words: Token[], from: number): { term: Term; last: number } | undefined {
  let branch = trie;
  let best: { term: Term; last: number } | undefined;
  for (let index = from; index < words.length; index++) {
    const word = words[index] as Token;
    if (index > from && !JOINER.test(folded.text.slice((words[index - 1] as Token).end, word.start))) break;
    const next = branch.next.get(word.text);
    if (!next) break;
    branch = next;
    const { term } = branch;
    if (term && (!term.exact || folded.cased.slice((words[from] as Token).start, word.end) === term.text)) {
      best = { term, last: index };
    }
  }
  return best;
}

/** How many folded characters before the word belong to it, such as `S(+)-`. */
function mirrorPrefix(text: string, word: Token): number {
  if (!MIRROR_WORDS.has(word.text)) return 0;
  const before = text.slice(Math.max(0, word.start - PREFIX_REACH), word.start);
  return MIRROR_PREFIX.exec(before)?.[0].length ?? 0;
}

/** One alternative per term: its longest word, which is the rarest. */
function roughPattern(terms: readonly Term[]): RegExp {
  const rarest = terms.map((term) =>
    [...tokens(fold(term.text).text)].map(({ text }) => text).reduce((a, b) => (b.length > a.length ? b : a), ''),
  );
  const shortest = [...new Set(rarest)].filter((word, _, all) => !all.some((other) => other !== word && word.includes(other)));
  return new RegExp(shortest.join('|'), 'i');
}
