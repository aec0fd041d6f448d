import { MIRROR_PREFIX, MIRROR_WORD } from '../terms/mirror.ts';
import type { Term } from '../terms/terms.ts';
import { headOf } from './compounds.ts';
import { copy } from './copy.ts';
import { type Folded, fold, foldOddWords } from './fold.ts';
import { rowEnd } from './row.ts';
import { wordsOfTerms } from './term-words.ts';
import { beginsWord, nextWord, type Token } from './tokens.ts';
import { Trie } from './trie.ts';

/** A term found in a text. `start` and `end` are UTF-16 offsets in the original text, `end` exclusive. */
export interface Match extends Pick<Term, 'topic' | 'form' | 'rival'> {
  start: number;
  end: number;
}

/** What is found in a text that may hold a term at all. */
export interface Findings {
  matches: Match[];
  /** Beside the matches stand words that only seem to hold no term: layout may part them from their neighbours. */
  more: boolean;
}

export interface Matcher {
  /** Whether the text can hold a term at all: cheap, no misses, some false alarms. */
  mayMatch(text: string): boolean;
  /** All terms in reading order, never overlapping; the longest form wins. */
  match(text: string): Match[];
  /** Both in one go; undefined: the text cannot hold a term. */
  read(text: string): Findings | undefined;
}

/** How a word of a term goes on behind another: after blanks, line ends or hyphens, or as the `s` of a possessive; nothing else. */
const JOINED = /^(?:[\s-]+\w|['’]s$)/;
/** Longer than any prefix of a word that belongs to it, in UTF-16 units. */
const PREFIX_REACH = 12;
/** More rows of words than this are not known by heart. */
const MOST_KNOWN = 100;

/**
 * `signs`: of every term without capitals a part that it holds, so that few are searched for; else its first word. `words`: all
 * words of the terms.
 */
export function createMatcher(terms: readonly Term[], signs?: readonly string[], words = wordsOfTerms(terms)): Matcher {
  const exact = terms.filter((term) => term.exact).map(({ text }) => text);
  // Most pages hold none of the words and need no more than their signs.
  let trie: Trie | undefined;
  let beginnings: RegExp | undefined;
  const firstWords = () => {
    trie ??= new Trie(terms);
    return beginWith(trie.firstWords);
  };
  const rough = signs ? anyOf(shortest(signs), 'gi', fromRarest) : firstWords();
  // Capitals are rare, so that this costs next to nothing; without regard to case it would find half of all texts.
  const capitals = anyOf(shortest(exact), 'g');
  const holds = (text: string) => isIn(text, rough) || isIn(text, capitals);
  const hidesTerm = (text: string) => holds(foldOddWords(text));
  const mayMatch = (text: string) => holds(text) || hidesTerm(text);
  const known = new Map<string, Match[]>();

  /** The terms in a text that begin in a part of it. */
  function matchPart(text: string, from = 0, to = text.length): Match[] {
    beginnings ??= firstWords();
    const offset = Math.max(0, from - PREFIX_REACH);
    const folded = fold(text.slice(offset, to));
    const found: Match[] = [];
    // Words are read only from where a term may begin.
    beginnings.lastIndex = 0;
    for (let at = beginnings.exec(folded.text); at; at = beginnings.exec(folded.text)) {
      const isIn = offset + folded.start(at.index) >= from && beginsWord(folded.text, at.index);
      const hit = isIn && trie && longest(trie, folded, at.index);
      if (!hit) continue;
      const { topic, form, rival } = hit.term;
      found.push({
        start: offset + folded.start(at.index - mirrorPrefix(folded.text, hit.first)),
        end: offset + folded.end(hit.end - 1),
        topic,
        ...(form && { form }),
        ...(rival && { rival }),
      });
      beginnings.lastIndex = hit.end;
    }
    return found;
  }

  /** The same rows of words come again and again: one behind a blank is read once, and then known with its offsets. */
  function matchRow(text: string, from: number, to: number): Match[] {
    if (text.charAt(from - 1) !== ' ' || text.charAt(from - 2) === ')') return matchPart(text, from, to);
    const row = text.slice(from, to);
    let matches = known.get(row);
    if (!matches) {
      matches = matchPart(` ${row}`, 1);
      if (known.size > MOST_KNOWN) known.clear();
      known.set(copy(row), matches);
    }
    return matches.map((match) => ({ ...match, start: match.start + from - 1, end: match.end + from - 1 }));
  }

  /** Every term holds a sign, so that only the words around signs need to be read. */
  function readAround(signs: readonly number[], text: string): Findings {
    const matches: Match[] = [];
    let more = false;
    for (let next = 0; next < signs.length; ) {
      const sign = signs[next] as number;
      const to = rowEnd(text, sign, 1, words) + 1;
      const from = Math.max(matches.at(-1)?.end ?? 0, rowEnd(text, sign, -1, words));
      const found = matchRow(text, from, to);
      for (; (signs[next] as number) < to; next++) {
        const at = signs[next] as number;
        more ||= !found.some(({ start, end }) => start <= at && at < end);
      }
      matches.push(...found);
    }
    return { matches, more };
  }

  function read(text: string): Findings | undefined {
    if (hidesTerm(text)) {
      const matches = matchPart(text);
      return { matches, more: mayMatch(without(text, matches)) };
    }
    const signs = [...placesIn(text, rough), ...placesIn(text, capitals)].sort((a, b) => a - b);
    return signs.length > 0 ? readAround(signs, text) : undefined;
  }

  return { mayMatch, match: (text) => read(text)?.matches ?? [], read };
}

function isIn(text: string, expression: RegExp): boolean {
  expression.lastIndex = 0;
  return expression.test(text);
}

/** Where a global expression matches. */
function placesIn(text: string, expression: RegExp): number[] {
  const places: number[] = [];
  expression.lastIndex = 0;
  for (let at = expression.exec(text); at; at = expression.exec(text)) places.push(at.index);
  return places;
}

function without(text: string, matches: readonly Match[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of matches) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

/** Finds nothing if there is none. */
const anyOf = (parts: readonly string[], flags: string, lookFor = spelled) =>
  new RegExp(parts.map(lookFor).join('|') || '(?!)', flags);

/** Blanks and hyphens between the words of a part may be of any kind, or be lost. */
const spelled = (part: string) => part.replaceAll(' ', '[\\s\\u2010-\\u2015-]*');

/** Rare letters, the rarest first, as English and its neighbours write. */
const RARE = [...'zqxjkvbpygwfm'];

/** Browsers find soonest what begins with a rare letter: a part is looked for from its rarest on, and what comes before it then. */
function fromRarest(part: string): string {
  const at = part.indexOf(RARE.find((letter) => part.includes(letter)) ?? '');
  return at > 0 ? `${spelled(part.slice(at))}(?<=${spelled(part)})` : spelled(part);
}

/** However many these words are, little more is read than the beginnings of words. */
const beginWith = (words: readonly string[]) => new RegExp(`(?<![a-z_])(?:${anyOf(shortest(words), '').source})`, 'gi');

/** Those that begin with no other of them. */
const shortest = (words: readonly string[]): string[] => {
  const kept: string[] = [];
  for (const word of [...words].sort()) if (kept.length === 0 || !word.startsWith(kept.at(-1) as string)) kept.push(word);
  return kept;
};

interface Hit {
  term: Term;
  first: Token;
  end: number;
}

/** The longest term that begins at an offset, where a word begins; `end` is exclusive. */
function longest(trie: Trie, folded: Folded, start: number): Hit | undefined {
  const first = nextWord(folded.text, start);
  let branch = first && (trie.beginningWith(first.text) ?? trie.beginningWith(headOf(first.text)));
  let best: Hit | undefined;
  for (let word = first; first && word && branch; ) {
    const { leaf } = branch;
    if (leaf && (!leaf.term.exact || folded.cased.slice(start, word.end) === leaf.text))
      best = { term: leaf.term, first, end: word.end };
    if (branch.next.size === 0) break;
    const next = nextWord(folded.text, word.end);
    branch = next && JOINED.test(folded.text.slice(word.end, next.end)) ? branch.next.get(next.text) : undefined;
    word = next;
  }
  return best;
}

/** How many folded characters before the word belong to it, such as `S(+)-`. */
function mirrorPrefix(text: string, word: Token): number {
  if (!MIRROR_WORD.test(word.text)) return 0;
  const before = text.slice(Math.max(0, word.start - PREFIX_REACH), word.start);
  return MIRROR_PREFIX.exec(before)?.[0].length ?? 0;
}
