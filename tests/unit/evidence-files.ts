import { readFileSync } from 'node:fs';
import type { Brief, Claim, Document, Note, Publication, StudyDetails, Tension } from '../../data/model.ts';

// The bundled evidence, read as it lies on disk: these tests ask what the files say, not what the library makes of them.

export const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/evidence/${name}.json`, import.meta.url), 'utf8'));

export const notes = read('notes') as Note[];
export const briefs = read('briefs') as Brief[];
export const tensions = read('tensions') as Tension[];
export const claims = read('claims') as Claim[];
export const publications = read('publications') as Publication[];
export const documents = read('documents') as Document[];
const studyDetails = read('study-details') as StudyDetails[];

const byId = <T extends { id: string }>(items: readonly T[]) => {
  const map = new Map(items.map((item) => [item.id, item]));
  return (id: string): T => {
    const item = map.get(id);
    if (!item) throw new Error(`${id} is not in the evidence`);
    return item;
  };
};

export const claimWith = byId(claims);
export const publicationWith = byId(publications);
export const noteWith = byId(notes);
export const detailsWith = byId(studyDetails);

/** The publications that a note gives as sources, each once. */
export const publicationsOf = ({ sources }: Pick<Note, 'sources'>): string[] => [
  ...new Set(sources.flatMap((source) => ('publication' in source ? [source.publication] : []))),
];

/** Every text of a note, brief or tension that a reader sees, with where it stands. */
export interface ReaderText {
  at: string;
  text: string;
}

export function textsOfNote(note: Note): ReaderText[] {
  const {
    id,
    title,
    group,
    people,
    population,
    route,
    effect,
    duration,
    summary,
    figures,
    documentSays,
    paperReports,
    misreport,
    caveats,
  } = note;
  const named: Record<string, string | null> = {
    title,
    group,
    people,
    population,
    route,
    effect,
    duration: duration.text,
    summary,
    documentSays,
    paperReports,
    misreport,
  };
  return [
    ...Object.entries(named).flatMap(([field, text]) => (text === null ? [] : [{ at: `${id} ${field}`, text }])),
    ...caveats.map((text) => ({ at: `${id} caveat`, text })),
    ...figures.map(({ value, label }) => ({ at: `${id} figure`, text: `${value}: ${label}` })),
  ];
}

export const textsOfBrief = ({ context, term, subject, line, caveat, strip }: Brief): ReaderText[] =>
  [`${term} ${subject}`, line, caveat, ...strip.map(({ who }) => who)].map((text) => ({ at: `brief ${context}`, text }));

export const textsOfTension = ({ id, title, left, right, why }: Tension): ReaderText[] =>
  [title, left.who, left.says, right.who, right.says, why].map((text) => ({ at: id, text }));

export const allTexts: readonly ReaderText[] = [
  ...notes.flatMap(textsOfNote),
  ...briefs.flatMap(textsOfBrief),
  ...tensions.flatMap(textsOfTension),
];

/** P01 and A04 are no figures, nor are the numbers of papers and trials. */
const IDENTIFIERS = /\b(?:[ABPT]\d{2}\b|PMC\d+|NCT\d+|S\d{4}-?[\d()-]{6,})/g;

/** What the register says of these claims and publications, without addresses and identifiers: where figures may come from. */
export function registerText(claimIds: readonly string[], publicationIds: readonly string[]): string {
  return [
    ...claimIds
      .map(claimWith)
      .flatMap(({ claim, year, group, population, route_regimen, effect, onset, duration, ...rest }) => [
        claim,
        year,
        group,
        population,
        route_regimen,
        effect,
        onset?.text,
        duration.text,
        rest.document_caveat,
        rest.external_check,
      ]),
    ...publicationIds.flatMap((id) => {
      const { title, year, time_points } = publicationWith(id);
      const { id: _, ...details } = detailsWith(id);
      return [title, year, ...Object.values(details), ...time_points.flatMap(({ at, figures, note }) => [at, figures, note])];
    }),
  ]
    .filter((text) => text !== null && text !== undefined)
    .join('\n')
    .replaceAll(IDENTIFIERS, '');
}

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const HOURS: Record<string, number> = { min: 1 / 60, h: 1, hour: 1, day: 24, week: 168, month: 730, year: 8760 };
const UNIT = '(min|h|hour|day|week|month|year)(?:ute)?s?';
const COUNT = '(\\d+(?:\\.\\d+)?)(?:(?: to |-|–)(\\d+(?:\\.\\d+)?))?';
const TIMES = new RegExp(`\\b(?:${COUNT}[ -]${UNIT}|${UNIT} ${COUNT})\\b`, 'g');

/** Every time that a text states, in hours: "180 minutes" and "three hours" are 3, "3-4 weeks" are 504 and 672, "week 12" is 2016. */
export function hoursIn(text: string): number[] {
  const digits = text.toLowerCase().replaceAll(/[a-z]+/g, (word) => (WORDS.includes(word) ? String(WORDS.indexOf(word)) : word));
  return [...digits.matchAll(TIMES)].flatMap(([, from, to, unit, unitBefore, fromAfter, toAfter]) =>
    [from, to, fromAfter, toAfter].flatMap((count) =>
      count === undefined ? [] : [Number(count) * (HOURS[unit ?? unitBefore ?? ''] ?? Number.NaN)],
    ),
  );
}
