import type { Document, Note, Publication, Source, Tension } from './model.ts';

// What bundles carry of the evidence files. The card gets only what a card shows; its components take these types, so the
// compiler refuses a card that shows more. All bundles do without the addresses of sources: the records have them.

/** A source without its address. */
export type SourcePlace = WithoutLink<Source>;
type WithoutLink<One> = One extends Source ? Omit<One, 'link'> : never;

const NOTE = [
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
const TENSION = ['id', 'claims_left', 'claims_right', 'topic', 'severity', 'title', 'left', 'right', 'why'] as const;
const PUBLICATION = ['id', 'year', 'link', 'link_kind', 'confidence', 'checked_on'] as const;
const DOCUMENT = ['id', 'title', 'url'] as const;

export type ShortNote = Pick<Note, (typeof NOTE)[number]> & { sources: SourcePlace[] };
export type ShortTension = Pick<Tension, (typeof TENSION)[number]>;
export type ShortDocument = Pick<Document, (typeof DOCUMENT)[number]>;
export type ShortPublication = Pick<Publication, (typeof PUBLICATION)[number] | 'authors'> & {
  time_points: Pick<Publication['time_points'][number], 'step' | 'result'>[];
};

/** A card has room for the first caveat of a note. */
const shortNote = (note: Note): ShortNote => ({
  ...pick(note, NOTE),
  caveats: note.caveats.slice(0, 1),
  sources: note.sources.map(placeOf),
});
const shortTension = (tension: Tension): ShortTension => pick(tension, TENSION);
const shortDocument = (document: Document): ShortDocument => pick(document, DOCUMENT);
const shortPublication = (publication: Publication): ShortPublication => ({
  ...pick(publication, PUBLICATION),
  authors: firstAuthor(publication.authors),
  time_points: publication.time_points.map((point) => pick(point, ['step', 'result'])),
});

function placeOf(source: Source): SourcePlace {
  const { link: _, ...place } = source;
  return place;
}

function pick<Whole extends object, Key extends keyof Whole>(whole: Whole, keys: readonly Key[]): Pick<Whole, Key> {
  return Object.fromEntries(keys.filter((key) => key in whole).map((key) => [key, whole[key]])) as Pick<Whole, Key>;
}

/** The surname of the first of a list of authors; initials, "et al." and the like stay away. */
export const firstAuthor = (authors: string | null): string | null =>
  authors?.split(/,|;| et al| \(/)[0]?.replace(/ [A-Z]{1,3}$/, '') ?? null;

type Shorten = Record<string, (items: never[]) => unknown[]>;

/** How the evidence files are shortened, by file name, in the card's bundle and in that of our pages; others stay whole. */
export const SHORTENED: { card: Shorten; pages: Shorten } = {
  card: {
    'notes.json': (notes: Note[]) => notes.map(shortNote),
    'tensions.json': (tensions: Tension[]) => tensions.map(shortTension),
    'publications.json': (publications: Publication[]) => publications.map(shortPublication),
    'documents.json': (documents: Document[]) => documents.map(shortDocument),
  },
  pages: {
    'notes.json': (notes: Note[]) => notes.map((note) => ({ ...note, sources: note.sources.map(placeOf) })),
  },
};
