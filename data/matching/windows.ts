/** A part of a long text. Terms that begin at `from` or later and before `to` are this window's own. UTF-16 offsets. */
export interface Window {
  text: string;
  from: number;
  to: number;
}

const SIZE = 20_000;
/** Longer than any term with its blanks, so that one cut by a border is still whole in the window that it begins in. */
const OVERLAP = 300;
const BLANK = /\s/;

/** Cuts a long text into windows at blanks, so that no word is cut at a window's beginning. Short texts come whole. */
export function* windows(text: string): Generator<Window> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + SIZE, text.length);
    if (to < text.length) {
      const latest = to;
      while (to > from + SIZE / 2 && !BLANK.test(text[to - 1] as string)) to--;
      if (to <= from + SIZE / 2) to = latest;
    }
    yield { text: text.slice(from, to + OVERLAP), from, to };
    from = to;
  }
}
