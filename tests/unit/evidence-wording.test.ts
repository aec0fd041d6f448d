import { createHash } from 'node:crypto';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import documentRuns from './document-runs.json' with { type: 'json' };
import {
  allTexts,
  briefs,
  claims,
  claimWith,
  notes,
  publications,
  type ReaderText,
  tensions,
  textsOfNote,
} from './evidence-files.ts';

const matching = (texts: readonly ReaderText[], pattern: RegExp) => texts.filter(({ text }) => pattern.test(text));

describe('what may not be said', () => {
  test.each([
    ['an exclamation mark', /!/],
    ['the bare phrase, which mixes up three kinds of nothing', /\bno evidence\b/i],
    [
      'advice',
      /\b(?:you|your|yours|should|ask a doctor|ask your|speak to|talk to|worth (?:trying|a try|considering)|recommend(?:ed)?)\b/i,
    ],
    ['hype', /\b(?:miracle|game[- ]chang\w+|revolutionary|amazing|promising|remarkabl[ey])\b/i],
    ['an address or an identifier', /https?:|www\.|\b10\.\d{4,}\/|\bPMID\b|\bPMC\d|\bdoi\b/i],
  ])('no text holds %s', (_, pattern) => {
    expect(matching(allTexts, pattern)).toEqual([]);
  });

  test('doses stand in the study details and nowhere else', () => {
    const texts = [
      ...allTexts,
      ...notes.flatMap(({ id, keywords }) => keywords.map((text) => ({ at: `${id} keyword`, text }))),
      // Of a claim readers see its restatement, of a publication everything.
      ...claims.map(({ id, claim }) => ({ at: id, text: claim })),
      ...publications.map(({ id, ...rest }) => ({ at: id, text: JSON.stringify(rest) })),
    ];
    expect(matching(texts, /\d\s*(?:mg|mcg|µg|μg|ml|g|grams?)\b|\b(?:mg|mcg|ml)\b|\b(?:milli|micro)(?:gram|litre)/i)).toEqual([]);
  });

  test('American spellings stay in the search words', () => {
    const american =
      /\b(?:anesthe|randomiz|sensitiz|recogniz|generaliz|summariz|hospitaliz|stabiliz|color|favor|behavior|center|fiber|tumor|labeling|labeled|ischemi|pediatric|counsel(?:ed|ing)\b|program\b|license\b)/i;
    expect(matching(allTexts, american)).toEqual([]);
  });

  test('of Dr Liptan only that she calls it experimental, and that the sentence breaks off', () => {
    const about = matching(allTexts, /Liptan/);
    expect(new Set(about.map(({ at }) => at.split(' ')[0]))).toEqual(new Set(['liptan-broken-off', 'T05']));
    for (const { at, text } of about) {
      if (at.endsWith('title') || at.endsWith('group')) continue;
      expect(text, at).toMatch(/calls ketamine experimental/);
      expect(text, at).toMatch(/breaks off there/);
    }
    expect(notes.filter((note) => note.claims.includes('A51')).map(({ id, figures }) => [id, figures])).toEqual([
      ['liptan-broken-off', []],
    ]);
  });
});

describe('who says it', () => {
  const AVOIDED = new Set(claims.filter(({ handling }) => handling === 'AVOID').map(({ id }) => id));

  test('a statement that must not be ours is put in its document’s mouth, or has no source', () => {
    const attributed =
      /\b(?:the (?:clinic )?article|the overview|it)(?: also)? (?:claims|says|asks)\b|\bno source (?:for \w+ )?was found\b/i;
    const bold = notes.filter((note) => note.claims.some((id) => AVOIDED.has(id)));
    expect(bold.length).toBeGreaterThan(15);
    // On the card the first caveat stands right under the summary.
    expect(bold.filter(({ summary, caveats }) => !attributed.test(`${summary} ${caveats[0]}`)).map(({ id }) => id)).toEqual([]);
  });

  test('what a document says starts with its name', () => {
    for (const { id, documentSays } of notes)
      if (documentSays) expect(documentSays, id).toMatch(/^The (?:overview|clinic article) says /);
  });

  test('a note speaks of the documents that it rests on, and of no other', () => {
    const rests = (note: (typeof notes)[number], document: 'A' | 'B') => note.claims.some((id) => claimWith(id).doc === document);
    for (const note of notes) {
      const said = textsOfNote(note)
        .map(({ text }) => text)
        .join(' ');
      const first = `${note.summary} ${note.documentSays ?? ''}`;
      expect(
        (rests(note, 'A') && /\boverview\b/i.test(first)) || (rests(note, 'B') && /\bclinic article\b/i.test(first)),
        note.id,
      ).toBe(true);
      if (!rests(note, 'B')) expect(said, note.id).not.toMatch(/\bclinic article\b/i);
      // Of the overview also where its own page is the source (B52).
      if (!rests(note, 'A') && !note.claims.includes('B52')) expect(said, note.id).not.toMatch(/\bthe overview\b/i);
    }
  });

  test('a bare claim borrows no year and no number of people from a study', () => {
    // The line over a note reads "Article's claim, 2025, 67 trials" otherwise.
    for (const { id, kind, year, people } of notes)
      if (kind === 'article-claim') expect([id, year, people]).toEqual([id, null, null]);
  });

  test('figures from one illness are named as such where the other is asked about', () => {
    const STUDIES = {
      CRPS: /^P(?:08|09|10|11|26|27)$/,
      fibromyalgia: /^P(?:01|02|03|05|17|20|21|22|40)$/,
    };
    for (const note of notes) {
      const said = textsOfNote(note)
        .filter(({ at }) => / (?:title|summary|caveat|duration)$/.test(at))
        .map(({ text }) => text)
        .join(' ');
      const cites = (pattern: RegExp) =>
        note.sources.some((source) => 'publication' in source && pattern.test(source.publication));
      const shownFor = (illness: string) => note.contexts.some((context) => context.includes(illness));
      if (shownFor('fibromyalgia') && cites(STUDIES.CRPS)) expect(said, note.id).toContain('CRPS');
      if (shownFor('crps') && cites(STUDIES.fibromyalgia)) expect(said, note.id).toMatch(/fibromyalgia/i);
    }
  });
});

describe('what speaks against it', () => {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

  test('every note has one to three caveats of its own, of at most 25 words', () => {
    const all = notes.flatMap(({ caveats }) => caveats.map(plain));
    expect(all.filter((caveat, at) => all.indexOf(caveat) !== at)).toEqual([]);
    for (const { id, caveats } of notes) {
      expect(caveats.length, id).toBeLessThanOrEqual(3);
      for (const caveat of caveats) expect(caveat.split(/\s+/).length, `${id}: ${caveat}`).toBeLessThanOrEqual(25);
    }
  });

  test('every note says what it rests on and how long the effect lasted', () => {
    for (const { id, kind, finding, duration, sources, claims: resting } of notes) {
      for (const value of [kind, finding, duration.text]) expect(value.trim(), id).not.toBe('');
      for (const list of [sources, resting]) expect(list.length, id).toBeGreaterThan(0);
    }
  });

  test('titles fit on a line of the card', () => {
    for (const { id, title } of notes) expect(title.length, id).toBeLessThanOrEqual(60);
  });
});

describe('plain words', () => {
  /** Names without a plainer word; each counts as two syllables, so that a drug's name does not make a short sentence hard. */
  const NAMES = new Set([
    'ketamine',
    's-ketamine',
    'esketamine',
    'spravato',
    'midazolam',
    'fibromyalgia',
    'overview',
    'depression',
  ]);

  const sentencesOf = (text: string) => text.split(/(?<=[.?]["”]?)\s+/);
  const wordsOf = (text: string) => text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}.,%'’/-]*[\p{L}\p{N}%])?/gu) ?? [];

  function gradeOf(text: string, { names }: { names: ReadonlySet<string> }): number {
    const words = wordsOf(text);
    const syllables = words.map((word) => {
      if (names.has(word.toLowerCase().replace(/['’]s$/, ''))) return 2;
      if (/^\d/.test(word)) return 1;
      return word.split(/[-/]/).reduce((sum, part) => sum + Math.max(1, syllable(part)), 0);
    });
    return fleschKincaid({
      sentence: sentencesOf(text).length,
      word: words.length,
      syllable: syllables.reduce((sum, count) => sum + count, 0),
    });
  }

  test('a summary has at most 60 words', () => {
    for (const { id, summary } of notes) expect(summary.split(/\s+/).length, id).toBeLessThanOrEqual(60);
  });

  test('every summary reads at about grade 9 or below, all of them at grade 8 or below on average', () => {
    const grades = notes.map(({ id, summary }) => ({ id, grade: gradeOf(summary, { names: NAMES }) }));
    expect(grades.filter(({ grade }) => grade > 9)).toEqual([]);
    // With every name counted in full.
    const raw = notes.map(({ summary }) => gradeOf(summary, { names: new Set() }));
    expect(raw.reduce((sum, grade) => sum + grade, 0) / raw.length).toBeLessThan(8);
  });

  test('every brief reads at about grade 9 or below', () => {
    const grades = briefs.map(({ context, line, caveat }) => ({
      context,
      grade: gradeOf(`${line} ${caveat}`, { names: NAMES }),
    }));
    expect(grades.filter(({ grade }) => grade > 9)).toEqual([]);
  });

  test('the two sides of a tension are said in at most 30 words each', () => {
    for (const { id, left, right, why } of tensions) {
      for (const side of [left.says, right.says]) expect(wordsOf(side).length, id).toBeLessThanOrEqual(30);
      expect(wordsOf(why).length, id).toBeLessThanOrEqual(40);
    }
  });
});

describe('own words', () => {
  /**
   * Nine-word runs of both documents, each as the first 12 hex digits of its SHA-256: enough to know a copied run,
   * too little to bring back the text.
   */
  const RUNS = new Set(documentRuns);
  const wordsOf = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[\u0300-\u036f'’‘]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runsOf = (text: string) => {
    const words = wordsOf(text);
    return words.slice(8).map((_, at) => words.slice(at, at + 9).join(' '));
  };
  const hashOf = (run: string) => createHash('sha256').update(run).digest('hex').slice(0, 12);

  test('no text shares nine words in a row with either document', () => {
    expect(RUNS.size).toBeGreaterThan(1000);
    const copied = allTexts.flatMap(({ at, text }) =>
      runsOf(text).flatMap((run) => (RUNS.has(hashOf(run)) ? [`${at}: ${run}`] : [])),
    );
    expect(copied).toEqual([]);
  });

  test('a heading of a document would be known, so the runs are made the same way', () => {
    // A section heading stands in the documents and may be given exactly.
    const heading = claimWith('A14').section;
    expect(runsOf(heading).every((run) => RUNS.has(hashOf(run)))).toBe(true);
    expect(runsOf(heading).length).toBeGreaterThan(3);
  });
});
