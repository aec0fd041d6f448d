import { publicationWith } from './library.ts';
import type { Note } from './model.ts';
import { type Condition, STUDIES } from './overview-studies.ts';
import { firstAuthor } from './short.ts';
import { claimedRow, rowOfPublication, type StripRow } from './strip.ts';

/** What a note must be about for the times of its studies to be its own answer to "how long". */
const TIMED: ReadonlySet<Note['about'][number]> = new Set(['duration', 'benefit', 'onset', 'fatigue']);

const CONDITION_NAMES: Record<Condition, string> = {
  fibromyalgia: 'fibromyalgia',
  crps: 'CRPS',
  'chronic-pain': 'chronic pain',
  'fatigue-and-depression': 'fatigue',
};

type Timed = Pick<Note, 'sources' | 'duration' | 'about' | 'claims' | 'topics'>;

/** The rows of a note: each of its publications that looked at a time, then what the documents claim. */
export function rowsOfNote(note: Timed): StripRow[] {
  if (!note.about.some((subject) => TIMED.has(subject))) return [];
  const cited = new Set(note.sources.flatMap((source) => ('publication' in source ? [source.publication] : [])));
  const rows = [...cited].flatMap((id) => rowsOfStudy(id, note)).filter(isDrawn);
  return note.duration.claimed.length > 0 ? [...rows, claimedRow(claimantOf(note.claims), note.duration.claimed)] : rows;
}

const isDrawn = ({ cells, untimed }: StripRow) => untimed.length > 0 || Object.keys(cells).length > 0;

/** One row a condition. Results in another illness than the note's own carry its name: they do not speak for this one. */
function rowsOfStudy(id: string, note: Timed): StripRow[] {
  const studies = STUDIES.filter(({ publication }) => publication === id);
  if (studies.length === 0) return [rowOfPublication(nameOf(id), id)];
  return studies.map(({ condition, only }) => {
    const who = condition === ownCondition(note) ? nameOf(id) : `${nameOf(id)}, ${CONDITION_NAMES[condition]}`;
    return rowOfPublication(who, id, only);
  });
}

function ownCondition({ topics }: Pick<Note, 'topics'>): Condition | undefined {
  const [fibromyalgia, crps] = [topics.includes('fibromyalgia'), topics.includes('crps')];
  if (fibromyalgia === crps) return undefined;
  return crps ? 'crps' : 'fibromyalgia';
}

/** Whose claim it is, by the letters of the claims. */
function claimantOf(claims: readonly string[]): string {
  const documents = new Set(claims.map((claim) => claim[0]));
  if (documents.size > 1) return 'Articles say';
  return documents.has('A') ? 'Overview says' : 'Clinic article';
}

/** First author and year: "de Carvalho 2024". */
export function nameOf(id: string): string {
  const publication = publicationWith(id);
  return [firstAuthor(publication?.authors ?? null), publication?.year].filter(Boolean).join(' ') || 'Study';
}
