import type { Note } from '../../data/model.ts';
import { type Piece, snippet } from '../../data/search/snippet.ts';

type Told = Pick<Note, 'summary' | 'effect' | 'duration' | 'caveats' | 'documentSays' | 'paperReports' | 'misreport'>;

/** What a result shows of its note: the summary, or the first other text with a searched word; about `limit` characters. */
export function excerpt(note: Told, terms: readonly string[], limit: number): Piece[] {
  const { summary, effect, duration, caveats, documentSays, paperReports, misreport } = note;
  const texts = [summary, paperReports, documentSays, ...caveats, misreport, effect, duration.text].filter(
    (text) => text !== null,
  );
  const cut = texts.map((text) => snippet(text, terms));
  const pieces = cut.find((candidate) => candidate.some(({ hit }) => hit)) ?? cut[0] ?? [];
  return shorten(pieces, limit);
}

/** From the first hit's surroundings on, whole words only, with an ellipsis wherever something was left out. */
function shorten(pieces: readonly Piece[], limit: number): Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  if (text.length <= limit) return [...pieces];
  const start = startOf(text, lengthBeforeHit(pieces), limit);
  const end = start + limit >= text.length ? text.length : text.lastIndexOf(' ', start + limit);
  const shown: Piece[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const part = piece.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    if (part) shown.push({ text: part, hit: piece.hit });
    offset += piece.text.length;
  }
  if (start > 0) shown.unshift({ text: '…\u00a0', hit: false });
  if (end < text.length) shown.push({ text: '\u00a0…', hit: false });
  return shown;
}

/** Where an excerpt begins so that the first hit lies in its first half. */
function startOf(text: string, hitAt: number, limit: number): number {
  if (hitAt < limit / 2) return 0;
  const wanted = Math.min(hitAt - limit / 3, text.length - limit);
  return wanted <= 0 ? 0 : text.indexOf(' ', wanted) + 1;
}

function lengthBeforeHit(pieces: readonly Piece[]): number {
  let length = 0;
  for (const { text, hit } of pieces) {
    if (hit) return length;
    length += text.length;
  }
  return 0;
}
