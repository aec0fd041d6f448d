import { stem, WORD } from './words.ts';

/** A piece of text; `hit` where a searched word stands. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * The text cut into pieces so that the words of any term can be marked, whatever their ending and spelling. A term is a word,
 * a stem, or several joined by `_` for a phrase. Joined, the pieces are the text.
 */
export function snippet(text: string, terms: readonly string[]): Piece[] {
  const phrases = terms.map((term) => term.split('_')).filter(([first]) => first);
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ stem: stem(word), start: index, end: index + word.length }));
  const pieces: Piece[] = [];
  let done = 0;
  const add = (end: number, hit: boolean) => {
    if (end > done) pieces.push({ text: text.slice(done, end), hit });
    done = Math.max(done, end);
  };
  words.forEach(({ start }, at) => {
    const stems = words.slice(at, at + LONGEST).map((word) => word.stem)
    const length = Math.max(0, ...phrases.filter((phrase) => phrase.every((part, i) => words[at + i]?.stem === part || words[at + i]?.stem === stem(part))).map((p) => p.length));
    const last = words[at + length - 1];
    if (length > 0 && last && last.end > done) { add(start, false); add(last.end, true); }
  });
  add(text.length, false);
  return pieces;
}
