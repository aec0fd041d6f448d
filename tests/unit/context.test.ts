import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../data/context/claims.ts';
import { contextOf } from '../../data/context/contexts.ts';
import { notesFor, tensionsFor } from '../../data/context/rank.ts';
import { saidOf } from '../../data/context/said.ts';
import { surroundings } from '../../data/context/sentence.ts';
import { BRIEFS, briefFor } from '../../data/library.ts';
import { CONTEXTS, type Context, type Topic } from '../../data/names.ts';

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
      at: 4,
    });
  });
  test('abbreviations end no sentence', () => {
    const text = 'Dr. Smith et al. gave ketamine vs. placebo, i.e. Nothing. It ended.';
    expect(surroundings(text, text.indexOf('ketamine'), 30).sentence).toBe(
      'Dr. Smith et al. gave ketamine vs. placebo, i.e. Nothing.',
    );
  });
  test.each([
    ['We gave 0.5 mg/kg i.v. (0.3 to 0.7). Ketamine was next.', 'Ketamine was next.'],
    [
      'The dose of ketamine was 0.5 mg/kg i.v. 30 min before Fig. 2 was drawn. It ended.',
      'The dose of ketamine was 0.5 mg/kg i.v. 30 min before Fig. 2 was drawn.',
    ],
    [
      'Smith et al. 2014 and Dr. J. Ortiz of St. Mary gave ketamine, e.g. No. 5 of them. It ended.',
      'Smith et al. 2014 and Dr. J. Ortiz of St. Mary gave ketamine, e.g. No. 5 of them.',
    ],
    ['Pain fell.[3] The ketamine wore off.[4,5-7] It ended.', 'The ketamine wore off.'],
    ['Pain fell.\u00013 The ketamine wore off.\u00014 It ended.', 'The ketamine wore off.'],
    ['1. Savella - no. 2. ketamine - a weekend. 3. Pool - yes.', '2. ketamine - a weekend.'],
    ['Fibromyalgia\nKetamine drip, 40 minutes\nCRPS', 'Ketamine drip, 40 minutes'],
    [
      'A line of source text that an editor wrapped in the midst of\n  a sentence on ketamine and\n  CRPS. It ended.',
      'A line of source text that an editor wrapped in the midst of a sentence on ketamine and CRPS.',
    ],
    ['Blocks • ketamine for CRPS • physio', '• ketamine for CRPS'],
    ['Is ketamine a cure? No.', 'Is ketamine a cure?'],
  ])('in %j', (text, sentence) => {
    const start = text.search(/ketamine/i);
    const found = surroundings(text, start, start + 8);
    expect(found.sentence).toBe(sentence);
    expect(found.sentence.slice(found.at, (found.at ?? 0) + 8)).toBe(text.slice(start, start + 8));
  });
  test('the sentence always holds the mention', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (left, right) => {
        const text = `${left} ketamine ${right}`;
        const { sentence, at = 0 } = surroundings(text, left.length + 1, left.length + 9);
        expect(sentence.slice(at, at + 8)).toBe('ketamine');
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
    expect(because).toEqual(['fibromyalgia', 'ketamine']);
  });
  test('of two conditions in a sentence the one that the mention is tied to decides', () => {
    const text = 'ketamine for CRPS, unlike fibromyalgia, has two trials.';
    expect(judge('ketamine', 'ketamine', text).context).toBe('ketamine-for-crps');
    expect(judge('crps', 'CRPS', text).context).toBe('ketamine-for-crps');
    expect(judge('fibromyalgia', 'fibromyalgia', text).context).toBe('fibromyalgia-general');
  });
  test('the place of the mention counts, not only its words', () => {
    const text = 'In CRPS ketamine beat placebo; in fibromyalgia ketamine did not.';
    const at = (start: number) =>
      contextOf({ ...surroundings(text, start, start + 8), topic: 'ketamine', text: 'ketamine', heading: '', title: '' }).context;
    expect(at(text.indexOf('ketamine'))).toBe('ketamine-for-crps');
    expect(at(text.lastIndexOf('ketamine'))).toBe('ketamine-for-fibromyalgia');
  });
  test('two conditions in the title alone decide nothing', () => {
    const title = 'Ketamine for fibromyalgia and CRPS';
    expect(judge('ketamine', 'ketamine', 'Bring a friend to your ketamine visit.', { title }).context).toBe('ketamine-general');
  });
  test.each([
    ['My ketamine is not for fibromyalgia, and it was never sold to me for anything but CRPS.', 'ketamine-for-crps'],
    ['Take ketamine, not for CRPS, where more is known, but in people who live with fibromyalgia.', 'ketamine-for-fibromyalgia'],
    ['The ketamine is not for fibromyalgia.', 'ketamine-for-fibromyalgia'],
  ])('a condition that is set apart counts less: %s', (text, context) => {
    expect(judge('ketamine', 'ketamine', text).context).toBe(context);
  });
  test('who was left out of a study is not who was treated', () => {
    const text = 'People with fibromyalgia, bladder disease or past use of ketamine were left out.';
    const around = { heading: 'Abstract', title: 'Four-day ketamine in CRPS: a trial in CRPS-1' };
    expect(judge('fibromyalgia', 'fibromyalgia', text, around).context).toBe('fibromyalgia-general');
  });
  test('conditions named in one breath are all paired with the drug', () => {
    const text = 'Infusions of ketamine for CRPS-I, CRPS-II and fibromyalgia are not covered.';
    expect(judge('fibromyalgia', 'fibromyalgia', text).context).toBe('ketamine-for-fibromyalgia');
    expect(judge('crps', 'CRPS', text).context).toBe('ketamine-for-crps');
  });
  test('a spray named only in the next sentence decides nothing', () => {
    const text = 'Ketamine can raise blood pressure. SPRAVATO is a trademark of its owner.';
    expect(judge('ketamine', 'Ketamine', text).context).toBe('ketamine-general');
  });
  test('C-reactive proteins are no pain syndrome', () => {
    expect(judge('ketamine', 'ketamine', 'CRPs fell after ketamine.').context).toBe('ketamine-general');
  });
  test('the words that decided come from the page', () => {
    const words = (topic: Topic, word: string, text: string, around = {}) => judge(topic, word, text, around).because;
    expect(words('fibromyalgia', 'fibromyalgia', 'In fibromyalgia the infusions cost $600.', { heading: 'Ketamine' })).toEqual([
      'infusions',
      'ketamine',
      'fibromyalgia',
    ]);
    expect(words('ketamine', 'ketamine', 'Police found ketamine.')).toEqual(['police']);
    expect(words('crps', 'CRPS', 'For CRPS people try blocks, physiotherapy, ketamine and lidocaine.')).toEqual([
      'CRPS',
      'blocks',
      'physiotherapy',
    ]);
  });
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

describe('what the sentence says of duration', () => {
  const said = (sentence: string, context: Context = 'ketamine-for-fibromyalgia') => {
    const claims = claimsIn(sentence);
    return saidOf(claims, notesFor(briefFor(context), claims, 3));
  };
  test('a promise of months stands in its own words beside what the leading note knows', () => {
    expect(said('At our clinic, relief can last for months.')).toEqual({
      words: 'relief can last for months',
      studies: 'better at 15 minutes; no significant difference by 180 minutes',
    });
  });
  test.each(['Relief does not last for months.', 'It wore off after a day.', 'Each drip costs $500.', 'She has fibromyalgia.'])(
    'nothing of: %s',
    (sentence) => expect(said(sentence)).toBeUndefined(),
  );
  test('nothing where the note that leads is not about duration', () =>
    expect(said('Relief can last for months.', 'anaesthesia-or-recreational')).toBeUndefined());
  test('at most 60 characters, in whole words of the sentence', () => {
    const sentence = 'The effects of one single treatment in this unit were maintained throughout all of the following months.';
    const words = said(sentence)?.words ?? '';
    expect(words.length).toBeLessThanOrEqual(60);
    expect(sentence).toContain(words.replace(/ …$/, ''));
  });
});

describe('what lasts is not the help', () => {
  test.each([
    'Anna has had fibro for eleven years.',
    'CRPS may last for years in some people.',
    'In a few patients the symptoms that often last for months are mild.',
  ])('%s', (sentence) => expect(claimsIn(sentence).map(({ claim }) => claim)).not.toContain('long-lasting'));

  test('a lack of proof denies, also with "yet"', () => {
    expect(claimsIn('There is no proof yet that the benefit lasts.')).toMatchObject([
      { claim: 'long-lasting', polarity: 'denies' },
    ]);
  });

  test('relief that lasts still counts', () => {
    expect(claimsIn('Relief from fibromyalgia lasts for months.')[0]).toMatchObject({
      claim: 'long-lasting',
      polarity: 'asserts',
    });
  });
});

describe('notes for a card', () => {
  test.each(CONTEXTS)('%s has a brief and three notes of its own', (context) => {
    const notes = notesFor(briefFor(context), [], 3);
    expect(notes).toHaveLength(3);
    for (const note of notes) expect(note.contexts).toContain(context);
  });
  test('every brief leads with notes of its context', () => {
    for (const brief of BRIEFS)
      for (const note of notesFor(brief, [], brief.lead.length)) expect(note.contexts).toContain(brief.context);
  });
  test('a sentence that promises a long effect gets a note on how long it lasts first', () => {
    const sentence = 'Relief from ketamine can last for months.';
    expect(claimsIn(sentence)[0]?.claim).toBe('long-lasting');
    expect(notesFor(briefFor('ketamine-for-fibromyalgia'), claimsIn(sentence), 3)[0]?.about).toContain('duration');
  });
  test('a sentence on cost gets the note on cost first', () => {
    expect(notesFor(briefFor('ketamine-for-fibromyalgia'), claimsIn('Each drip costs £500.'), 3)[0]?.about).toContain('cost');
  });
  test('two claims bring two notes, the strongest claim first', () => {
    const [first, second] = notesFor(briefFor('ketamine-for-fibromyalgia'), claimsIn('Relief for months, at $500 a session.'), 3);
    expect(first?.about).toContain('duration');
    expect(second?.about).toContain('cost');
  });
  test('of the notes on a claim the better kind of evidence leads', () => {
    const [first] = notesFor(briefFor('ketamine-for-fibromyalgia'), claimsIn('The effect lasts for weeks.'), 1);
    expect(first?.kind).toBe('controlled-trial');
  });
  test('a tension about the claim stands before weightier ones about other things', () => {
    const brief = briefFor('ketamine-for-fibromyalgia');
    const topics = (sentence: string) =>
      tensionsFor(notesFor(brief, claimsIn(sentence), 3), claimsIn(sentence)).map(({ topic }) => topic);
    expect(topics('Each drip costs $500.')[0]).toContain('cost');
    expect(topics('Relief lasts for months.')[0]).toContain('duration');
    expect(topics('It resets your nerves.')[0]).toContain('reset');
  });
  test('no note stands twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CONTEXTS),
        fc.constantFrom('Relief for months, at $500.', 'A safe cure.', ''),
        (context, sentence) => {
          const ids = notesFor(briefFor(context), claimsIn(sentence), 6).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });
});
