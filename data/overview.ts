import { NOTES, publicationWith } from './library.ts';
import type { DocumentId, Note } from './model.ts';
import { KINDS, type Kind } from './names.ts';
import { nameOf } from './note-strip.ts';
import {
  CONDITION_CONTEXT,
  CONDITIONS,
  type Condition,
  STATED_DURATIONS,
  STUDIES,
  type StatedDuration,
  type Study,
} from './overview-studies.ts';
import type { CellState } from './strip.ts';
import { type Place, placeOf } from './time-axis.ts';

/** One moment at which a study looked, or one duration that a document states. */
export interface OverviewMark {
  /** The note to open. */
  note: string;
  state: CellState;
  /** Undefined: the time was not stated, so the mark is listed and never drawn on the axis. */
  place: Place | undefined;
  /** When, in the words of the study or the document. */
  at: string;
  /** Figures, or what is said to last. */
  says: string;
}

/** A publication, or one statement of a document. */
export interface OverviewRow {
  id: string;
  who: { study: string; yearKnown: boolean } | { document: DocumentId };
  people: string | null;
  marks: OverviewMark[];
}

/** Rows of one kind of evidence; `claimed` holds what the documents say, whatever it rests on. */
export interface OverviewGroup {
  kind: Kind | 'claimed';
  rows: OverviewRow[];
}

export interface OverviewPart {
  condition: Condition;
  groups: OverviewGroup[];
}

/** All time points and stated durations: by condition, by kind as the ladder has it, oldest first; documents after the studies. */
export function overview(): OverviewPart[] {
  return CONDITIONS.map((condition) => {
    const studies = STUDIES.filter((study) => study.condition === condition).sort((a, b) => yearOf(a) - yearOf(b));
    const stated = STATED_DURATIONS.filter((duration) => duration.condition === condition);
    const groups: OverviewGroup[] = [
      ...KINDS.map((kind) => ({ kind, rows: studies.filter((study) => study.kind === kind).map(rowOfStudy) })),
      { kind: 'claimed', rows: stated.map(rowOfDocument) },
    ];
    return { condition, groups: groups.filter(({ rows }) => rows.length > 0) };
  });
}

const yearOf = ({ publication }: Study) => publicationWith(publication)?.year ?? Number.POSITIVE_INFINITY;

function rowOfStudy(study: Study): OverviewRow {
  const { publication: id, condition, kind, people, only } = study;
  const publication = publicationWith(id);
  const note = noteFor(condition, kind, ({ sources }) =>
    sources.some((source) => 'publication' in source && source.publication === id),
  );
  const points = publication?.time_points.filter(({ at }) => only === undefined || at === only) ?? [];
  return {
    id,
    who: { study: nameOf(id), yearKnown: publication?.year != null },
    people,
    marks: points.map(({ at, step, result, figures, note: remark }) => ({
      note,
      state: result,
      place: placeOf(at, step ? [step] : []),
      at,
      says: remark ? `${figures} (${remark})` : figures,
    })),
  };
}

function rowOfDocument({ claim, condition, at, steps, of }: StatedDuration): OverviewRow {
  const note = noteFor(condition, 'article-claim', ({ claims }) => claims.includes(claim));
  return {
    id: claim,
    who: { document: claim.startsWith('A') ? 'A' : 'B' },
    people: null,
    marks: [{ note, state: 'claimed', place: placeOf(at, steps), at, says: of }],
  };
}

/** Of the notes that cite something the one nearest to it: of its kind, about its condition, with the fewest other studies. */
function noteFor(condition: Condition, kind: Kind, cites: (note: Note) => boolean): string {
  const farness = (note: Note) =>
    (note.kind === kind ? 0 : 200) +
    (note.contexts.includes(CONDITION_CONTEXT[condition]) ? 0 : 100) +
    note.sources.filter((source) => 'publication' in source).length;
  const [nearest] = NOTES.filter(cites).sort((a, b) => farness(a) - farness(b));
  if (!nearest) throw new Error(`No note cites what the overview shows about ${condition}`);
  return nearest.id;
}
