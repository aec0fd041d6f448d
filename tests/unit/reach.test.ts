import { readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { cardEvidence } from '../../data/bundled.ts';
import { claimsIn } from '../../data/context/claims.ts';
import type { SafetyItem } from '../../data/model.ts';
import { CONTEXTS } from '../../data/names.ts';
import { NOTES_SHOWN } from '../../data/short.ts';
import { briefs, documents, notes, publications, read, tensions } from './evidence-files.ts';

const bundle = cardEvidence({ notes, briefs, safety: read('safety') as SafetyItem[], tensions, publications, documents });

/** The rules of the card, over the whole evidence or over what the card's bundle carries of it. */
async function rules(cut: boolean) {
  vi.resetModules();
  for (const [name, items] of Object.entries(bundle)) {
    const file = `../../data/evidence/${name}.json`;
    if (cut) vi.doMock(file, () => ({ default: items }));
    else vi.doUnmock(file);
  }
  return {
    ...(await import('../../data/context/rank.ts')),
    ...(await import('../../data/library.ts')),
    ...(await import('../../data/strip.ts')),
    ...(await import('../../data/review.ts')),
  };
}

afterAll(() => {
  for (const name of Object.keys(bundle)) vi.doUnmock(`../../data/evidence/${name}.json`);
});

const labelled = (name: string): { text: string }[] =>
  JSON.parse(readFileSync(new URL(`labelled/${name}.json`, import.meta.url), 'utf8'));
const sentences = ['context-apart', 'context-tuned', 'cues-apart', 'cues-tuned'].flatMap((name) =>
  labelled(name).map(({ text }) => text.replace(/[[\]]/g, '')),
);
// Whatever words a note uses, a sentence can use too: that is what lets one note about a claim pass another.
const ownWords = notes.flatMap(({ title, summary }) => [title, ...summary.split(/(?<=\.) /)]);

test('a card from its bundle shows what a card from the whole evidence would', async () => {
  const whole = await rules(false);
  const cut = await rules(true);
  expect(cut.NOTES.length).toBeLessThan(whole.NOTES.length);
  const far = new Date('2030-01-01');
  const seen = new Set<string>();
  const shown = ({ notesFor, tensionsFor, briefFor, isTold, publicationWith, outdatedSince }: typeof whole, sentence: string) =>
    CONTEXTS.map((context) => {
      const chosen = notesFor(briefFor(context), claimsIn(sentence), NOTES_SHOWN);
      const touched = tensionsFor(chosen, claimsIn(sentence));
      const records = chosen.flatMap(({ sources }) =>
        sources.map((source) => ('publication' in source ? publicationWith(source.publication)?.link : source.document)),
      );
      for (const { id } of chosen) seen.add(id);
      return [
        chosen.map((note) => [note.id, outdatedSince(note, far)]),
        touched.map(({ id }) => id),
        touched.slice(0, 1).map((one) => isTold(one) && [one.title, one.left, one.right, one.why]),
        records,
      ];
    });
  for (const sentence of [...sentences, ...ownWords]) expect(shown(cut, sentence), sentence).toEqual(shown(whole, sentence));
  // Cut generously, not blindly: most of what is carried was shown above.
  expect(seen.size).toBeGreaterThan(bundle.notes.length / 2);
  for (const context of CONTEXTS) {
    expect(cut.rowsOfBrief(cut.briefFor(context))).toEqual(whole.rowsOfBrief(whole.briefFor(context)));
    expect(cut.safetyFor(context).map(({ source }) => source?.link)).toEqual(
      whole.safetyFor(context).map(({ source }) => source?.link),
    );
  }
}, 60_000);
