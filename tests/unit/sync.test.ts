import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults, Settings } from '../../data/settings/schema.ts';
import { withSite } from '../../data/settings/sites.ts';
import { changesTo, fitting, merge, type Parts, partsOf, readSynced, withParts } from '../../data/settings/sync.ts';

const off = (...sites: string[]) => sites.reduce((settings, site) => withSite(settings, site, false), defaults());
const partsIn = (stored: Record<string, unknown>): Parts => {
  const synced = readSynced(stored);
  if (synced.kind !== 'parts') throw new Error(`Read as ${synced.kind}`);
  return synced.parts;
};

const settingsArbitrary: fc.Arbitrary<Settings> = fc.record({
  enabled: fc.boolean(),
  topics: fc.record({ ketamine: fc.boolean(), fibromyalgia: fc.boolean(), crps: fc.boolean(), spravato: fc.boolean() }),
  sitesOff: fc
    .uniqueArray(fc.constantFrom('a.example', 'b.example', 'c.example', '__proto__', 'constructor'))
    .map((s) => s.sort()),
  markStyle: fc.constantFrom('underline', 'tint', 'both', 'none'),
  marking: fc.constantFrom('all', 'first-in-section', 'automatic'),
  openOn: fc.constantFrom('hover', 'click'),
  dwell: fc.integer({ min: 0, max: 2000 }),
  leave: fc.integer({ min: 0, max: 2000 }),
  textSize: fc.constantFrom('normal', 'large', 'larger'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  sync: fc.constant(true),
});

test('settings taken apart and put together are the same', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      expect(withParts({ ...defaults(), sync: true }, partsOf(settings))).toEqual(settings);
    }),
  );
});

describe('two devices', () => {
  const start = partsOf(off('a.example'));
  const device = (settings: Settings, synced: Parts, base = start) => merge(base, partsOf(settings), synced);

  test('sites switched off on each are off on both', () => {
    const merged = device(off('a.example', 'b.example'), partsOf(off('a.example', 'c.example')));
    expect(withParts(defaults(), merged).sitesOff).toEqual(['a.example', 'b.example', 'c.example']);
  });
  test('a site switched on again on one is on on both, though the other did not hear of it for a while', () => {
    expect(withParts(defaults(), device(off('a.example', 'b.example'), partsOf(off()))).sitesOff).toEqual(['b.example']);
    expect(withParts(defaults(), device(off(), start)).sitesOff).toEqual([]);
  });
  test('different choices are both kept; of the same choice the synced one stands', () => {
    const here = { ...off('a.example'), theme: 'dark' as const, dwell: 900 };
    const there = { ...off('a.example'), textSize: 'large' as const, dwell: 100 };
    expect(withParts(defaults(), device(here, partsOf(there)))).toMatchObject({ theme: 'dark', textSize: 'large', dwell: 100 });
  });
  test('one topic each', () => {
    const here = { ...off('a.example'), topics: { ...defaults().topics, crps: false } };
    const there = { ...off('a.example'), topics: { ...defaults().topics, spravato: false } };
    expect(withParts(defaults(), device(here, partsOf(there))).topics).toEqual({
      ketamine: true,
      fibromyalgia: true,
      crps: false,
      spravato: false,
    });
  });
  test('a device that joins keeps its sites and takes over the synced choices', () => {
    const merged = merge({}, partsOf({ ...off('b.example'), theme: 'light' }), partsOf({ ...off('c.example'), theme: 'dark' }));
    expect(withParts(defaults(), merged)).toMatchObject({ theme: 'dark', sitesOff: ['b.example', 'c.example'] });
  });
  test('a choice that sync has lost is kept; the first device brings all', () => {
    const here = partsOf({ ...off('a.example'), theme: 'dark' });
    const { 'choice:theme': _, ...without } = here;
    expect(merge(here, here, without)).toEqual(here);
    expect(merge({}, here, {})).toEqual(here);
  });
  test('agree in the end, whatever each changed and whoever syncs first', () => {
    fc.assert(
      fc.property(settingsArbitrary, settingsArbitrary, settingsArbitrary, (before, one, two) => {
        const base = partsOf(before);
        const first = merge(base, partsOf(one), base);
        const second = merge(base, partsOf(two), first);
        // The first hears of the second's change.
        expect(merge(first, first, second)).toEqual(second);
        // Nothing that neither had comes up, and bringing together again changes nothing.
        for (const key of Object.keys(second)) expect({ ...base, ...partsOf(one), ...partsOf(two) }).toHaveProperty([key]);
        expect(merge(second, second, second)).toEqual(second);
      }),
    );
  });
});

describe('what sync storage holds', () => {
  // Frozen: what readers of that version have in their browser's sync. Never changed, only added to.
  test('of version 2', () => {
    const stored = {
      version: 2,
      'choice:enabled': true,
      'choice:markStyle': 'tint',
      'choice:marking': 'automatic',
      'choice:openOn': 'click',
      'choice:dwell': 500,
      'choice:leave': 0,
      'choice:textSize': 'large',
      'choice:theme': 'dark',
      'topic:ketamine': true,
      'topic:fibromyalgia': true,
      'topic:crps': false,
      'topic:spravato': true,
      'off:a.example': true,
      'off:b.example': true,
    };
    const settings: Settings = {
      enabled: true,
      topics: { ketamine: true, fibromyalgia: true, crps: false, spravato: true },
      sitesOff: ['a.example', 'b.example'],
      markStyle: 'tint',
      marking: 'automatic',
      openOn: 'click',
      dwell: 500,
      leave: 0,
      textSize: 'large',
      theme: 'dark',
      sync: false,
    };
    expect(withParts(defaults(), partsIn(stored))).toEqual(settings);
    expect({ version: 2, ...partsOf(settings) }).toEqual(stored);
  });
  test('nothing, or what a newer version wrote', () => {
    expect(readSynced({})).toEqual({ kind: 'none' });
    expect(readSynced({ 'off:a.example': true })).toEqual({ kind: 'none' });
    expect(readSynced({ version: 3, 'off:a.example': true })).toEqual({ kind: 'newer' });
  });
  test('garbage counts as absent', () => {
    const stored = JSON.parse(
      '{"version":2,"off:a.example":true,"off:b.example":"yes","off:two words":true,"off:":true,"choice:dwell":-5,"choice:sync":true,"choice:__proto__":{},"topic:aspirin":true,"topic:crps":0,"__proto__":{"x":1},"other":1}',
    );
    expect(partsIn(stored)).toEqual({ 'off:a.example': true });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (odd) => {
        const synced = readSynced({ version: 2, ...odd });
        if (synced.kind !== 'parts') return;
        const merged = merge({}, partsOf(defaults()), synced.parts);
        expect(Settings.safeParse(withParts(defaults(), merged)).success).toBe(true);
      }),
    );
  });
});

describe('room in sync storage', () => {
  const names = (count: number, length = 12) => Array.from({ length: count }, (_, at) => `${at}`.padStart(length, 'x'));
  const fits = (settings: Settings, synced: Parts = {}) => fitting(partsOf(settings), synced);

  test('at most 500 keys; choices come first', () => {
    const room = fits({ ...defaults(), sitesOff: names(4000) });
    expect(Object.keys(room)).toHaveLength(500);
    expect(room).toMatchObject(partsOf(defaults()));
  });
  test('at most 98,000 bytes, also of long names', () => {
    const room = fits({ ...defaults(), sitesOff: names(480, 250) });
    expect(JSON.stringify(room).length).toBeLessThan(100_500);
    expect(Object.keys(room).length).toBeGreaterThan(350);
  });
  test('what is there stays, so that another device does not take it for switched on', () => {
    const synced = partsOf({ ...defaults(), sitesOff: ['zz.example'] });
    expect(fits({ ...defaults(), sitesOff: [...names(600), 'zz.example'] }, synced)).toHaveProperty(['off:zz.example']);
  });
});

test('only what differs is written', () => {
  const before = partsOf(off('a.example', 'b.example'));
  const after = partsOf({ ...off('b.example', 'c.example'), theme: 'dark' });
  expect(changesTo(before, after)).toEqual({ set: { 'off:c.example': true, 'choice:theme': 'dark' }, remove: ['off:a.example'] });
  expect(changesTo(after, after)).toEqual({ set: {}, remove: [] });
});
