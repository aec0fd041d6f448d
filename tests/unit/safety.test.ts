import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import claims from '../../data/evidence/claims.json' with { type: 'json' };
import safety from '../../data/evidence/safety.json' with { type: 'json' };
import { safetyFor } from '../../data/library.ts';
import { SafetyItem } from '../../data/model.ts';
import { CONTEXTS } from '../../data/names.ts';

test('the safety file is valid, and rests on claims and on publications that were checked', () => {
  for (const item of z.parse(z.array(SafetyItem), safety))
    for (const id of item.claims) expect(claims.map((claim) => claim.id)).toContain(id);
  for (const context of CONTEXTS) {
    for (const { source } of safetyFor(context))
      expect(source).toMatchObject({ confidence: 'VERIFIED', checked_on: expect.stringMatching(/^\d{4}-/) });
  }
});

describe.each(CONTEXTS)('%s', (context) => {
  const said = safetyFor(context)
    .map(({ text }) => text)
    .join(' ');
  test.each([/heart rate and blood pressure/, /detached/, /misuse/, /leaves out/])('always says %s', (words) =>
    expect(said).toMatch(words),
  );
});

test('Spravato: supervised use', () => {
  expect(
    safetyFor('spravato')
      .map(({ text }) => text)
      .join(' '),
  ).toMatch(/under supervision, with at least two hours of watching/);
});
