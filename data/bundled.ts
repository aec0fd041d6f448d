import { touching } from './context/tension-order.ts';
import type { Brief, Document, Note, Publication, SafetyItem, Source, Tension } from './model.ts';
import { notesInReach, tensionsInReach } from './reach.ts';
import {
  COUNTED_FIELDS,
  type CountedTension,
  DOCUMENT_FIELDS,
  firstAuthor,
  NOTE_FIELDS,
  PUBLICATION_FIELDS,
  type SearchedNote,
  type ShortDocument,
  type ShortNote,
  type ShortPublication,
  type SourcePlace,
  TENSION_FIELDS,
  UNSEARCHED_FIELDS,
} from './short.ts';

/** The evidence files as they are written, by name. */
export interface Evidence {
  notes: Note[];
  briefs: Brief[];
  safety: SafetyItem[];
  tensions: Tension[];
  publications: Publication[];
  documents: Document[];
}

/** What the card's bundle carries: of the evidence that can come to a card, what a card shows. Files left out stay whole. */
export function cardEvidence({ notes, briefs, safety, tensions, publications, documents }: Evidence) {
  const reached = notesInReach(notes, briefs);
  const told = tensionsInReach(tensions, notes, briefs);
  const drawn = new Set(briefs.flatMap(({ strip }) => strip.map((row) => 'publication' in row && row.publication)));
  const named = new Set([
    ...reached.flatMap(({ sources }) => sources.map((source) => 'publication' in source && source.publication)),
    ...safety.map(({ publication }) => publication),
    ...drawn,
  ]);
  return {
    notes: reached.map(shortNote),
    tensions: tensions
      .filter((tension) => touching([tension], reached).length > 0)
      .map((tension): CountedTension => pick(tension, told.has(tension) ? TENSION_FIELDS : COUNTED_FIELDS)),
    publications: publications.filter(({ id }) => named.has(id)).map((one) => shortPublication(one, drawn.has(one.id))),
    documents: documents.map((document): ShortDocument => pick(document, DOCUMENT_FIELDS)),
  };
}

/** What the bundles of our own pages carry; `?searched` is asked for by the popup. Files left out stay whole. */
export const pageEvidence = ({ notes }: Evidence) => ({
  notes: notes.map((note) => ({ ...note, sources: note.sources.map(placeOf) })),
  'notes.json?searched': notes.map(searchedNote),
});

const searchedNote = (note: Note): SearchedNote =>
  Object.fromEntries(Object.entries(note).filter(([key]) => !UNSEARCHED_FIELDS.some((field) => field === key))) as SearchedNote;

/** A card has room for the first caveat of a note. */
const shortNote = (note: Note): ShortNote => ({
  ...pick(note, NOTE_FIELDS),
  caveats: note.caveats.slice(0, 1),
  sources: note.sources.map(placeOf),
});

/** Only a study that a strip draws brings its time points. */
const shortPublication = (publication: Publication, drawn: boolean): ShortPublication => ({
  ...pick(publication, PUBLICATION_FIELDS),
  authors: firstAuthor(publication.authors),
  time_points: drawn ? publication.time_points.map((point) => pick(point, ['step', 'result'])) : [],
});

function placeOf(source: Source): SourcePlace {
  const { link: _, ...place } = source;
  return place;
}

function pick<Whole extends object, Key extends keyof Whole>(whole: Whole, keys: readonly Key[]): Pick<Whole, Key> {
  return Object.fromEntries(keys.filter((key) => key in whole).map((key) => [key, whole[key]])) as Pick<Whole, Key>;
}
