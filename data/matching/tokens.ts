/** A word in folded text; offsets in UTF-16 units of the folded text. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/**
 * Words by Unicode. Letters of one writing system stay together, so that Latin words inside Chinese or Japanese text are
 * found without blanks; digits stand apart, so that a footnote number glued to a word does not hide it.
 */
const WORD = /[\p{Script=Latin}_]+|\p{N}+|[[\p{L}_]--[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv;

export function* tokens(folded: string): Generator<Token> {
  for (const match of folded.matchAll(WORD)) {
    yield { text: match[0], start: match.index, end: match.index + match[0].length };
  }
}
