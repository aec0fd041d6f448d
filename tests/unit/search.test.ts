import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTES } from '../../data/library.ts';
import { KINDS, TOPICS } from '../../data/names.ts';
import { createSearch, nearestTopics } from '../../data/search/index.ts';
import { snippet } from '../../data/search/snippet.ts';

const { search } = createSearch(NOTES);
const idsFor = (query: string, filter?: Parameters<typeof search>[1]) => search(query, filter).map(({ note }) => note.id);
const ALL = NOTES.map((note) => note.id);

const words = NOTES.flatMap((note) => `${note.title} ${note.summary} ${note.keywords.join(' ')}`.split(' '));
const aQuery = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((chosen) => chosen.join(' ')),
);
const aFilter = fc.record({ topics: fc.subarray([...TOPICS]), kinds: fc.subarray([...KINDS]) });

describe('any query', () => {
  test('is answered with notes, none twice', () => {
    fc.assert(
      fc.property(aQuery, (query) => {
        const ids = idsFor(query);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ALL).toEqual(expect.arrayContaining(ids));
      }),
    );
  });

  test('is answered the same again, by the same search and by a new one', () => {
    fc.assert(
      fc.property(aQuery, (query) => {
        const first = search(query);
        expect(search(query)).toEqual(first);
        expect(createSearch(NOTES).search(query)).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });

  test('finds with a filter what it finds without, in that order, less what the filter leaves out', () => {
    fc.assert(
      fc.property(aQuery, aFilter, (query, { topics, kinds }) => {
        const wanted = search(query).filter(
          ({ note }) =>
            (topics.length === 0 || note.topics.some((topic) => topics.includes(topic))) &&
            (kinds.length === 0 || kinds.includes(note.kind)),
        );
        expect(search(query, { topics, kinds })).toEqual(wanted);
      }),
    );
  });

  test('shows what it hit in every note that it finds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), (word) => {
        for (const { note, terms } of search(word)) {
          if (terms.length === 0) continue;
          const texts = [
            note.title,
            note.summary,
            note.effect,
            note.duration.text,
            note.population,
            note.route,
            note.group ?? '',
          ];
          const said = [note.documentSays, note.paperReports, note.misreport, ...note.caveats, ...note.keywords, ...note.about];
          const shown = [...texts, ...said, ...note.topics, note.kind, `${note.year}`].some((text) =>
            snippet(text ?? '', terms).some(({ hit }) => hit),
          );
          expect(shown, `${word} in ${note.id}: ${terms}`).toBe(true);
        }
      }),
    );
  });
});

describe('hostile queries', () => {
  test.each([
    ['200,000 letters', 'ketamine'.repeat(25_000)],
    ['200,000 characters of words', 'how long '.repeat(22_000)],
    ['200,000 blanks and a word', `${' '.repeat(200_000)}ketamine`],
    ['200,000 accents', 'e\u0301'.repeat(100_000)],
    ['ten thousand words, each another', Array.from({ length: 10_000 }, (_, i) => `w${i.toString(36)}x`).join(' ')],
    ['only punctuation', '?!.,;:-–—()[]{}"\'`´/\\|'],
    ['regular expressions', '(a+)+$ [^] \\p{L} (?<=x) .*'],
    ['emoji', '😀👩‍👩‍👧‍👦🏳️‍🌈'],
    ['null bytes', '\0\0ketamine\0'],
    ['letters beyond the first plane', '𝓀𝑒𝓉𝒶𝓂𝒾𝓃𝑒 𐐀𐐁 𠀀𠀁'],
    ['half a pair', '\ud83d ketamine \udc00'],
    ['names of built-in properties', '__proto__ constructor toString hasOwnProperty'],
    ['words of the index itself', 'headAlike how_long AND OR *'],
  ])('%s', (_, query) => {
    expect(Array.isArray(search(query))).toBe(true);
    expect(nearestTopics(query)).toHaveLength(TOPICS.length);
  });
});

describe('a query with no word to search by lists all notes in their own order', () => {
  test.each(['', '   ', '?!', '😀', 'what is the', 'k'])('%j', (query) => {
    expect(idsFor(query)).toEqual(ALL);
    expect(search(query).every(({ terms }) => terms.length === 0)).toBe(true);
  });
});

describe('one question in other words has the same first answer', () => {
  test.each([
    ['anesthetic', 'anaesthetic'],
    ['central sensitization', 'central sensitisation'],
    ['dissociation', 'DISSOCIATIVE'],
    ['infusions', 'infused'],
    ['dissociation', 'disociation'],
    ['CRPS', 'complex regional pain syndrome'],
    ['fibromyalgia', 'what is fibro?'],
    ['price', 'how much does it cost'],
    ['ＫＥＴＡＭＩＮＥ', 'ketamine'],
  ])('%s, %s', (one, other) => expect(idsFor(one)[0]).toBe(idsFor(other)[0]));
});

describe('a very common word does not drown the rest', () => {
  test.each(['bladder', 'cost', 'mirror', 'fda'])('ketamine … %s', (word) => {
    const chatty = `hello, I was wondering about ketamine: is ketamine (the ketamine that I had) ${word}, ketamine?`;
    expect(idsFor(word).slice(0, 3)).toContain(idsFor(chatty)[0]);
  });
});

test('a word in every note weighs little even where it stands in one title alone', () => {
  const told = NOTES.slice(0, 20).map((note, at) => ({
    ...note,
    title: at === 0 ? 'Ketamine, ketamine and ketamine' : 'Pain',
    keywords: at === 1 ? ['ketamine', 'ketamine'] : [],
    summary: 'Ketamine for pain.',
    caveats: [at === 2 ? 'Some of the people had hiccups on ketamine, and nobody knows for how long.' : 'Pain.'],
  }));
  expect(createSearch(told).search('can ketamine give you hiccups')[0]?.note).toBe(told[2]);
});

test('the first note for an illness is about that illness', () => {
  for (const [query, topic] of [
    ['RSD infusion', 'crps'],
    ['fibro infusion', 'fibromyalgia'],
    ['spravato side effects', 'spravato'],
  ] as const) {
    for (const { note } of search(query).slice(0, 1)) expect(note.topics, `${query}: ${note.id}`).toContain(topic);
  }
});

test('a name alone is led by what it is; with ketamine, by a trial or a review', () => {
  for (const name of ['fibro', 'CRPS', 'what is RSD?']) expect(search(name)[0]?.note.about[0], name).toBe('condition');
  for (const names of ['ketamine for fibromyalgia', 'ketamine CRPS']) {
    expect(['controlled-trial', 'review'], names).toContain(search(names)[0]?.note.kind);
  }
});

test('a word that nothing resembles finds nothing', () => expect(search('xylophone')).toEqual([]));

test('the topics to go on from begin with those that the query names', () => {
  expect(nearestTopics('xylophone')).toEqual([...TOPICS]);
  expect(nearestTopics('RSD in children')[0]).toBe('crps');
  expect(nearestTopics('does fibro hurt?')[0]).toBe('fibromyalgia');
  expect(nearestTopics('Spravato price list')[0]).toBe('spravato');
});
