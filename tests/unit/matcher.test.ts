import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../data/matching/fold.ts';
import { createMatcher } from '../../data/matching/matcher.ts';
import { windows } from '../../data/matching/windows.ts';
import { expand } from '../../data/terms/expand.ts';
import { SIGNS, TERMS } from '../../data/terms/terms.ts';

const matcher = createMatcher(TERMS, SIGNS);
/** Every name in a text; for short forms with other meanings see page-marks.ts. */
const found = (text: string) =>
  matcher.match(text).flatMap(({ start, end, form }) => (form && !form.usual ? [] : [text.slice(start, end)]));

describe('names that are marked', () => {
  test.each([
    ['ketamine, esketamine and Ketalar', ['ketamine', 'esketamine', 'Ketalar']],
    [
      'S-ketamine, S(+)-ketamine, (S)-ketamine, (R,S)-ketamine',
      ['S-ketamine', 'S(+)-ketamine', '(S)-ketamine', '(R,S)-ketamine'],
    ],
    ['Fibromyalgia syndrome is fibromyalgia', ['Fibromyalgia syndrome', 'fibromyalgia']],
    [
      'complex regional pain syndrome, Complex Regional Pain Syndromes',
      ['complex regional pain syndrome', 'Complex Regional Pain Syndromes'],
    ],
    ['complex\n  regional\u00a0pain-syndrome', ['complex\n  regional\u00a0pain-syndrome']],
    ['CRPS, CRPS-1, CRPS/RSD, #CRPS, (CRPS)', ['CRPS', 'CRPS', 'CRPS', 'CRPS', 'CRPS']],
    ['Spravato®, Spravato™-branded, SPRAVATO', ['Spravato', 'Spravato', 'SPRAVATO']],
    [
      'ketamine’s, ketamine-assisted, “ketamine”, ketamine3, ketamineª',
      ['ketamine', 'ketamine', 'ketamine', 'ketamine', 'ketamine'],
    ],
    ['ke\u00adta\u200bmine and kétamine', ['ke\u00adta\u200bmine', 'kétamine']],
    ['ＣＲＰＳ and ﬁbromyalgia', ['ＣＲＰＳ', 'ﬁbromyalgia']],
    ['用ketamine治疗CRPS的', ['ketamine', 'CRPS']],
    ['S\u2010ketamine and S\u2011ketamine', ['S\u2010ketamine', 'S\u2011ketamine']],
    ['an 😀ketamine😀 day', ['ketamine']],
    ['Ketamintherapie, ESKETAMININFUSIONEN', ['Ketamintherapie', 'ESKETAMININFUSIONEN']],
    ['Fibromyalgiesyndrom, Fibromyalgie-Schübe', ['Fibromyalgiesyndrom', 'Fibromyalgie']],
    ['ketaminebehandelingen, fibromyalgiepatiënten', ['ketaminebehandelingen', 'fibromyalgiepatiënten']],
  ])('%s', (text, expected) => {
    expect(matcher.mayMatch(text)).toBe(true);
    expect(found(text)).toEqual(expected);
  });
});

describe('words that are not', () => {
  test.each([
    'norketamine methoxetamine raketalar fibromyoma CRPs CPRS crps Crps',
    'Norketamintherapie ketamin_dosis fibromyalgie_score ketaminex fibromyalgieX fibromyalgique',
    'fibromyalgiaforum ketamineinfusion KetamineKate dose_ketamine ketamine_total',
    'complex, regional pain syndrome',
    'complex regional and pain syndrome',
    'regional pain syndrome',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

test('an accent or a mirror prefix inside a longer word does not stretch the mark', () => {
  expect(found('vitamins-ketamine')).toEqual(['ketamine']);
});

test('an apostrophe joins no words but a possessive', () => {
  const words = (text: string) => matcher.match(text).map(({ start, end }) => text.slice(start, end));
  expect(words('Special’K ketamine')).toEqual(['ketamine']);
  expect(words('Special K’s ketamine, Sudeck’s atrophy')).toEqual(['Special K', 'ketamine', 'Sudeck’s atrophy']);
});

const scraps = fc.constantFrom(
  ...['ketamine', 'S(+)-', 'es', 'fibromyalgia', 'syndrome', 'complex', 'regional', 'pain', 'CRPS', 'crps', 'spravato'],
  ...[
    'RSD',
    'FM',
    'Special',
    'K',
    'kétamine',
    'síndrome',
    'de',
    'dolor',
    'complejo',
    'komplexes',
    'regionales',
    'Schmerzsyndrom',
    'Sudeck',
    '’',
    's',
  ],
  ...[' ', '-', '\u00ad', '\u200b', '\u00a0', '.', 'é', '😀', '\n', '3', 'x', '用', '', '\u0301', '™'],
);
const messyText = fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join(''));

describe('for any text', () => {
  test('mentions never overlap and stand in order', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        let last = 0;
        for (const { start, end } of matcher.match(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('what is marked folds to a term, with its mirror prefix', () => {
    const plain = (text: string) => fold(text).text.replace(/[\s-]+/g, ' ');
    const names = TERMS.flatMap(({ text }) => expand(text)).map(plain);
    fc.assert(
      fc.property(messyText, (text) => {
        for (const { start, end } of matcher.match(text)) {
          const folded = plain(text.slice(start, end));
          expect(names.some((name) => folded.endsWith(name))).toBe(true);
        }
      }),
    );
  });

  test('the rough test never misses what the matcher finds', () => {
    fc.assert(
      fc.property(messyText, (text) => void expect(matcher.match(text).length === 0 || matcher.mayMatch(text)).toBe(true)),
    );
  });

  test('what is read around signs alone is what is read from end to end', () => {
    // Without signs of its own a matcher looks for the first words of all names.
    const other = createMatcher(TERMS);
    const padded = fc.tuple(messyText, fc.nat(250), messyText).map(([a, blanks, b]) => `${a}${' '.repeat(blanks)}x ${b}`);
    fc.assert(
      fc.property(padded, (text) => {
        expect(matcher.match(text)).toEqual(other.match(text));
        // A name that signs do not show has all of a text read.
        expect(matcher.match(`${text}. k\u00e9tamine`).slice(0, -1)).toEqual(matcher.match(text));
        const { matches, more } = matcher.read(text) ?? { matches: [], more: false };
        // Nothing is left where a text is cut at its matches.
        let rest = '';
        let end = 0;
        for (const match of matches) {
          rest += `${text.slice(end, match.start)} `;
          end = match.end;
        }
        if (!more) expect(matcher.match(rest + text.slice(end))).toEqual([]);
      }),
    );
  });

  test('folded offsets lead back into the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = fold(text);
        expect(folded.cased.length).toBe(folded.text.length);
        let last = 0;
        for (let index = 0; index < folded.text.length; index++) {
          expect(folded.start(index)).toBeGreaterThanOrEqual(last);
          expect(folded.end(index)).toBeGreaterThan(folded.start(index));
          expect(folded.end(index)).toBeLessThanOrEqual(text.length);
          last = folded.start(index);
        }
      }),
    );
  });

  test('the trie finds what a naive scan of words finds', () => {
    const words = [...new Set(PLAIN.flat())];
    const oneByOne = fc.array(fc.constantFrom(...words, 'and'), { maxLength: 12 });
    // Whole terms too, cut short now and then: words by chance hardly ever make one.
    const cut = fc.tuple(fc.constantFrom(...PLAIN), fc.nat(5)).map(([term, left]) => (left > 2 ? term : term.slice(left)));
    const text = fc.array(fc.oneof(oneByOne, cut), { maxLength: 8 }).map((parts) => parts.flat());
    fc.assert(fc.property(text, (words) => void expect(all(words.join(' '))).toEqual(naive(words))));
  });
});

const all = (text: string) => matcher.match(text).map(({ start, end }) => text.slice(start, end));

/** Every term but those with capitals, as its words; the longest first. */
const PLAIN = TERMS.filter(({ exact }) => !exact)
  .flatMap(({ text }) => expand(text))
  .map((text) => text.split(/[ '-]/))
  .sort((a, b) => b.length - a.length);

/** Longest term first at each word, by plain comparison. */
function naive(words: string[]): string[] {
  const hits: string[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = PLAIN.find((term) => term.every((word, index) => words[at + index] === word));
    if (hit) hits.push(hit.join(' '));
    at += hit?.length ?? 1;
  }
  return hits;
}

describe('windows of a long text', () => {
  test('together they are the text, and each term belongs to exactly one', () => {
    const filler = 'A plain sentence without any of the words. ';
    const text = `${filler.repeat(600)}complex regional pain syndrome ${filler.repeat(600)}S(+)-ketamine ${filler.repeat(30)}`;
    const parts = [...windows(text)];
    expect(parts.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
    const hits = parts.flatMap(({ text: window, from, to }) =>
      matcher
        .match(window)
        .filter(({ start }) => start + from < to)
        .map(({ start, end }) => text.slice(start + from, end + from)),
    );
    expect(hits).toEqual(['complex regional pain syndrome', 'S(+)-ketamine']);
  });

  test('a term at any place of a long text is found once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 19_000, max: 21_500 }), (at) => {
        const text = 'word '.repeat(10_000);
        const cut = text.slice(0, at).replace(/\S*$/, '');
        const whole = `${cut}complex regional pain syndrome ${text}`;
        const hits = [...windows(whole)].flatMap(({ text: window, from, to }) =>
          matcher.match(window).filter(({ start }) => start + from < to),
        );
        expect(hits).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

test('no name belongs to two topics', () => {
  const owners = new Map<string, string>();
  for (const { text, topic } of TERMS) {
    expect(owners.get(fold(text).text) ?? topic).toBe(topic);
    owners.set(fold(text).text, topic);
  }
});
