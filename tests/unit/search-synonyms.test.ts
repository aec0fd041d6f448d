import { describe, expect, test } from 'vitest';
import { NOTES } from '../../data/library.ts';
import { TOPICS, type Topic } from '../../data/names.ts';
import { createSearch } from '../../data/search/index.ts';
import { isPhrase, keyOf, membersIn, sameAs } from '../../data/search/members.ts';
import { SYNONYMS } from '../../data/search/synonyms.ts';
import { stemsOf } from '../../data/search/words.ts';
import { TERMS } from '../../data/terms/terms.ts';

const topicOf = (key: string): Topic | undefined => TERMS.find(({ text }) => keyOf(text) === key)?.topic;

describe.each(SYNONYMS.map((group) => ({ name: group[0] ?? '', group })))('$name', ({ group }) => {
  test('each member finds the others, and they find it', () => {
    for (const one of group) for (const other of group) expect(sameAs(keyOf(one)), `${one} for ${other}`).toContain(keyOf(other));
  });

  test('each member is recognised as a whole in a query', () => {
    for (const member of group) expect(membersIn(stemsOf(member)).map(({ key }) => key)).toEqual([keyOf(member)]);
  });

  test('no more than one topic is named', () => {
    expect(new Set(group.map(keyOf).map(topicOf).filter(Boolean)).size).toBeLessThanOrEqual(1);
  });

  test('the notes say one of them, so that the others lead somewhere', () => {
    const { search } = createSearch(NOTES);
    for (const member of group) expect(search(`${member} `).length, member).toBeGreaterThan(0);
  });
});

test('no member is another topic’s name', () => {
  for (const topic of TOPICS) {
    const names = TERMS.filter((term) => term.topic === topic).map(({ text }) => keyOf(text));
    const meant = new Set(names.flatMap(sameAs).map(topicOf).filter(Boolean));
    expect([...meant].filter((other) => other !== topic)).toEqual([]);
  }
});

test('a note found by a synonym is found by each member of the group alike', () => {
  const [note] = NOTES;
  if (!note) throw new Error('no notes');
  const blank = {
    ...note,
    title: 'x',
    summary: 'x',
    effect: 'x',
    keywords: [],
    caveats: ['x'],
    topics: [],
    group: null,
    year: null,
  };
  const bare = { ...blank, about: [], population: 'x', route: 'x', documentSays: null, paperReports: null, misreport: null };
  for (const group of SYNONYMS) {
    const told = group.map((member, i) => ({ ...bare, id: `n${i}`, summary: member, duration: { ...note.duration, text: 'x' } }));
    const { search } = createSearch(told);
    for (const member of group)
      expect(new Set(search(member).map((hit) => hit.note.id)), member).toEqual(new Set(told.map(({ id }) => id)));
  }
});

test('the longest member is taken, and none overlap', () => {
  const keys = (text: string) => membersIn(stemsOf(text)).map(({ key }) => key);
  expect(keys('my last resort')).toEqual([keyOf('last resort')]);
  expect(keys('blood pressure and heart rate').filter(isPhrase)).toHaveLength(2);
  expect(keys('nothing here at all')).toEqual([]);
});
