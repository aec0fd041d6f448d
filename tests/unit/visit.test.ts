import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults } from '../../data/settings/schema.ts';
import { isSiteOff, withSite } from '../../data/settings/sites.ts';
import { choiceFor, readVisit, type SiteChoice, settingsIn, withChoice } from '../../data/settings/visit.ts';

const nothing = readVisit(undefined);

/** Settings and visit after some choices, the first one first. */
const chosen = (...choices: [choice: SiteChoice, site: string, isPrivate?: boolean][]) =>
  choices.reduce(
    ({ settings, visit }, [choice, site, isPrivate = false]) => withChoice(choice, site, isPrivate, settings, visit),
    { settings: defaults(), visit: nothing },
  );
const choiceIn = ({ settings, visit }: ReturnType<typeof chosen>, site: string, isPrivate = false) =>
  choiceFor(site, isPrivate, settings, visit);

describe('a site in an ordinary window', () => {
  test('off for this visit: off there and on its subdomains, and nothing to write to disk', () => {
    const state = chosen(['off-for-visit', 'a.example']);
    expect(choiceIn(state, 'a.example')).toBe('off-for-visit');
    expect(choiceIn(state, 'forum.a.example')).toBe('off-for-visit');
    expect(choiceIn(state, 'b.example')).toBe('on');
    expect(state.settings).toEqual(defaults());
  });
  test('any choice takes the place of the one before', () => {
    const choices: SiteChoice[] = ['on', 'off-for-visit', 'off'];
    for (const first of choices) {
      for (const second of choices) {
        expect(choiceIn(chosen([first, 'a.example'], [second, 'a.example']), 'a.example'), `${first}, ${second}`).toBe(second);
      }
    }
  });
  test('on again leaves nothing behind', () =>
    expect(chosen(['off-for-visit', 'a.example'], ['on', 'a.example'])).toEqual({ settings: defaults(), visit: nothing }));
  test('a subdomain switched on frees it of the site that kept it off for this visit', () =>
    expect(choiceIn(chosen(['off-for-visit', 'a.example'], ['on', 'forum.a.example']), 'forum.a.example')).toBe('on'));
});

describe('a site in a private window', () => {
  test.each(['on', 'off-for-visit', 'off'] as const)('%s: what is written to disk stays as it is', (choice) => {
    const settings = withSite(defaults(), 'off.example', false);
    for (const site of ['off.example', 'a.example']) {
      expect(withChoice(choice, site, true, settings, nothing).settings).toBe(settings);
    }
  });
  test('a choice holds there alone', () => {
    const state = chosen(['off', 'a.example', true]);
    expect(choiceIn(state, 'a.example', true)).toBe('off-for-visit');
    expect(choiceIn(state, 'a.example')).toBe('on');
  });
  test('what is off in ordinary windows for this visit is not off there', () =>
    expect(choiceIn(chosen(['off-for-visit', 'a.example']), 'a.example', true)).toBe('on'));
  test('a site that is off for good can be on there, and off again', () => {
    const off = chosen(['off', 'a.example']);
    const on = withChoice('on', 'a.example', true, off.settings, off.visit);
    expect(choiceIn(on, 'a.example', true)).toBe('on');
    expect(choiceIn(on, 'a.example')).toBe('off');
    const again = withChoice('off', 'a.example', true, on.settings, on.visit);
    expect(choiceIn(again, 'a.example', true)).toBe('off');
  });
});

test('reading never throws, and what is not valid counts as nothing chosen', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => void expect(() => settingsIn(false, defaults(), readVisit(stored))).not.toThrow()),
  );
  expect(readVisit({ ordinary: [{ site: 'two words', on: false }], private: [] })).toEqual(nothing);
  expect(readVisit('off')).toEqual(nothing);
});

test('odd host names are sites like others', () => {
  const state = chosen(['off-for-visit', '__proto__'], ['off-for-visit', '[::1]']);
  expect(choiceIn(state, '__proto__')).toBe('off-for-visit');
  expect(choiceIn(state, '[::1]')).toBe('off-for-visit');
  expect(isSiteOff('constructor', settingsIn(false, state.settings, state.visit))).toBe(false);
});
