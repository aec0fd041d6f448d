import type { PageReading } from '../../data/context/page.ts';
import type { Topic } from '../../data/names.ts';

/** The address of a page's visit sheet: by what the page is about, claims and leaves out; by its topics if that is unknown. */
export function sheetForPage(reading: PageReading | undefined, topics: readonly Topic[]): string {
  if (!reading?.context) return `/sheet.html?topics=${topics}`;
  const claims = [...new Set(reading.claims.map(({ claim }) => claim))];
  const parts = [`context=${reading.context}`];
  if (claims.length > 0) parts.push(`claims=${claims}`);
  if (reading.gaps.length > 0) parts.push(`notes=${reading.gaps.map(({ note }) => note)}`);
  return `/sheet.html?${parts.join('&')}`;
}
