import { expect, test } from 'vitest';
import type { Note } from '../../data/model.ts';
import { outdatedSince } from '../../data/review.ts';
import { notes } from './evidence-files.ts';

const READ: Pick<Note, 'readOn' | 'sources'> = { readOn: '2026-11-21', sources: [{ document: 'A', section: 'x', link: null }] };
const P01 = { publication: 'P01', place: 'abstract', link: null };

test('a note is current for a year to the day, and outdated on the next', () => {
  expect(outdatedSince(READ, new Date('2026-11-21T12:00:00Z'))).toBeUndefined();
  expect(outdatedSince(READ, new Date('2027-11-21T23:59:59Z'))).toBeUndefined();
  expect(outdatedSince(READ, new Date('2027-11-22T00:00:00Z'))).toBe('2026-11-21');
  expect(outdatedSince(READ, new Date('2031-01-01T00:00:00Z'))).toBe('2026-11-21');
});

test('the oldest reading counts: documents read again do not make an old check of a publication new', () => {
  const readAgain = { readOn: '2028-03-01', sources: [...READ.sources, P01] };
  expect(outdatedSince(readAgain, new Date('2028-03-02T00:00:00Z'))).toBe('2026-11-21');
  expect(outdatedSince({ ...readAgain, sources: READ.sources }, new Date('2028-03-02T00:00:00Z'))).toBeUndefined();
});

test('a leap day has a year too', () => {
  const leap = { ...READ, readOn: '2028-02-29' };
  expect(outdatedSince(leap, new Date('2029-02-28T12:00:00Z'))).toBeUndefined();
  expect(outdatedSince(leap, new Date('2029-03-01T00:00:00Z'))).toBe('2028-02-29');
});

test('all notes go out of date by themselves', () => {
  for (const note of notes) {
    expect(outdatedSince(note, new Date(`${note.readOn}T12:00:00Z`)), note.id).toBeUndefined();
    expect(outdatedSince(note, new Date('2099-01-01T00:00:00Z')), note.id).toMatch(/^2026-/);
  }
});
