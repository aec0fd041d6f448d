import { expand } from '../terms/expand.ts';
import { MIRROR_PREFIX, MIRROR_WORD } from '../terms/mirror.ts';
import type { Term } from '../terms/terms.ts';
import { type Folded, fold, foldOddWords, NEEDS_FOLDING } from './fold.ts';
import { beginsWord, type Token, tokens } from './tokens.ts';

/** A term found in a text. `start` and `end` are UTF-16 offsets in the original text, `end` exclusive. */
export interface Match extends Pick<Term, 'topic' | 'form' | 'rival'> {
  start: number;
  end: number;
  /** The spelling that was found, folded unless it is exact. */
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
  leaf?: { term: Term; text: string };
}

/** Between the words of one term: blanks, line ends or hyphens; the apostrophe of a possessive; nothing else. */
const JOINER = /^(?:[\s-]+|['’])$/;
const PREFIX_REACH = 12;

/** `signs`: of every term without capitals a part that it holds, so that few are searched for; else its first word. */
export function createMatcher(terms: readonly Term[], signs?: readonly string[]): Matcher {
  const exact = terms.filter((term) => term.exact).map(({ text }) => text);
  const rough = anyOf(
    shortest(signs ?? terms.flatMap(({ text }) => expand(text).map((name) => name.split(' ', 1)[0] ?? name))),
    'i',
  );
  // Capitals are rare, so that this costs next to nothing; without regard to case it would find half of all texts.
  const capitals = anyOf(shortest(exact));
  const holds = (text: string) => rough.test(text) || capitals.test(text);
  const mayMatch = (text: string) => holds(text) || (NEEDS_FOLDING.test(text) && holds(foldOddWords(text)));
  // Most pages hold none of the words and need no more than that.
  let trie: Branch | undefined;
  let beginnings = NOTHING;

  function match(text: string): Match[] {
    if (!trie) {
      trie = plant(terms);
      beginnings = anyOf(shortest([...trie.next.keys()]), 'g');
    }
    const folded = fold(text);
    const found: Match[] = [];
    let after = 0;
    // Words are read only from where a term may begin.
    for (const { index } of folded.text.matchAll(beginnings)) {
      const hit = index >= after && beginsWord(folded.text, index) && longest(trie, folded, index);
      if (!hit) continue;
      const { topic, form, rival } = hit.term;
      found.push({
        start: folded.start(index - mirrorPrefix(folded.text, hit.first)),
        end: folded.end(hit.end - 1),
        topic,
        term: hit.text,
        ...(form && { form }),
        ...(rival && { rival }),
      });
      after = hit.end;
    }
    return found;
  }

  return { mayMatch, match };
}

const NOTHING = /(?!)/g;

/** Blanks and hyphens between the words of a part may be of any kind, or be lost. */
const anyOf = (parts: readonly string[], flags = '') =>
  parts.length === 0 ? NOTHING : new RegExp(parts.map((part) => part.replaceAll(' ', '[\\s\\u2010-\\u2015-]*')).join('|'), flags);

/** Those that begin with no other of them. */
const shortest = (words: readonly string[]): string[] => {
  const kept: string[] = [];
  for (const word of [...words].sort()) if (kept.length === 0 || !word.startsWith(kept.at(-1) as string)) kept.push(word);
  return kept;
};

function plant(terms: readonly Term[]): Branch {
  const root: Branch = { next: new Map() };
  for (const term of terms) {
    for (const text of expand(term.text)) {
      let branch = root;
      for (const word of tokens(fold(text).text)) {
        const next: Branch = branch.next.get(word.text) ?? { next: new Map() };
        branch.next.set(word.text, next);
        branch = next;
      }
      branch.leaf = { term, text };
    }
  }
  return root;
}

interface Hit {
  term: Term;
  text: string;
  first: Token;
  end: number;
}

/** The longest term that begins at an offset, where a word begins; `end` is exclusive. */
function longest(trie: Branch, folded: Folded, start: number): Hit | undefined {
  let branch = trie;
  let first: Token | undefined;
  let before = start;
  let best: Hit | undefined;
  for (const word of tokens(folded.text, start)) {
    if (first && !JOINER.test(folded.text.slice(before, word.start))) break;
    const next = branch.next.get(word.text);
    if (!next) break;
    branch = next;
    first ??= word;
    before = word.end;
    const { leaf } = branch;
    if (leaf && (!leaf.term.exact || folded.cased.slice(start, word.end) === leaf.text)) best = { ...leaf, first, end: word.end };
  }
  return best;
}

/** How many folded characters before the word belong to it, such as `S(+)-`. */
function mirrorPrefix(text: string, word: Token): number {
  if (!MIRROR_WORD.test(word.text)) return 0;
  const before = text.slice(Math.max(0, word.start - PREFIX_REACH), word.start);
  return MIRROR_PREFIX.exec(before)?.[0].length ?? 0;
}
