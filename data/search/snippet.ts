import { stem, stemsOf, WORD } from './words.ts';

/** A piece of text; `hit` where a searched word stands. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * The text cut into pieces so that searched words can be marked, whatever their ending and spelling. A term is a word or a
 * phrase, as typed or as a search gives it. Joined, the pieces are the text.
 */
export function snippet(text: string, terms: readonly string[]): Piece[] {
  const phrases = phrasesByFirst(terms);
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    stem: stem(word),
    start: index,
    end: index + word.length,
  }));
  const pieces: Piece[] = [];
  let done = 0;
  const cutAt = (end: number, hit: boolean) => {
    if (end > done) pieces.push({ text: text.slice(done, end), hit });
    done = end;
  };
  for (let at = 0; at < words.length; ) {
    const length = lengthAt(words, at, phrases);
    const first = words[at];
    const last = words[at + length - 1];
    if (length > 0 && first && last) {
      cutAt(first.start, false);
      cutAt(last.end, true);
    }
    at += Math.max(1, length);
  }
  cutAt(text.length, false);
  return pieces;
}

type Phrases = Map<string, string[][]>;

function phrasesByFirst(terms: readonly string[]): Phrases {
  const phrases: Phrases = new Map();
  // A stem need not be its own stem, so both readings of a term count.
  for (const phrase of terms.flatMap((term) => [term.split('_'), stemsOf(term)])) {
    const [first] = phrase;
    if (first) phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  return phrases;
}

/** How many words the longest phrase takes that begins at a word; 0 for none. */
function lengthAt(words: readonly { stem: string }[], at: number, phrases: Phrases): number {
  const here = phrases.get(words[at]?.stem ?? '') ?? [];
  return Math.max(
    0,
    ...here.filter((phrase) => phrase.every((part, i) => words[at + i]?.stem === part)).map(({ length }) => length),
  );
}
