import type { Document, Note, Publication, Tension } from './model.ts';

// What the hover card needs of the evidence. The card's bundle carries only this; the popup and the notes page carry all.
// Components of the card take these types, so the compiler refuses a card that shows more.

export type ShortNote = Pick<
  Note,
  | 'id'
  | 'title'
  | 'contexts'
  | 'about'
  | 'kind'
  | 'year'
  | 'people'
  | 'duration'
  | 'summary'
  | 'figures'
  | 'caveats'
  | 'sources'
  | 'claims'
>;
export type ShortTension = Pick<Tension, 'id' | 'claims_left' | 'claims_right' | 'severity' | 'title' | 'left' | 'right' | 'why'>;
export type ShortPublication = Pick<
  Publication,
  'id' | 'authors' | 'year' | 'link' | 'link_kind' | 'confidence' | 'checked_on'
> & {
  time_points: Pick<Publication['time_points'][number], 'step' | 'result'>[];
};
export type ShortDocument = Pick<Document, 'id' | 'title' | 'url'>;

function shortNote({
  id,
  title,
  contexts,
  about,
  kind,
  year,
  people,
  duration,
  summary,
  figures,
  caveats,
  sources,
  claims,
}: Note): ShortNote {
  return { id, title, contexts, about, kind, year, people, duration, summary, figures, caveats, sources, claims };
}

function shortTension({ id, claims_left, claims_right, severity, title, left, right, why }: Tension): ShortTension {
  return { id, claims_left, claims_right, severity, title, left, right, why };
}

function shortPublication({
  id,
  authors,
  year,
  link,
  link_kind,
  confidence,
  time_points,
  checked_on,
}: Publication): ShortPublication {
  return {
    id,
    authors: firstAuthor(authors),
    year,
    link,
    link_kind,
    confidence,
    checked_on,
    time_points: time_points.map(({ step, result }) => (step === undefined ? { result } : { step, result })),
  };
}

const shortDocument = ({ id, title, url }: Document): ShortDocument => ({ id, title, url });

/** The first of a list of authors, initials and all; "et al." and the like stay away. */
export const firstAuthor = (authors: string | null): string | null => authors?.split(/,|;| et al| \(/)[0] ?? null;

/** How each evidence file is shortened for the card, by its file name; files that are not named stay whole. */
export const SHORTENED: Record<string, (items: never[]) => unknown[]> = {
  'notes.json': (notes: Note[]) => notes.map(shortNote),
  'tensions.json': (tensions: Tension[]) => tensions.map(shortTension),
  'publications.json': (publications: Publication[]) => publications.map(shortPublication),
  'documents.json': (documents: Document[]) => documents.map(shortDocument),
};
