import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Brief, Claim, Document, Note, Publication, StudyDetails, Tension } from '../../data/model.ts';
import { CONTEXTS } from '../../data/names.ts';
import {
  allTexts,
  briefs,
  claims,
  claimWith,
  documents,
  notes,
  noteWith,
  publicationsOf,
  publicationWith,
  read,
  tensions,
} from './evidence-files.ts';

describe('the files', () => {
  test.each([
    ['notes', z.array(Note)],
    ['briefs', z.array(Brief)],
    ['tensions', z.array(Tension)],
    ['claims', z.array(Claim)],
    ['publications', z.array(Publication)],
    ['study-details', z.array(StudyDetails)],
    ['documents', z.array(Document)],
  ])('%s.json is what its schema says, and holds nothing else', (name, schema) => {
    const file = read(name);
    // Parsing drops keys that the schema does not know, so the file must come out as it went in.
    expect(schema.parse(file)).toEqual(file);
  });

  test.each(['notes', 'tensions', 'claims', 'publications', 'study-details', 'documents'])(
    '%s.json has every id once',
    (name) => {
      const ids = (read(name) as { id: string }[]).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );
});

describe('coverage', () => {
  test('there are 45 to 70 notes', () => {
    expect(notes.length).toBeGreaterThanOrEqual(45);
    expect(notes.length).toBeLessThanOrEqual(70);
  });

  test('every claim of the documents stands in one to four notes', () => {
    const uses = new Map(claims.map(({ id }) => [id, 0]));
    for (const id of notes.flatMap((note) => [...new Set(note.claims)])) {
      claimWith(id);
      uses.set(id, (uses.get(id) ?? 0) + 1);
    }
    expect([...uses].filter(([, count]) => count < 1 || count > 4)).toEqual([]);
  });

  test('no note names a claim twice', () => {
    for (const note of notes) expect(new Set(note.claims).size, note.id).toBe(note.claims.length);
  });

  test.each(CONTEXTS)('%s has a brief, and at least four notes', (context) => {
    expect(briefs.filter((brief) => brief.context === context)).toHaveLength(1);
    expect(notes.filter((note) => note.contexts.includes(context)).length).toBeGreaterThanOrEqual(4);
  });

  test('a brief leads with notes of its own context', () => {
    for (const { context, lead } of briefs) {
      expect(new Set(lead).size, context).toBe(lead.length);
      for (const id of lead) expect(noteWith(id).contexts, `${context}: ${id}`).toContain(context);
    }
  });

  test('both sides of every tension rest on claims that stand in notes', () => {
    const noted = new Set(notes.flatMap((note) => note.claims));
    for (const { id, claims_left, claims_right } of tensions) {
      for (const side of [claims_left, claims_right]) {
        expect(side.length, id).toBeGreaterThan(0);
        for (const claim of side) claimWith(claim);
        expect(
          side.some((claim) => noted.has(claim)),
          id,
        ).toBe(true);
      }
    }
  });
});

describe('sources', () => {
  test('the sections that a note gives are those of its claims, all of them, documents first', () => {
    for (const note of notes) {
      const given = note.sources.flatMap((source) => ('document' in source ? [`${source.document} ${source.section}`] : []));
      const resting = note.claims.map(claimWith).map(({ doc, section }) => `${doc} ${section}`);
      expect(new Set(given), note.id).toEqual(new Set(resting));
      expect(given.length, note.id).toBe(new Set(given).size);
      const firstPublication = note.sources.findIndex((source) => 'publication' in source);
      if (firstPublication !== -1) expect(firstPublication, note.id).toBe(given.length);
    }
  });

  test('every link is the register’s; the clinic article has none', () => {
    const address = new Map(documents.map(({ id, url }) => [id, url]));
    expect(address.get('B')).toBeNull();
    for (const { id, sources } of notes) {
      for (const source of sources) {
        expect(source.link, id).toBe(
          'document' in source ? address.get(source.document) : publicationWith(source.publication).link,
        );
      }
    }
  });

  test('every address in any file is https, and a word for its kind stands beside a publication’s', () => {
    const files = ['notes', 'briefs', 'tensions', 'claims', 'publications', 'study-details', 'documents'];
    for (const file of files) {
      for (const text of strings(read(file))) {
        for (const found of text.match(/\b[a-z]+:\/\/\S+/g) ?? []) expect(found, file).toMatch(/^https:\/\/[^\s]+$/);
      }
    }
    for (const { id, link, link_kind } of claims.flatMap((claim) => claim.publications).map(publicationWith)) {
      expect(link_kind === null, id).toBe(link === null);
    }
  });

  test('a publication is said to have been read in the same place throughout', () => {
    const places = new Map<string, string>();
    for (const { id, sources } of notes) {
      for (const source of sources) {
        if (!('publication' in source)) continue;
        const { publication, place } = source;
        expect(place, `${id}: ${publication}`).toBe(places.get(publication) ?? place);
        places.set(publication, place);
      }
    }
  });

  test('the article by Dr Liptan is cited nowhere', () => {
    expect(notes.filter((note) => publicationsOf(note).includes('P32'))).toEqual([]);
    expect(briefs.flatMap(({ strip }) => strip).filter((row) => 'publication' in row && row.publication === 'P32')).toEqual([]);
  });

  test('where a publication could not be identified or checked, the note says so', () => {
    for (const note of notes) {
      const said = allTexts
        .filter(({ at }) => at.startsWith(`${note.id} `))
        .map(({ text }) => text)
        .join(' ');
      for (const id of publicationsOf(note)) {
        if (publicationWith(id).confidence === 'VERIFIED') continue;
        expect(said, `${note.id}: ${id}`).toMatch(/could not be (?:identified|checked)|no source .*found/i);
      }
    }
  });
});

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
