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

/** The words from an offset on, which must not be inside a word. */
export function* tokens(folded: string, from = 0): Generator<Token> {
  for (let at = from; ; ) {
    // Set each time, since others use the same expression between two words.
    WORD.lastIndex = at;
    const match = WORD.exec(folded);
    if (!match) return;
    at = WORD.lastIndex;
    yield { text: match[0], start: match.index, end: at };
  }
}

/** Whether the character at an offset begins a word rather than going on with the one before it. */
export function beginsWord(folded: string, at: number): boolean {
  // Two units back, since the character before may take two.
  const around = Math.max(0, at - 2);
  let last: Token | undefined;
  for (const token of tokens(folded.slice(around, at + 1))) last = token;
  return last?.start === at - around;
}
