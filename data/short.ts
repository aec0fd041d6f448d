import type { Document, Note, Publication, Source, Tension } from './model.ts';

// What bundles carry of each item of the evidence; bundled.ts makes it so. The card's components take these types, so the
// compiler refuses a card that shows more. All bundles do without the addresses of sources: the records have them. The popup
// begins with what a search needs; the whole notes come with the first one that is opened.

/** A source without its address. */
export type SourcePlace = WithoutLink<Source>;
type WithoutLink<One> = One extends Source ? Omit<One, 'link'> : never;

export const NOTE_FIELDS = [
  'id',
  'title',
  'contexts',
  'about',
  'kind',
  'year',
  'people',
  'duration',
  'summary',
  'figures',
  'caveats',
  'claims',
  'readOn',
] as const;
/** What tells that a tension is there, and how it ranks. */
export const COUNTED_FIELDS = ['id', 'claims_left', 'claims_right', 'topic', 'severity'] as const;
export const TENSION_FIELDS = [...COUNTED_FIELDS, 'title', 'left', 'right', 'why'] as const;
export const PUBLICATION_FIELDS = ['id', 'year', 'link', 'link_kind', 'confidence', 'checked_on'] as const;
export const DOCUMENT_FIELDS = ['id', 'title', 'url'] as const;

export type ShortNote = Pick<Note, (typeof NOTE_FIELDS)[number]> & { sources: SourcePlace[] };
export type CountedTension = Pick<Tension, (typeof COUNTED_FIELDS)[number]>;
export type ShortTension = Pick<Tension, (typeof TENSION_FIELDS)[number]>;
export type ShortDocument = Pick<Document, (typeof DOCUMENT_FIELDS)[number]>;
export type ShortPublication = Pick<Publication, (typeof PUBLICATION_FIELDS)[number] | 'authors'> & {
  time_points: Pick<Publication['time_points'][number], 'step' | 'result'>[];
};

/** A note as it is searched and listed; the rest is for whoever opens it. */
export type SearchedNote = Omit<Note, (typeof UNSEARCHED_FIELDS)[number]>;
export const UNSEARCHED_FIELDS = ['contexts', 'finding', 'figures', 'sources', 'claims', 'readOn'] as const;

/** The surname of the first of a list of authors; initials, "et al." and the like stay away. */
export const firstAuthor = (authors: string | null): string | null =>
  authors?.split(/,|;| et al| \(/)[0]?.replace(/ [A-Z]{1,3}$/, '') ?? null;

/** How many notes a card shows; the others stand on the notes page. */
export const NOTES_SHOWN = 3;
