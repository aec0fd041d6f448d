/**
 * Text made comparable: compatibility forms resolved (ligatures, full-width letters), accents, soft hyphens and zero-width
 * characters dropped, typographic hyphens and blanks made plain. `cased` keeps capitals, `text` is lower case; both have
 * the same length. `start(i)` and `end(i)` give the UTF-16 offsets in the original of folded character `i`.
 */
export interface Folded {
  text: string;
  cased: string;
  start(index: number): number;
  end(index: number): number;
}

/** Texts of nothing but plain characters, typographic quotes and signs, each of which stands for itself or one other. */
const PLAIN = /^[\0-\x7f\xa0-\xa7\xa9\xab\xac\xae\xb0\xb1\xb6\xb7\xbb\xbf\u2010-\u2015\u2018-\u2022\u20ac]*$/;
const NOT_ASCII = /[^\0-\x7f]/gu;
const DROPPED = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{M}/u;
const ALL_DROPPED = new RegExp(DROPPED, 'gu');
const HYPHEN = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/;
const BLANK = /\s/;
/** Raised letters and signs glued to a word: trademark signs, ordinals, footnote letters. They end the word. */
const RAISED = /[\u00aa\u00ba\u2120\u2122\p{Lm}]/gu;
const FOOTNOTE = '\u0001';

/** Characters that can hide a term from a plain search: only then is folding worth its price. */
const ODD =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked for by itself, and one class is faster than three
  /[\u00ad\u00c0-\u024f\u0300-\u036f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufb00-\ufb06\ufe00-\ufe0f\ufeff\uff21-\uff5a\ud835]/g;

export function fold(original: string): Folded {
  if (PLAIN.test(original)) return inPlace(original.replace(/[\u2010-\u2015]/g, '-').replaceAll('\xa0', ' '));
  let moved = false;
  const cased = original.replace(NOT_ASCII, (character) => {
    const plain = resolve(character);
    moved ||= plain.length !== character.length;
    return plain;
  });
  return moved ? foldSlowly(original) : inPlace(cased);
}

/**
 * The words of a text that hold characters which can hide a term; the others are left out. As `fold` finds them, but without
 * the way back: for a first look.
 */
export function foldOddWords(original: string): string {
  let words = '';
  let end = 0;
  ODD.lastIndex = 0;
  for (let odd = ODD.exec(original); odd; odd = ODD.exec(original)) {
    let start = odd.index;
    while (start > end && original.charCodeAt(start - 1) > 32) start--;
    for (end = odd.index; end < original.length && original.charCodeAt(end) > 32; ) end++;
    words += `${original.slice(start, end)} `;
    ODD.lastIndex = end;
  }
  return words === '' ? '' : words.replace(RAISED, FOOTNOTE).normalize('NFKD').replace(ALL_DROPPED, '');
}

const same = (index: number) => index;
const next = (index: number) => index + 1;
const inPlace = (cased: string): Folded => ({ text: cased.toLowerCase(), cased, start: same, end: next });

function foldSlowly(original: string): Folded {
  let text = '';
  let cased = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    for (const part of resolve(character)) {
      const lower = part.toLowerCase();
      cased += part;
      text += lower.length === part.length ? lower : part;
      for (let unit = 0; unit < part.length; unit++) {
        starts.push(at);
        ends.push(end);
      }
    }
    // A combining accent belongs to the letter before it, so that a mark covers it too.
    if (ends.length > 0 && /\p{M}/u.test(character)) ends[ends.length - 1] = end;
    at = end;
  }
  return { text, cased, start: (index) => starts[index] ?? at, end: (index) => ends[index] ?? at };
}

/** One character as the plain characters it stands for; empty when it is dropped. */
function resolve(character: string): string {
  if (character < '\x80') return character;
  if (HYPHEN.test(character)) return '-';
  if (BLANK.test(character)) return ' ';
  if (character.replace(RAISED, '') === '') return FOOTNOTE;
  let plain = '';
  for (const part of character.normalize('NFKD')) if (!DROPPED.test(part)) plain += part;
  return plain;
}
