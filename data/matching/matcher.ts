import type { Topic } from '../names.ts';
import { MIRROR_PREFIX, MIRROR_WORDS, type Term } from '../topics.ts';
import { type Folded, fold, foldOddWords, NEEDS_FOLDING } from './fold.ts';
import { beginsWord, type Token, tokens } from './tokens.ts';

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
  const firstWords = new RegExp([...trie.next.keys()].join('|'), 'g');
  const mayMatch = (text: string) => rough.test(text) || (NEEDS_FOLDING.test(text) && rough.test(foldOddWords(text)));

  function match(text: string): Match[] {
    const folded = fold(text);
    const found: Match[] = [];
    let after = 0;
    // Words are read only from where a term may begin.
    for (const { index } of folded.text.matchAll(firstWords)) {
      const hit = index >= after && beginsWord(folded.text, index) && longest(trie, folded, index);
      if (!hit) continue;
      found.push({
        start: folded.start(index - mirrorPrefix(folded.text, hit.first)),
        end: folded.end(hit.end - 1),
        topic: hit.term.topic,
        term: hit.term.text,
      });
      after = hit.end;
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

/** The longest term that begins at an offset, where a word begins; `end` is exclusive. */
function longest(trie: Branch, folded: Folded, start: number): { term: Term; first: Token; end: number } | undefined {
  let branch = trie;
  let first: Token | undefined;
  let before = start;
  let best: { term: Term; first: Token; end: number } | undefined;
  for (const word of tokens(folded.text, start)) {
    if (first && !JOINER.test(folded.text.slice(before, word.start))) break;
    const next = branch.next.get(word.text);
    if (!next) break;
    branch = next;
    first ??= word;
    before = word.end;
    const { term } = branch;
    if (term && (!term.exact || folded.cased.slice(start, word.end) === term.text)) best = { term, first, end: word.end };
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
  const words = new Set(rarest);
  const shortest = [...words].filter((word) => !partsOf(word).some((part) => words.has(part)));
  return new RegExp(shortest.join('|'), 'i');
}

/** All that stands in a word but the word itself. */
function partsOf(word: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < word.length; start++) {
    for (let end = start + 1; end <= word.length; end++) if (end - start < word.length) parts.push(word.slice(start, end));
  }
  return parts;
}
