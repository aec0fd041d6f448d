import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWords } from '../../components/overview-chart/row-words.ts';
import { KINDS } from '../../data/names.ts';
import { type OverviewRow, overview } from '../../data/overview.ts';
import { CONDITION_CONTEXT, CONDITIONS, STATED_DURATIONS, STUDIES } from '../../data/overview-studies.ts';
import { along, BANDS, middle, placeOf } from '../../data/time-axis.ts';
import { claims, detailsWith, noteWith, publications, publicationWith } from './evidence-files.ts';

const parts = overview();
const groups = parts.flatMap((part) => part.groups);
const rows = groups.flatMap((group) => group.rows);
const studies = groups.filter(({ kind }) => kind !== 'claimed').flatMap((group) => group.rows);
const documents = groups.filter(({ kind }) => kind === 'claimed').flatMap((group) => group.rows);

/** The document breaks off where it begins to speak of it, so nothing is shown of it. */
const BROKEN_OFF = 'P32';

const HOUR = 1;
const DAY = 24;
const WEEK = 168;

describe('placeOf', () => {
  const moment = (hours: number) => ({ from: hours, to: hours });

  test.each([
    ['15 minutes after', 'minutes', moment(0.25)],
    ['180 minutes after', 'hours', moment(3)],
    ['week 8', 'weeks', moment(8 * WEEK)],
    ['day 14', 'weeks', moment(14 * DAY)],
    ['3 to 4 weeks', 'weeks', { from: 3 * WEEK, to: 4 * WEEK }],
    ['24 hours to day 3', 'days', { from: DAY, to: 3 * DAY }],
    ['1 to 3 months', '3-months', { from: 730, to: 2190 }],
    ['more than a year', '1-year', moment(8760)],
  ] as const)('%s is where the text says', (at, step, place) => {
    expect(placeOf(at, [step])).toEqual(place);
  });

  test('"up to" is one moment: nothing is filled in before it', () => {
    expect(placeOf('up to 12 weeks, CRPS', ['3-months'])).toEqual(moment(12 * WEEK));
  });

  test('how long a drip ran is no time after it', () => {
    expect(placeOf('up to 3 months after 4 to 14 days of infusion', ['3-months'])).toEqual(moment(2190));
    expect(placeOf('during and soon after a 30-minute infusion', ['minutes'])).toEqual(placeOf('soon after', ['minutes']));
    expect(placeOf('10 days of infusions', ['days'])).toEqual(placeOf('later', ['days']));
  });

  test('without a stated time the middle of the step', () => {
    for (const { step, from, to } of BANDS) expect(placeOf('later', [step])).toEqual(moment(middle({ from, to })));
  });

  test('without a step nowhere, however long people were followed', () => {
    expect(placeOf('time of the difference not stated; followed for 3 months', [])).toBeUndefined();
  });
});

describe('the axis', () => {
  const hours = fc.double({ min: 0.1, max: 26_280, noNaN: true });

  test('is logarithmic: twice as long is as far along, wherever it starts', () => {
    const doubling = along(2 * HOUR) - along(HOUR);
    fc.assert(fc.property(hours, (time) => Math.abs(along(2 * time) - along(time) - doubling) < 1e-9));
  });

  test('goes from end to end and never back', () => {
    expect(along(BANDS[0]?.from ?? 0)).toBeCloseTo(0);
    expect(along(BANDS.at(-1)?.to ?? 0)).toBeCloseTo(100);
    fc.assert(fc.property(hours, hours, (a, b) => a >= b || along(a) <= along(b)));
  });
});

describe('what is drawn', () => {
  test('every publication with time points has a condition and a kind', () => {
    const timed = publications.filter(({ time_points }) => time_points.length > 0).map(({ id }) => id);
    expect(new Set(STUDIES.map(({ publication }) => publication))).toEqual(new Set(timed.filter((id) => id !== BROKEN_OFF)));
    for (const { condition, kind } of STUDIES) {
      expect(CONDITIONS).toContain(condition);
      expect(KINDS).toContain(kind);
    }
  });

  test('every time point is drawn or listed once, with its own result', () => {
    for (const { id, time_points } of publications) {
      if (id === BROKEN_OFF) continue;
      const marks = studies.filter((row) => row.id === id).flatMap((row) => row.marks);
      const drawn = marks.map(({ state, at }) => [state, at]).sort();
      expect(drawn, id).toEqual(time_points.map(({ at, result }) => [result, at]).sort());
      for (const { at, step } of time_points) {
        const mark = marks.find((candidate) => candidate.at === at);
        expect(mark?.place !== undefined, `${id}: ${at}`).toBe(Boolean(step));
      }
    }
  });

  test('a mark lies in the step that the register gives it', () => {
    for (const { id, time_points } of publications) {
      for (const { at, step } of time_points) {
        const place = placeOf(at, step ? [step] : []);
        const band = BANDS.find((candidate) => candidate.step === step);
        if (!place || !band) continue;
        expect(place.to, `${id}: ${at}`).toBeGreaterThanOrEqual(band.from);
        expect(place.to, `${id}: ${at}`).toBeLessThanOrEqual(band.to);
      }
    }
  });

  test('the kind is that of the design, and the number of people that of the record', () => {
    const DESIGN: Record<string, RegExp> = {
      'controlled-trial': /^(?!.*review).*(?:randomised|placebo-controlled)/,
      'open-study': /open-label|no placebo/,
      'imaging-study': /imaging/,
      review: /review|meta-analysis|guideline/,
      'clinician-report': /case report/,
      'patient-report': /patient story/,
    };
    for (const { publication, kind, people } of STUDIES) {
      const { design, n } = detailsWith(publication);
      expect(design, publication).toMatch(DESIGN[kind] ?? /nothing/);
      for (const count of people?.replaceAll(',', '').match(/\d+/g) ?? [])
        expect(`${n} ${design}`, publication).toMatch(new RegExp(`\\b${count}\\b`));
    }
  });

  test('documents are drawn as claims only, studies never', () => {
    expect(documents.flatMap(({ marks }) => marks).every(({ state }) => state === 'claimed')).toBe(true);
    expect(studies.flatMap(({ marks }) => marks).some(({ state }) => state === 'claimed')).toBe(false);
  });

  test('the claims are those whose duration the register gives in hours, in its words', () => {
    const stated = claims.filter(({ duration }) => duration.hours_min !== null || duration.hours_max !== null);
    expect(STATED_DURATIONS.map(({ claim, at }) => [claim, at])).toEqual(stated.map(({ id, duration }) => [id, duration.text]));
  });
});

describe('the order', () => {
  test('is by condition, then down the ladder with the documents last, then by year, whatever was found', () => {
    expect(parts.map(({ condition }) => condition)).toEqual(CONDITIONS);
    for (const part of parts) {
      const ladder = part.groups.map(({ kind }) => (kind === 'claimed' ? KINDS.length : KINDS.indexOf(kind)));
      expect(ladder).toEqual([...ladder].sort((a, b) => a - b));
      for (const group of part.groups) {
        if (group.kind === 'claimed') continue;
        const years = group.rows.map(({ id }) => publicationWith(id).year ?? 9999);
        expect(years).toEqual([...years].sort((a, b) => a - b));
      }
    }
  });
});

describe('a mark', () => {
  const citing = ({ id, marks }: OverviewRow) => marks.map(({ note }) => ({ id, note: noteWith(note) }));

  test('opens a note that cites the publication or holds the claim', () => {
    for (const { id, note } of rows.flatMap(citing)) {
      const cited = note.sources.flatMap((source) => ('publication' in source ? [source.publication] : []));
      expect([...cited, ...note.claims], note.id).toContain(id);
    }
  });

  test('opens a note about its condition', () => {
    for (const { condition, groups } of parts) {
      for (const { id, note } of groups.flatMap((group) => group.rows).flatMap(citing)) {
        if (id === 'P16') continue; // fatigue in several illnesses, so its note is about ketamine in general
        expect(note.contexts, `${id}: ${note.id}`).toContain(CONDITION_CONTEXT[condition]);
      }
    }
  });

  test('says who, what kind, how many, when and what came of it', () => {
    const noppers = rows.find(({ id }) => id === 'P01');
    const [first] = noppers?.marks ?? [];
    expect(noppers && first && markWords(noppers, 'Controlled trial', first)).toMatch(
      /^Noppers 2011, controlled trial, 24 people: 15 minutes after: better than the comparison; .*8 of 12.* 3 of 12/,
    );
    const article = rows.find(({ id }) => id === 'B16');
    const [claimed] = article?.marks ?? [];
    expect(article && claimed && markWords(article, undefined, claimed)).toBe(
      'The clinic article: days or even weeks: claimed relief',
    );
  });

  test('has a name of its own', () => {
    const names = groups.flatMap(({ kind, rows }) => rows.flatMap((row) => row.marks.map((mark) => markWords(row, kind, mark))));
    expect(new Set(names).size).toBe(names.length);
  });
});
