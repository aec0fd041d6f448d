import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../data/context/claim-cues.ts';
import { claimReader, claimsIn } from '../../data/context/claims.ts';
import { DESCRIBED, INFUSED, SUBJECT_CUES, TREATED } from '../../data/context/cues.ts';
import { find } from '../../data/context/ties.ts';
import { VOCABULARY } from '../../data/context/vocabulary.ts';

const source = (name: string) => readFileSync(new URL(`../../data/context/${name}.ts`, import.meta.url), 'utf8');
/** The examples that stand as comments above the lines of a table, in its order. */
const examplesIn = (name: string) => [...source(name).matchAll(/^ *\/\/ e\.g\. (.+)$/gm)].map((match) => match[1] as string);

const without = <Entry>(table: readonly Entry[], at: number) => table.filter((_, index) => index !== at);

describe('subject cues', () => {
  const examples = examplesIn('cues');
  test('each has an example', () => expect(examples).toHaveLength(SUBJECT_CUES.length));
  test.each(SUBJECT_CUES.map(([subject, , words], at) => ({ subject, words, at, example: examples[at] ?? '' })))(
    '$subject is found in, and needed for: $example',
    ({ subject, words, at, example }) => {
      expect(example.match(words)).not.toBeNull();
      const strongest = (cues: typeof SUBJECT_CUES) =>
        find(example, cues)
          .filter((one) => one.subject === subject)
          .map(({ weight }) => weight)
          .sort();
      expect(strongest(SUBJECT_CUES)).not.toEqual(strongest(without(SUBJECT_CUES, at)));
    },
  );
  test.each([
    ['The infusions are given daily.', INFUSED],
    ['It helped for a day.', TREATED],
    ['CRPS affects more women than men.', DESCRIBED],
  ])('%s', (example, words) => {
    expect(source('cues')).toContain(`e.g. ${example}`);
    expect(example).toMatch(words);
  });
  test.each([
    ['Respiratory depression is rare.', 'depression'],
    ['CRPs were raised.', 'crps'],
    ['It has been called the suicide disease.', 'depression'],
    ['The ketamines', 'crps'],
  ])('%s says nothing of %s', (text, subject) => {
    expect(find(text).map((one) => one.subject)).not.toContain(subject);
  });
});

describe('claims', () => {
  const read = (sentence: string, reader = claimsIn) => reader(sentence).map(({ claim, polarity }) => [claim, polarity]);
  const kinds = new Set(VOCABULARY.map(([kind]) => kind.replace(/\?.*/, '')));
  const words = examplesIn('vocabulary');
  const rules = examplesIn('claim-cues');
  test('each list of words and each rule has an example', () => {
    expect(words).toHaveLength(VOCABULARY.length);
    expect(rules).toHaveLength(RULES.length);
  });
  test.each(VOCABULARY.map(([kind], at) => [kind, words[at] ?? '', at] as const))(
    'words for %s are needed for: %s',
    (_, example, at) => {
      expect(read(example, claimReader(without(VOCABULARY, at)))).not.toEqual(read(example));
    },
  );
  test.each(RULES.map(([claim, , kinds], at) => [claim, kinds, rules[at] ?? '', at] as const))(
    '%s, %s, is needed for: %s',
    (claim, _, example, at) => {
      expect(read(example).map(([name]) => name)).toContain(claim);
      expect(read(example, claimReader(VOCABULARY, without(RULES, at)))).not.toEqual(read(example));
    },
  );
  test('rules name kinds that there are', () => {
    for (const [, , pattern] of RULES)
      for (const kind of pattern.split(/[ |]/)) if (/\w/.test(kind)) expect(kinds).toContain(kind.replace(/^[-<!^]/, ''));
  });
  test.each([
    ['There is no cure.', 'reset', 'denies'],
    ['Lasting side effects were reported.', 'safety', 'asserts'],
    ['No serious side effects were seen.', 'safety', 'denies'],
    ['Dizziness and brief hypertension were common.', 'safety', 'asserts'],
    ['Side effects were brief.', 'safety', 'denies'],
    ['The effect did not last.', 'long-lasting', 'denies'],
    ['Its effect is not short-lived.', 'short-lived', 'denies'],
    ['Nobody knows how it works.', 'mechanism', 'denies'],
    ['It is no factory settings for nerves.', 'reset', 'denies'],
    ['It did not cut the pain for months.', 'long-lasting', 'denies'],
    ['We never had to call a doctor.', 'safety', 'denies'],
    ['It did not lift my mood by bedtime.', 'onset', 'denies'],
  ])('%s: %s, %s', (text, claim, polarity) => {
    expect(claimsIn(text).map((one) => [one.claim, one.polarity])).toEqual([[claim, polarity]]);
  });
  test.each([
    'The trust will reset its waiting-list targets in April.',
    'CRPS has cost me my job and most of my friends.',
    'This episode is sponsored by a firm with a lasting commitment to comfort.',
    'She has lived with CRPS for nearly a year now and still has pain every day.',
    'Quick apology for the sound in the first few minutes of this episode.',
    'A year on, the inquiry has yet to publish its report.',
  ])('%s: no claim', (text) => expect(claimsIn(text)).toEqual([]));
  test.each([
    'There is no cure and the side effects are awful.',
    'It did not help and made me sick.',
    'Nobody warned me about the nausea.',
    'We cannot rule out liver damage.',
    'No treatment is without side effects.',
    'The risks are not trivial.',
    'Its long-term safety has not been established.',
    'Not for people with uncontrolled high blood pressure.',
    'For me it was not worth the side effects.',
    'The clinic never mentioned bladder damage.',
    'It does not work and it is dangerous.',
    "It can't be taken during pregnancy.",
    "I couldn't stop throwing up.",
    'Patients must not be left unattended because of the risk of respiratory arrest.',
    'It is safe in hospital, but the street drug ruins bladders.',
  ])('%s: the "no" is not about the harm', (text) => {
    expect(read(text)).toContainEqual(['safety', 'asserts']);
  });
  test.each([
    'I felt no ill effects at all.',
    'No patient withdrew because of side effects.',
    'We have not seen a single case of bladder damage.',
    'It never made me sick.',
    'No effect on liver enzymes was seen.',
    'No safety concerns emerged.',
  ])('%s: the "no" is about the harm', (text) => expect(read(text)).toContainEqual(['safety', 'denies']));
  test.each([
    ['Most people cannot keep paying for boosters.', 'cost', 'asserts'],
    ['I paid nothing for my boosters.', 'cost', 'denies'],
    ['The condition is nowhere near cured.', 'reset', 'denies'],
    ['I have yet to see a serious complication.', 'safety', 'denies'],
    ['None of the experts whom we asked last spring thought the whole class curative.', 'reset', 'denies'],
  ])('%s: %s, %s: how far a "no" reaches', (text, claim, polarity) => {
    expect(read(text)).toContainEqual([claim, polarity]);
  });
  test.each(['Does it cure fibromyalgia?', 'What are the side effects?', 'How does it work?', 'How much does it cost?'])(
    '%s: a question that may be answered either way claims nothing',
    (text) => expect(claimsIn(text)).toEqual([]),
  );
  test('a question that says so itself claims it', () => {
    expect(read('Why does it cost so much?')).toEqual([['cost', 'asserts']]);
    expect(read('Anyone else get horrible nausea from it?')).toEqual([['safety', 'asserts']]);
  });
  test('words in single quotes are read', () => {
    expect(read("It quiets the spinal 'wind-up'.")).toEqual([['mechanism', 'asserts']]);
  });
  test('what fades within hours does not begin within hours', () => {
    expect(claimsIn('The relief dissipated within 72 hours.').map(({ claim }) => claim)).toEqual(['short-lived']);
    expect(claimsIn('The pain was gone within an hour.').map(({ claim }) => claim)).toContain('onset');
  });
  test('a way of giving that only dates something else is no claim', () => {
    expect(claimsIn('My bladder has been a mess since the lozenges.').map(({ claim }) => claim)).toEqual(['safety']);
  });
  test('a claim comes with the few words of the sentence that make it', () => {
    const sentence = 'At our clinic relief can last for months.';
    for (const { words } of claimsIn(sentence)) expect(sentence).toContain(words);
    expect(claimsIn(sentence)).toHaveLength(1);
  });
});

test('no pattern runs away on long or odd text', () => {
  const odd = [
    'relief '.repeat(400),
    'for the '.repeat(400),
    'a-'.repeat(1500),
    ' '.repeat(3000),
    'not in with '.repeat(300),
    `${'x'.repeat(3000)} ketamine`,
  ];
  const start = performance.now();
  for (const text of odd) {
    claimsIn(text);
    find(text);
  }
  expect(performance.now() - start).toBeLessThan(400);
});
