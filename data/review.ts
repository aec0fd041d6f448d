import { publicationWith } from './library.ts';
import type { ShortNote } from './short.ts';

/**
 * When a note is past its review date, the day (ISO) of its oldest reading: one year after its documents were read or any of its
 * publications was checked, it is to be read again. Undefined until then. `now` counts as a day in UTC.
 */
export function outdatedSince({ readOn, sources }: Pick<ShortNote, 'readOn' | 'sources'>, now: Date): string | undefined {
  const checked = sources.flatMap((source) =>
    'publication' in source ? (publicationWith(source.publication)?.checked_on ?? []) : [],
  );
  const oldest = [readOn, ...checked].reduce((one, other) => (one < other ? one : other));
  return now.toISOString().slice(0, 10) > aYearAfter(oldest) ? oldest : undefined;
}

const aYearAfter = (iso: string) => `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`;
