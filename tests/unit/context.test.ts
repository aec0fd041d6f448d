import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../data/context/contexts.ts';
import { CLAIM_CUES, SUBJECT_CUES } from '../../data/context/cues.ts';
import { claimCues, notesFor } from '../../data/context/rank.ts';
import { surroundings } from '../../data/context/sentence.ts';
import { BRIEFS, briefFor } from '../../data/library.ts';
import { CONTEXTS, type Topic } from '../../data/names.ts';

/** Judges the first occurrence of a word in a text. */
function judge(topic: Topic, word: string, text: string, { heading = '', title = '' } = {}) {
  const start = text.indexOf(word);
  return contextOf({ ...surroundings(text, start, start + word.length), topic, text: word, heading, title });
}

describe('sentences', () => {
  test('the sentence of a mention and its neighbours', () => {
    const text = 'It rained. The ketamine helped her. Then it faded.';
    expect(surroundings(text, 15, 23)).toEqual({
      sentence: 'The ketamine helped her.',
      before: 'It rained.',
      after: 'Then it faded.',
    });
  });
  test('abbreviations end no sentence', () => {
    const text = 'Dr. Smith et al. gave ketamine vs. placebo, i.e. Nothing. It ended.';
    expect(surroundings(text, text.indexOf('ketamine'), 30).sentence).toBe(
      'Dr. Smith et al. gave ketamine vs. placebo, i.e. Nothing.',
    );
  });
  test('the sentence always holds the mention', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (left, right) => {
        const text = `${left} ketamine ${right}`;
        expect(surroundings(text, left.length + 1, left.length + 9).sentence).toContain('ketamine');
      }),
    );
  });
});

describe('contexts', () => {
  test.each([
    ['ketamine', 'ketamine', 'A ketamine drip for fibromyalgia is costly.', 'ketamine-for-fibromyalgia'],
    ['ketamine', 'Ketamine', 'Ketamine infusions in CRPS lasted four days.', 'ketamine-for-crps'],
    ['ketamine', 'Ketamine', 'Ketamine lifted her depression.', 'ketamine-for-depression'],
    ['ketamine', 'ketamine', 'The vet gave the horse ketamine.', 'anaesthesia-or-recreational'],
    ['ketamine', 'ketamine', 'Police seized ketamine at the festival.', 'anaesthesia-or-recreational'],
    ['ketamine', 'Ketamine', 'Ketamine is tried in chronic pain.', 'ketamine-general'],
    ['ketamine', 'esketamine', 'Spravato holds esketamine.', 'spravato'],
    ['spravato', 'Spravato', 'Spravato for fibromyalgia is not approved.', 'spravato'],
    ['fibromyalgia', 'fibromyalgia', 'Exercise may help in fibromyalgia.', 'fibromyalgia-general'],
    ['fibromyalgia', 'fibromyalgia', 'We treat fibromyalgia with ketamine.', 'ketamine-for-fibromyalgia'],
    ['crps', 'CRPS', 'CRPS often follows an injury.', 'crps-general'],
    ['crps', 'CRPS', 'In CRPS, ketamine was given for days.', 'ketamine-for-crps'],
    [
      'fibromyalgia',
      'fibromyalgia',
      'For fibromyalgia people try duloxetine, pregabalin, exercise, yoga and ketamine.',
      'fibromyalgia-general',
    ],
  ] as const)('%s in: %s%s', (topic, word, text, context) => expect(judge(topic, word, text).context).toBe(context));

  test('a heading or the sentence before can name the condition', () => {
    expect(judge('ketamine', 'ketamine', 'One dose of ketamine was given.', { heading: 'Fibromyalgia trials' }).context).toBe(
      'ketamine-for-fibromyalgia',
    );
    expect(judge('ketamine', 'Ketamine', 'She has CRPS. Ketamine came next.').context).toBe('ketamine-for-crps');
  });
  test('the sentence outweighs heading and title', () => {
    const around = { heading: 'Fibromyalgia', title: 'All about fibromyalgia' };
    expect(judge('ketamine', 'ketamine', 'In CRPS, ketamine was given for days.', around).context).toBe('ketamine-for-crps');
  });
  test('says why in at most three words of the page', () => {
    const { because } = judge('ketamine', 'ketamine', 'A ketamine drip for fibromyalgia.');
    expect(because).toEqual(['ketamine', 'fibromyalgia']);
  });
  test.each([...SUBJECT_CUES, ...CLAIM_CUES].map(({ name, pattern, example }) => [name, example, pattern] as const))(
    'the example of the cue %s holds: %s',
    (_, example, pattern) => expect(example).toMatch(pattern),
  );
  test('any text gets one of the eight contexts', () => {
    const scene = fc.record({
      topic: fc.constantFrom('ketamine', 'fibromyalgia', 'crps', 'spravato'),
      text: fc.string(),
      sentence: fc.string(),
      before: fc.string(),
      after: fc.string(),
      heading: fc.string(),
      title: fc.string(),
    });
    fc.assert(
      fc.property(
        scene,
        (random) => void expect(CONTEXTS).toContain(contextOf(random as Parameters<typeof contextOf>[0]).context),
      ),
    );
  });
});

describe('notes for a card', () => {
  test.each(CONTEXTS)('%s has a brief and three notes of its own', (context) => {
    const notes = notesFor(briefFor(context), '', 3);
    expect(notes).toHaveLength(3);
    for (const note of notes) expect(note.contexts).toContain(context);
  });
  test('every brief leads with notes of its context', () => {
    for (const brief of BRIEFS)
      for (const note of notesFor(brief, '', brief.lead.length)) expect(note.contexts).toContain(brief.context);
  });
  test('a sentence that promises a long effect gets a note on how long it lasts first', () => {
    const sentence = 'Relief from ketamine can last for months.';
    expect(claimCues(sentence)).toContain('duration');
    expect(notesFor(briefFor('ketamine-for-fibromyalgia'), sentence, 3)[0]?.about).toContain('duration');
  });
  test('a sentence on cost gets the note on cost first', () => {
    expect(notesFor(briefFor('ketamine-for-fibromyalgia'), 'Each drip costs £500.', 3)[0]?.about).toContain('cost');
  });
  test('no note stands twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONTEXTS), fc.string(), (context, sentence) => {
        const ids = notesFor(briefFor(context), sentence, 6).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
