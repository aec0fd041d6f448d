import { describe, expect, test } from 'vitest';
import {
  briefs,
  claimWith,
  hoursIn,
  notes,
  noteWith,
  publicationsOf,
  publicationWith,
  registerText,
  tensions,
  textsOfBrief,
  textsOfNote,
  textsOfTension,
} from './evidence-files.ts';

// Every figure that a reader sees stands in the register, with a claim or a publication that the text rests on.

const WORDS: Record<string, string> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
};

/** Digits: "2,309" is 2309; in "8-9" there are two; "4.2" stays whole. */
const digitsIn = (text: string) => (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((found) => found.replaceAll(',', ''));
const numberWordsIn = (text: string) => (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => word in WORDS);

/** Number words that only count what stands there: the two documents, the clinic article's four links, "the two". */
const COUNTED: Record<string, readonly string[]> = {
  'nmda-blocker': ['two'],
  'dopamine-activity': ['two'],
  'crps-condition': ['two'],
  'circular-citation': ['two', 'four'],
  T15: ['two', 'four'],
  T34: ['two'],
};

/** Shares that the register has in pieces: "11 of 17 ..., 6 did not"; "13 of 34; ... 19 to neither"; "29 screened; 17 responders". */
const PIECED = ['6 of 17', '19 of 34', '17 of 29'];

/** "8 of 12" must stand there as a whole, or as 8/12: both numbers for themselves are soon found somewhere. */
function sharesNotIn(register: string, text: string): string[] {
  const known = new Set(
    [...register.matchAll(/(\d+)(?: of (?:the )?|\/)(\d+)/g)].map(([, part, whole]) => `${part} of ${whole}`),
  );
  return [...text.matchAll(/(\d+) of (?:the )?(\d+)\b/g)]
    .map(([, part, whole]) => `${part} of ${whole}`)
    .filter((share) => !known.has(share) && !PIECED.includes(share));
}

/** A time or a percentage must stand there as one: the 14 of "14 days" does not make a week 14. */
function timesNotIn(register: string, text: string): string[] {
  const hours = new Set(hoursIn(register));
  const percent = (words: string) => [...words.matchAll(/(\d+(?:\.\d+)?) ?%/g)].map(([, share]) => share);
  const percents = new Set(percent(register));
  return [
    ...hoursIn(text)
      .filter((time) => !hours.has(time))
      .map((time) => `${time} hours`),
    ...percent(text)
      .filter((share) => !percents.has(share))
      .map((share) => `${share}%`),
  ];
}

function figuresNotIn(register: string, at: string, text: string): string[] {
  const lower = register.toLowerCase();
  const digits = new Set([...digitsIn(lower), ...numberWordsIn(lower).map((word) => WORDS[word])]);
  const counted = COUNTED[at.split(' ')[0] ?? ''] ?? [];
  return [
    ...sharesNotIn(register, text),
    ...timesNotIn(register, text),
    ...digitsIn(text).filter((figure) => !digits.has(figure)),
    ...numberWordsIn(text).filter((word) => !digits.has(WORDS[word] ?? '') && !counted.includes(word)),
  ].map((figure) => `${at}: ${figure} in "${text}"`);
}

describe('figures', () => {
  test('of the notes', () => {
    const strange = notes.flatMap((note) => {
      const register = registerText(note.claims, publicationsOf(note));
      return textsOfNote(note).flatMap(({ at, text }) => figuresNotIn(register, at, text));
    });
    expect(strange).toEqual([]);
  });

  test('of the briefs, from the notes that they lead with and the rows of their strips', () => {
    const strange = briefs.flatMap((brief) => {
      const leads = brief.lead.map(noteWith);
      const rows = brief.strip.flatMap((row) => ('publication' in row ? [row.publication] : []));
      const register = registerText(
        [...leads.flatMap((note) => note.claims), ...brief.strip.flatMap((row) => ('claims' in row ? row.claims : []))],
        [...leads.flatMap(publicationsOf), ...rows],
      );
      return textsOfBrief(brief).flatMap(({ at, text }) => figuresNotIn(register, at, text));
    });
    expect(strange).toEqual([]);
  });

  test('of the tensions, from the claims on both sides and the publications behind those', () => {
    const strange = tensions.flatMap((tension) => {
      const sides = [...tension.claims_left, ...tension.claims_right];
      const behind = sides.map(claimWith).flatMap((claim) => claim.publications);
      const register = `${registerText(sides, behind)}\n${tension.explanation}`;
      return textsOfTension(tension).flatMap(({ at, text }) => figuresNotIn(register, at, text));
    });
    expect(strange).toEqual([]);
  });

  test('results of a publication are given only where they were seen', () => {
    for (const note of notes) {
      if (note.paperReports === null) continue;
      const seen = publicationsOf(note).filter((id) => publicationWith(id).confidence === 'VERIFIED');
      expect(seen.length, note.id).toBeGreaterThan(0);
    }
  });

  test('a share on a tile has its comparison beside it, or says that nobody was compared', () => {
    const compared = /against|midazolam|placebo/i;
    const alone = /not compared|nobody compared|no comparison|no placebo/i;
    for (const { id, figures } of notes) {
      expect(figures.length, id).toBeLessThanOrEqual(3);
      const tiles = figures.map(({ value, label }) => `${value} ${label}`);
      for (const tile of tiles) {
        if (!/^\d+ of \d|^\d+%/.test(tile) || alone.test(tile)) continue;
        expect(
          tiles.some((other) => compared.test(other) && !alone.test(other)),
          `${id}: ${tile}`,
        ).toBe(true);
      }
    }
  });
});
