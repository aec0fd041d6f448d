import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTES } from '../../data/library.ts';
import { createSearch } from '../../data/search/index.ts';
import { snippet } from '../../data/search/snippet.ts';

const hits = (text: string, terms: string[]) =>
  snippet(text, terms)
    .filter(({ hit }) => hit)
    .map((piece) => piece.text);

const aText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...NOTES.flatMap((note) => [note.title, note.summary])));

test('joined, the pieces are the text; none is empty', () => {
  fc.assert(
    fc.property(aText, fc.array(fc.string({ unit: 'binary' })), (text, terms) => {
      const pieces = snippet(text, [...terms, ...text.split(' ').slice(0, 3)]);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every((piece) => piece.text.length > 0)).toBe(true);
    }),
  );
});

test('no terms, no hits', () => {
  fc.assert(
    fc.property(aText, (text) => {
      expect(hits(text, [])).toEqual([]);
    }),
  );
});

describe('marked are', () => {
  test.each([
    ['whole words, whatever their ending', 'Relief lasted; it lasts for hours.', ['last'], ['lasted', 'lasts']],
    ['either spelling', 'Anaesthesia by an anesthetist', ['anesthesia'], ['Anaesthesia']],
    ['words with accents', 'Sörensen and So\u0308rensen', ['sorensen'], ['Sörensen', 'So\u0308rensen']],
    ['possessives', "Ramachandran's paper", ['ramachandran'], ["Ramachandran's"]],
    ['phrases as a whole', 'An out-of-body feeling; the body', ['out of body'], ['out-of-body']],
    ['not words within words', 'Painkillers and pain', ['pain'], ['pain']],
    ['not signs of regular expressions', 'a.b (c) [d]*', ['.', '(', '[d]*'], ['d']],
  ])('%s', (_, text, terms, marked) => expect(hits(text, terms)).toEqual(marked));
});

test('a synonym is marked where the note has its own word for it', () => {
  const { search } = createSearch(NOTES);
  const marked = (query: string) =>
    search(query)
      .slice(0, 1)
      .flatMap(({ note, terms }) => hits(`${note.title} ${note.summary}`, terms));
  expect(marked('RSD').join(' ')).toMatch(/CRPS|complex regional pain syndrome/);
  expect(marked('overseas')).toContain('abroad');
  expect(marked('fibro')).toContain('Fibromyalgia');
});
