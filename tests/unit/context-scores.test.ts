import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLAIMS } from '../../data/context/claim-cues.ts';
import { claimsIn } from '../../data/context/claims.ts';
import { contextOf } from '../../data/context/contexts.ts';
import { surroundings } from '../../data/context/sentence.ts';
import { CONTEXTS, type Context } from '../../data/names.ts';

// Labelled sentences in two halves: the rules were written with one in sight, the other was kept apart.
// In a text, square brackets stand around the mention. PRINT_SCORES=1 prints matrices and mistakes.

interface Labelled {
  context: Context;
  text: string;
  heading?: string;
  title?: string;
}
const HALVES = ['tuned', 'apart'] as const;
const load = <Row>(name: string): Row[] => JSON.parse(readFileSync(new URL(`labelled/${name}.json`, import.meta.url), 'utf8'));
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
  for (const { context, got, text } of wrong) print(context, '->', got.context, got.because.join(', '), '|', text);
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
  const scores = CLAIMS.map((claim) => {
    const mine = (names: string[]) => names.filter((name) => name.startsWith(claim));
    const hits = rows.filter(({ claims, got }) => mine(got).some((name) => claims.includes(name))).length;
    const said = rows.filter(({ got }) => mine(got).length > 0).length;
    const there = rows.filter(({ claims }) => mine(claims).length > 0).length;
    const f1 = (2 * hits) / (said + there);
    print(half, claim.padEnd(12), 'hits', hits, 'false', said - hits, 'missed', there - hits, 'F1', f1.toFixed(2));
    return f1;
  });
  const macro = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  print(half, 'macro F1', macro.toFixed(3));
  for (const { claims, got, text } of rows) {
    if ([...claims].sort().join() !== [...got].sort().join())
      print(claims.join(' ') || '-', '->', got.join(' ') || '-', '|', text);
  }
  test('macro F1 is at least 0.85', () => expect(macro).toBeGreaterThanOrEqual(0.85));
});
