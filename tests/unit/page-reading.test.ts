import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isEnglish } from '../../data/context/english.ts';
import { GAP_NOTES, GAPS, type GapName, gapsIn, NO_EFFECT, SPEAKS_OF } from '../../data/context/gaps.ts';
import { overviewOf, type PageText } from '../../data/context/page.ts';
import { readMention } from '../../data/context/reading.ts';
import { noteWith } from '../../data/library.ts';
import { createMatcher } from '../../data/matching/matcher.ts';
import type { Context } from '../../data/names.ts';
import { TERMS } from '../../data/terms/terms.ts';

// Whole pages in two halves: the rules were written with one in sight, the other was kept apart. "# " begins a heading.
// PRINT_SCORES=1 prints what came of each.

interface LabelledPage {
  title: string;
  about: boolean;
  context: Context;
  /** What the page does not speak of, whether or not it has to. */
  missing: GapName[];
  claims: string[];
  blocks: string[];
}

const matcher = createMatcher(TERMS);
const print = (...lines: unknown[]) => void (process.env['PRINT_SCORES'] && console.log(...lines));

function pageOf({ title, blocks }: Pick<LabelledPage, 'title' | 'blocks'>): PageText {
  let id = 0;
  return {
    title,
    blocks: blocks.map((block) => {
      const text = block.replace(/^# /, '');
      return { text, heading: text !== block, mentions: matcher.match(text).map((match) => ({ id: id++, ...match })) };
    }),
  };
}

describe.each(['tuned', 'apart'])('whole pages, the half %s', (half) => {
  const pages: LabelledPage[] = JSON.parse(readFileSync(new URL(`labelled/pages-${half}.json`, import.meta.url), 'utf8'));
  const read = pages.map((page) => {
    const got = overviewOf(pageOf(page));
    return {
      page,
      got,
      gaps: got.gaps.map(({ gap }) => gap),
      claims: [...new Set(got.claims.map((one) => `${one.claim}:${one.polarity}`))],
    };
  });
  for (const { page, got, gaps, claims } of read) {
    print(
      half,
      '|',
      page.title,
      '| about',
      got.about,
      got.context,
      '| gaps',
      gaps.join(' '),
      '| of',
      page.missing.join(' '),
      '| claims',
      claims.join(' '),
      '| of',
      page.claims.join(' '),
    );
  }
  const share = (right: boolean[]) => right.filter(Boolean).length / right.length;
  const gaps = read.flatMap(({ page, gaps }) => gaps.map((gap) => page.missing.includes(gap)));
  const claims = read.flatMap(({ page, claims }) => claims.map((claim) => page.claims.includes(claim)));
  print(
    half,
    pages.length,
    'pages; gaps told',
    gaps.length,
    'precision',
    share(gaps),
    '; claims told',
    claims.length,
    'precision',
    share(claims),
  );

  test('there are twenty', () => expect(pages.length).toBeGreaterThanOrEqual(20));
  test('a gap that is told is one, nineteen times of twenty', () => {
    expect(gaps.length).toBeGreaterThan(20);
    expect(share(gaps)).toBeGreaterThanOrEqual(0.95);
  });
  test('a claim that is told is made, nine times of ten', () => expect(share(claims)).toBeGreaterThanOrEqual(0.9));
  test('about it or in passing', () =>
    expect(share(read.map(({ page, got }) => got.about === page.about))).toBeGreaterThanOrEqual(0.95));
  test('what it is about', () =>
    expect(
      share(read.filter(({ got }) => got.english).map(({ page, got }) => got.context === page.context)),
    ).toBeGreaterThanOrEqual(0.9));
});

describe('gaps', () => {
  const source = readFileSync(new URL('../../data/context/gaps.ts', import.meta.url), 'utf8');
  const examples = [...source.matchAll(/\/\/ e\.g\. (.+)$/gm)].map((match) => match[1] as string);
  test('each has an example', () => expect(examples).toHaveLength(GAPS.length));
  test.each(Object.keys(SPEAKS_OF).map((gap, at) => [gap as GapName, examples[at] ?? ''] as const))(
    '%s is spoken of in: %s',
    (gap, example) => {
      expect(gapsIn(example)).not.toContain(gap);
      expect(gapsIn(example, { ...SPEAKS_OF, [gap]: /(?!)/ })).toContain(gap);
    },
  );
  test.each(['Each infusion lasts 40 minutes.', 'He has had pain for many years.', 'It was last year.'])(
    'of how long an effect lasts says nothing: %s',
    (sentence) => {
      expect(sentence).toMatch(NO_EFFECT);
      expect(gapsIn(sentence)).toContain('duration');
    },
  );
  test('the note that fills a gap is of that context', () => {
    for (const [context, notes] of Object.entries(GAP_NOTES)) {
      for (const [gap, id] of Object.entries(notes)) expect(noteWith(id)?.contexts, `${context} ${gap}`).toContain(context);
    }
  });
  const filler = 'Ketamine is given here to people with fibromyalgia who ask for it in our quiet rooms by the lake. '.repeat(10);
  test.each([
    [
      'a passing mention',
      {
        title: 'Garden fair',
        blocks: [
          'We sold plants all day long and the sun shone on us all. '.repeat(20),
          'One man spoke of ketamine for fibromyalgia, which surprised us.',
        ],
      },
    ],
    [
      'a short page',
      { title: 'Ketamine for fibromyalgia', blocks: ['We offer ketamine for fibromyalgia.', 'Ask us about ketamine.'] },
    ],
    [
      'a page on the condition',
      { title: 'Fibromyalgia', blocks: [filler.replaceAll('Ketamine', 'Yoga'), 'Fibromyalgia is common in this town.'] },
    ],
  ])('are not told of %s', (_, page) => expect(overviewOf(pageOf(page)).gaps).toEqual([]));
  test('are told of a page on the treatment', () => {
    const { gaps } = overviewOf(
      pageOf({ title: 'Ketamine for fibromyalgia', blocks: [filler, 'Ask us about ketamine for fibromyalgia.'] }),
    );
    expect(gaps.map(({ gap }) => gap)).toEqual([...GAPS]);
  });
});

describe('claims of a page', () => {
  const page = {
    title: 'Ketamine for CRPS',
    blocks: [
      '# Ketamine for CRPS',
      'At our clinic, relief from ketamine can last for months in people with CRPS who come back to us for the whole course.',
      'It is safe. Opioids are known to harm some people.',
    ],
  };
  const { claims } = overviewOf(pageOf(page));
  test('lead to the mention of their sentence, or to their block', () => {
    expect(claims.map(({ claim, polarity, block, mention }) => [claim, polarity, block, mention])).toEqual([
      ['long-lasting', 'asserts', 1, 2],
      ['safety', 'denies', 2, undefined],
    ]);
  });
  test('are told in few words of the page', () => {
    for (const { words, block } of claims) {
      expect(words.length).toBeLessThanOrEqual(62);
      expect(page.blocks[block]).toContain(words.replace(/^… | …$/g, ''));
    }
  });
  test('are told once where a pull quote says them again', () => {
    const [title = '', first = '', ...others] = page.blocks;
    for (const quote of [`“${first.slice(0, -1)}”`, `“${first.slice(0, -1)},” says the head of the clinic.`]) {
      expect(overviewOf(pageOf({ ...page, blocks: [title, first, quote, ...others] })).claims).toHaveLength(2);
    }
  });
});

describe('the language', () => {
  test.each([
    '',
    'ketamine',
    'The drip wore off.',
    'CRPS, fibromyalgia und ketamine in der clinic: what is known of it and what is not',
  ])('English enough: %j', (text) => expect(isEnglish(text)).toBe(true));
  test.each([
    'Ketamin wird bei CRPS auch als Infusion gegeben, und die Wirkung ist nicht von Dauer.',
    'La ketamine est donnée avec une perfusion dans les cas de CRPS.',
    'La ketamina para el dolor del CRPS es una opción.',
    'Кетамин (ketamine) при КРБС применяют редко.',
    'ケタミン(ketamine)は線維筋痛症に使われることがある。',
  ])('not English: %s', (text) => expect(isEnglish(text)).toBe(false));
  test('in other languages a mention has the general context and claims nothing', () => {
    const block = 'Ketamine wird bei CRPS auch als Infusion gegeben, und die Wirkung ist nicht von Dauer, kostet aber $500.';
    expect(readMention({ topic: 'ketamine', text: 'Ketamine', block, start: 0, end: 8, heading: '', title: '' })).toEqual({
      context: 'ketamine-general',
      because: [],
      claims: [],
    });
    expect(overviewOf(pageOf({ title: 'Ketamine', blocks: [block] }))).toEqual({
      english: false,
      about: true,
      context: undefined,
      claims: [],
      gaps: [],
    });
  });
});
