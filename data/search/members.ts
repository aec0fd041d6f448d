import { SYNONYMS } from './synonyms.ts';
import { stemsOf } from './words.ts';

/** A member as a search term: its stems, joined. One word is its own stem. */
export const keyOf = (member: string): string => stemsOf(member).join('_');

export const isPhrase = (key: string): boolean => key.includes('_');

/** The groups' members as keys; members with one stem between them count once. */
const GROUPS = SYNONYMS.map((group) => [...new Set(group.map(keyOf))]);

const groupsByKey = new Map<string, string[][]>();
for (const group of GROUPS) for (const key of group) groupsByKey.set(key, [...(groupsByKey.get(key) ?? []), group]);

/** How many stems the longest member has that begins with a stem; most words begin none. */
const longestFrom = new Map<string, number>();
for (const key of groupsByKey.keys()) {
  const stems = key.split('_');
  longestFrom.set(stems[0] ?? '', Math.max(stems.length, longestFrom.get(stems[0] ?? '') ?? 0));
}

const meanings = new Map([...groupsByKey].map(([key, groups]) => [key, [...new Set(groups.flat())]]));

/** The keys that mean the same as one, itself among them; empty when it is in no group. */
export const sameAs = (key: string): readonly string[] => meanings.get(key) ?? [];

/** A member found in a text: `length` stems from `at` on. */
export interface Found {
  key: string;
  at: number;
  length: number;
}

/** The members in a row of stems, the longest at each place; they do not overlap. */
export function membersIn(stems: readonly string[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < stems.length; ) {
    const length = lengthAt(stems, at);
    if (length > 0) found.push({ key: stems.slice(at, at + length).join('_'), at, length });
    at += Math.max(1, length);
  }
  return found;
}

function lengthAt(stems: readonly string[], at: number): number {
  for (let length = Math.min(longestFrom.get(stems[at] ?? '') ?? 0, stems.length - at); length > 0; length--) {
    if (groupsByKey.has(stems.slice(at, at + length).join('_'))) return length;
  }
  return 0;
}
