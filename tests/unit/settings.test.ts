import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ordersFor } from '../../data/settings/orders.ts';
import { pageState } from '../../data/settings/page-state.ts';
import { defaults, readSettings, Settings, topicsOn } from '../../data/settings/schema.ts';
import { isSiteOff, siteOf, withSite } from '../../data/settings/sites.ts';
import { upgrade } from '../../data/settings/upgrade.ts';
import { readVisit } from '../../data/settings/visit.ts';

describe('reading what storage holds', () => {
  test('nothing stored means defaults, and nothing to complain of', () => {
    expect(readSettings(undefined)).toEqual({ settings: defaults(), unreadable: [] });
    expect(readSettings(null)).toEqual({ settings: defaults(), unreadable: [] });
  });
  test('what is valid is kept, what is not falls back and is named', () => {
    const { settings, unreadable } = readSettings({ enabled: 'yes', topics: defaults().topics, sitesOff: ['a.example'] });
    expect(settings).toEqual({ ...defaults(), sitesOff: ['a.example'] });
    expect(unreadable).toEqual(['enabled']);
  });
  test.each([['a string'], [42], [[]], [true]])('%j is no settings at all', (stored) => {
    expect(readSettings(stored)).toEqual({ settings: defaults(), unreadable: Object.keys(defaults()) });
  });
  test('never throws, and always gives settings that pass the schema', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        (stored) => void expect(z.safeParse(Settings, readSettings(stored).settings).success).toBe(true),
      ),
    );
    const near = fc.record(Object.fromEntries(['version', ...Object.keys(defaults())].map((name) => [name, fc.anything()])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(near, (stored) => void expect(z.safeParse(Settings, readSettings(stored).settings).success).toBe(true)),
    );
  });
  test('hostile keys have no effect', () => {
    const stored = JSON.parse('{"__proto__":{"enabled":false},"constructor":1,"enabled":true}');
    expect(readSettings(stored).settings).toEqual(defaults());
  });
});

describe('settings of an older version', () => {
  // Frozen: what readers of that version have in their storage. Never changed, only added to.
  test('1: nothing of what was chosen is lost, and what is new stands as it was then', () => {
    const before = {
      enabled: false,
      topics: { ketamine: true, fibromyalgia: false, crps: true, spravato: false },
      sitesOff: ['a.example', 'b.example'],
    };
    expect(upgrade(before)).toEqual({
      version: 2,
      enabled: false,
      topics: { ketamine: true, fibromyalgia: false, crps: true, spravato: false },
      sitesOff: ['a.example', 'b.example'],
      markStyle: 'underline',
      marking: 'all',
      openOn: 'hover',
      dwell: 300,
      leave: 300,
      textSize: 'normal',
      theme: 'auto',
      sync: false,
    });
  });
  test('2: read as it is', () => {
    const stored = {
      version: 2,
      enabled: true,
      topics: { ketamine: true, fibromyalgia: true, crps: false, spravato: true },
      sitesOff: ['a.example'],
      markStyle: 'both',
      marking: 'first-in-section',
      openOn: 'click',
      dwell: 0,
      leave: 2000,
      textSize: 'larger',
      theme: 'dark',
      sync: true,
    };
    const { version: _, ...settings } = stored;
    expect(readSettings(stored)).toEqual({ settings, unreadable: [] });
  });
  test('of a version still to come, what is known is read', () => {
    const { settings, unreadable } = readSettings({ version: 9, enabled: false, theme: 'sepia', shape: 'round' });
    expect(settings).toEqual({ ...defaults(), enabled: false });
    expect(unreadable).toEqual(['theme']);
  });
  test.each([[-1], [1e21], [2001], [300.5], ['300'], [Number.NaN]])('a wait of %s ms is none', (dwell) =>
    expect(readSettings({ version: 2, dwell })).toEqual({ settings: defaults(), unreadable: ['dwell'] }),
  );
});

test('what a frame is told', () => {
  const settings = { ...withSite(defaults(), 'a.example', false), openOn: 'click' as const, theme: 'dark' as const };
  expect(ordersFor('a.example', settings).on).toBe(false);
  expect(ordersFor('b.example', { ...settings, enabled: false }).on).toBe(false);
  expect(ordersFor(undefined, settings)).toEqual({
    on: true,
    topics: ['ketamine', 'fibromyalgia', 'crps', 'spravato'],
    marking: 'all',
    openOn: 'click',
    dwell: 300,
    leave: 300,
    textSize: 'normal',
    theme: 'dark',
  });
});

test('topics that are switched off are not listed', () => {
  expect(topicsOn({ ...defaults(), topics: { ...defaults().topics, crps: false } })).toEqual([
    'ketamine',
    'fibromyalgia',
    'spravato',
  ]);
});

describe('sites', () => {
  test.each([
    ['https://www.example.org/a?b#c', 'example.org'],
    ['http://user:word@news.example:8080/', 'news.example'],
    ['https://[::1]:3000/', '[::1]'],
    ['https://xn--mnchen-3ya.example/', 'xn--mnchen-3ya.example'],
    ['chrome://settings', undefined],
    ['file:///home/page.html', undefined],
    ['about:blank', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (address, site) => expect(siteOf(address)).toBe(site));

  test('switching off holds for subdomains, not for lookalikes', () => {
    const settings = withSite(defaults(), 'forum.example', false);
    expect(isSiteOff('forum.example', settings)).toBe(true);
    expect(isSiteOff('old.forum.example', settings)).toBe(true);
    expect(isSiteOff('myforum.example', settings)).toBe(false);
    expect(isSiteOff('example', settings)).toBe(false);
  });
  test('switching on undoes switching off, and also what kept it off from above', () => {
    const off = withSite(withSite(defaults(), 'a.example', false), 'b.a.example', false);
    expect(isSiteOff('b.a.example', withSite(off, 'b.a.example', true))).toBe(false);
    expect(withSite(withSite(defaults(), 'a.example', false), 'a.example', true)).toEqual(defaults());
  });
  test('switching off twice stores a site once', () => {
    expect(withSite(withSite(defaults(), 'a.example', false), 'a.example', false).sitesOff).toEqual(['a.example']);
  });
});

describe('what the popup says of a tab', () => {
  const facts = { frames: [0], counts: { ketamine: 2 }, paused: false, muted: false };
  const state = (url: string | undefined, { allowed = true, settings = defaults() } = {}) =>
    pageState({ url, isPrivate: false, allowed, ...facts }, settings, readVisit(undefined));
  test.each([
    ['chrome://extensions', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-GB/', 'store'],
    ['https://a.example/paper.pdf', 'pdf'],
    ['file:///home/a.html', 'local-file'],
    [undefined, 'browser-page'],
  ])('%s cannot be read: %s', (url, why) => expect(state(url)).toEqual({ kind: 'unreadable', why }));
  test('a page whose address is hidden while websites are closed to us may be a website', () =>
    expect(state(undefined, { allowed: false })).toEqual({ kind: 'unreadable', why: 'no-access' }));
  test('a page', () => {
    expect(state('https://www.a.example/x')).toEqual({
      kind: 'readable',
      site: 'a.example',
      isPrivate: false,
      choice: 'on',
      on: true,
      enabled: true,
      ...facts,
    });
  });
  test('a page of a site that is off', () => {
    const settings = withSite(defaults(), 'a.example', false);
    expect(state('https://a.example/x', { settings })).toMatchObject({ kind: 'readable', on: false, choice: 'off' });
  });
});
