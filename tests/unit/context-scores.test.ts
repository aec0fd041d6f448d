import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLAIMS, type ClaimName } from '../../data/context/claim-cues.ts';
import { claimsIn } from '../../data/context/claims.ts';
import { contextOf } from '../../data/context/contexts.ts';
import { surroundings } from '../../data/context/sentence.ts';
import { CONTEXTS, type Context } from '../../data/names.ts';

// Labelled sentences in two halves, kept as CONTRIBUTING.md says. In a text, square brackets stand around the mention.
// PRINT_SCORES=1 prints the matrices, and the ten worst mistakes of each half.

interface Labelled {
  context: Context;
  text: string;
  heading?: string;
  title?: string;
}
const HALVES = ['tuned', 'apart'] as const;
const load = <Row>(name: string): Row[] => JSON.parse(readFileSync(new URL(`labelled/${name}.json`, import.meta.url), 'utf8'));
/** Mistakes that are printed. */
const WORST = 10;
const print = (...lines: unknown[]) => void (process.env['PRINT_SCORES'] && console.log(...lines));

function judged({ text, heading = '', title = '' }: Labelled) {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const plain = text.replace('[', '').replace(']', '');
  const word = plain.slice(start, end);
  const topic = /fibro/i.test(word)
    ? 'fibromyalgia'
    : /crps|complex/i.test(word)
      ? 'crps'
      : /spravato/i.test(word)
        ? 'spravato'
        : 'ketamine';
  return contextOf({ ...surroundings(plain, start, end), topic, text: word, heading, title });
}

describe.each(HALVES)('contexts, the half %s', (half) => {
  const rows = load<Labelled>(`context-${half}`).map((row) => ({ ...row, got: judged(row) }));
  const wrong = rows.filter(({ context, got }) => got.context !== context);
  print(half, 'contexts: rows are labels, columns what was judged, in the order', CONTEXTS.join(' '));
  for (const label of CONTEXTS) {
    const judgedAs = (context: Context) => rows.filter((row) => row.context === label && row.got.context === context).length;
    print(CONTEXTS.map((context) => String(judgedAs(context)).padStart(3)).join(''), label);
  }
  // The worst first: a pairing that the sentence does not make, then a context that is no general one.
  const rank = (context: Context) => (/-for-(?:crps|fibromyalgia)$/.test(context) ? 0 : context.endsWith('-general') ? 2 : 1);
  for (const { context, got, text } of wrong.sort((a, b) => rank(a.got.context) - rank(b.got.context)).slice(0, WORST))
    print(context, '->', got.context, got.because.join(', '), '|', text);
  test('nine in ten are right', () => expect(1 - wrong.length / rows.length).toBeGreaterThanOrEqual(0.9));
  test('fewer than two in a hundred are given a wrong pairing', () => {
    const pairings = wrong.filter(({ got }) => /for-(?:crps|fibromyalgia)$/.test(got.context));
    expect(pairings.length / rows.length).toBeLessThan(0.02);
  });
});

describe.each(HALVES)('claims with polarity, the half %s', (half) => {
  const rows = load<{ claims: string[]; text: string }>(`cues-${half}`).map((row) => ({
    ...row,
    got: claimsIn(row.text).map(({ claim, polarity }) => `${claim}:${polarity}`),
  }));
  const POLARITIES = ['asserts', 'denies', undefined] as const;
  const of = (claim: ClaimName, names: string[]) => names.find((name) => name.startsWith(claim))?.split(':')[1];
  print(half, 'claims: for each, asserted, denied and not made by label, in columns as judged');
  const scores = CLAIMS.map((claim) => {
    const matrix = POLARITIES.map((label) =>
      POLARITIES.map(
        (judged) => rows.filter(({ claims, got }) => of(claim, claims) === label && of(claim, got) === judged).length,
      ),
    );
    const hits = rows.filter(({ claims, got }) => of(claim, got) && of(claim, claims) === of(claim, got)).length;
    const said = rows.filter(({ got }) => of(claim, got)).length;
    const there = rows.filter(({ claims }) => of(claim, claims)).length;
    const f1 = (2 * hits) / (said + there);
    print(
      claim.padEnd(12),
      matrix.map((row) => row.map((one) => String(one).padStart(4)).join('')).join('  |'),
      ' F1',
      f1.toFixed(2),
    );
    return f1;
  });
  const macro = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  print(half, 'macro F1', macro.toFixed(3));
  // The worst first: the opposite of what is said, then what is not said, then what is missed.
  const mistakes = rows.flatMap(({ claims, got, text }) =>
    CLAIMS.flatMap((claim) => {
      const [label, judged] = [of(claim, claims), of(claim, got)];
      if (label === judged) return [];
      const rank = label && judged ? 0 : judged ? 1 : 2;
      return [{ rank, line: `${claim}: ${label ?? 'not made'} -> ${judged ?? 'not made'} | ${text}` }];
    }),
  );
  for (const { line } of mistakes.sort((a, b) => a.rank - b.rank).slice(0, WORST)) print(line);
  test('macro F1 is at least 0.85', () => expect(macro).toBeGreaterThanOrEqual(0.85));
});
