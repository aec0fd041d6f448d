/** As many as fit beside each other and are still of use. */
const MOST = 5;
const LONGEST = 200;

/** Reads whatever session storage holds as searches, the latest first. Never throws; what is no search is left out. */
export const readRecent = (stored: unknown): string[] =>
  Array.isArray(stored)
    ? stored.filter((one): one is string => typeof one === 'string' && one.trim() !== '' && one.length <= LONGEST).slice(0, MOST)
    : [];

/** With one more search in front; what it continues or repeats goes. A single letter is none. */
export function withRecent(recent: readonly string[], query: string): string[] {
  const search = query.trim().slice(0, LONGEST);
  if (search.length < 2) return [...recent];
  const folded = search.toLowerCase();
  return [search, ...recent.filter((one) => !folded.startsWith(one.toLowerCase()))].slice(0, MOST);
}
