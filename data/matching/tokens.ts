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
export const ASCII = /^[\0-\x7f]*$/;
const PLAIN_WORD = /[a-zA-Z_]+|\d+/g;

/** The first word at an offset or after it; the offset must not be inside a word. */
export function nextWord(folded: string, from: number): Token | undefined {
  // Plain letters and digits are told apart without Unicode's tables, which take the browser long to set up.
  let start = from;
  while (kindAt(folded, start) === 'sign') start++;
  const kind = kindAt(folded, start);
  if (kind === 'end') return undefined;
  let end = start;
  while (kindAt(folded, end) === kind) end++;
  if (kind === 'letter' || kind === 'digit') {
    if (kindAt(folded, end) !== 'other') return { text: folded.slice(start, end), start, end };
  }
  WORD.lastIndex = start;
  const match = WORD.exec(folded);
  return match ? { text: match[0], start: match.index, end: WORD.lastIndex } : undefined;
}

/** All words of a text. */
export function wordsOf(folded: string): string[] {
  if (ASCII.test(folded)) return folded.match(PLAIN_WORD) ?? [];
  const words: string[] = [];
  for (let word = nextWord(folded, 0); word; word = nextWord(folded, word.end)) words.push(word.text);
  return words;
}

/** Whether the character at an offset begins a word rather than going on with the one before it. */
export function beginsWord(folded: string, at: number): boolean {
  const before = at === 0 ? 'sign' : kindAt(folded, at - 1);
  if (before !== 'other' && kindAt(folded, at) === 'letter') return before !== 'letter';
  // Two units back, since the character before may take two.
  const around = Math.max(0, at - 2);
  const scrap = folded.slice(around, at + 1);
  let last: Token | undefined;
  for (let word = nextWord(scrap, 0); word; word = nextWord(scrap, word.end)) last = word;
  return last?.start === at - around;
}

/** What a character is as far as plain English goes. */
export function kindAt(text: string, at: number): 'letter' | 'digit' | 'sign' | 'other' | 'end' {
  const code = text.charCodeAt(at);
  if (code >= 128) return 'other';
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95) return 'letter';
  if (code >= 48 && code <= 57) return 'digit';
  return code >= 0 ? 'sign' : 'end';
}
