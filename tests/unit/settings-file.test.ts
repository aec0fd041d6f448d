import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSite, readSites } from '../../components/settings/site-input.ts';
import { LARGEST_FILE, readSettingsFile, settingsFile } from '../../data/settings/file.ts';
import { defaults, type Settings } from '../../data/settings/schema.ts';

const chosen: Settings = {
  ...defaults(),
  topics: { ketamine: true, fibromyalgia: false, crps: true, spravato: false },
  sitesOff: ['a.example', 'xn--mnchen-3ya.example'],
  markStyle: 'tint',
  openOn: 'click',
  dwell: 1250,
  theme: 'dark',
};
const present = { sync: false };
const written = (change: object = {}): string => JSON.stringify({ ...JSON.parse(settingsFile(chosen)), ...change });
const without = (name: string) => {
  const { [name]: _, ...rest } = JSON.parse(settingsFile(chosen));
  return JSON.stringify(rest);
};

describe('a settings file', () => {
  test('read again is what was written; whether to sync is not in it', () => {
    expect(readSettingsFile(settingsFile({ ...chosen, sync: true }), present)).toEqual({ settings: chosen });
    expect(settingsFile({ ...chosen, sync: true })).not.toContain('sync');
    expect(readSettingsFile(written({ sync: true }), present)).toEqual({ settings: chosen });
    expect(readSettingsFile(settingsFile(chosen), { sync: true })).toEqual({ settings: { ...chosen, sync: true } });
  });
  test('even the longest list of sites fits a file', () => {
    const sitesOff = Array.from({ length: 5000 }, (_, at) => `${`${at}`.padStart(245, 'x')}.example`.slice(-253));
    expect(settingsFile({ ...chosen, sitesOff }).length).toBeLessThan(LARGEST_FILE);
  });
  // Frozen: a file as version 1 would have had it, and one of version 2.
  test('of an older version is brought up to date', () => {
    const old = {
      format: 'evidence-notes-settings',
      version: 1,
      enabled: false,
      topics: { ketamine: true, fibromyalgia: true, crps: true, spravato: false },
      sitesOff: ['b.example', 'a.example', 'a.example'],
    };
    expect(readSettingsFile(JSON.stringify(old), present)).toEqual({
      settings: {
        ...defaults(),
        enabled: false,
        topics: { ketamine: true, fibromyalgia: true, crps: true, spravato: false },
        sitesOff: ['a.example', 'b.example'],
      },
    });
  });
  test.each([
    ['', { kind: 'notJson' }],
    ['{"format": ', { kind: 'notJson' }],
    ['null', { kind: 'notOurs' }],
    ['7', { kind: 'notOurs' }],
    ['[]', { kind: 'notOurs' }],
    ['{}', { kind: 'notOurs' }],
    [written({ format: 'other' }), { kind: 'notOurs' }],
    [written({ version: 0 }), { kind: 'version' }],
    [written({ version: '2' }), { kind: 'version' }],
    [written({ version: 3 }), { kind: 'newer' }],
    [written({ colour: 'red' }), { kind: 'unknown', at: 'colour' }],
    [`${written().slice(0, -1)},"__proto__":{"enabled":false}}`, { kind: 'unknown', at: '__proto__' }],
    [written({ constructor: 1 }), { kind: 'unknown', at: 'constructor' }],
    [without('theme'), { kind: 'missing', at: 'theme' }],
    [without('topics'), { kind: 'missing', at: 'topics' }],
    [written({ enabled: 'yes' }), { kind: 'wrong', at: 'enabled', field: 'enabled' }],
    [written({ theme: 'sepia' }), { kind: 'wrong', at: 'theme', field: 'theme' }],
    [written({ dwell: 2001 }), { kind: 'wrong', at: 'dwell', field: 'dwell' }],
    [written({ topics: { ketamine: true } }), { kind: 'wrong', at: 'topics fibromyalgia', field: 'topics' }],
    [written({ sitesOff: 'a.example' }), { kind: 'wrong', at: 'sitesOff', field: 'sitesOff' }],
    [written({ sitesOff: ['a.example', 4] }), { kind: 'wrong', at: 'sitesOff 2', field: 'sitesOff' }],
    [written({ sitesOff: Array(5001).fill('a.example') }), { kind: 'wrong', at: 'sitesOff', field: 'sitesOff' }],
    [written({ sitesOff: ['<script>alert(1)</script>'] }), { kind: 'wrong', at: 'sitesOff 1', field: 'sitesOff' }],
    [written({ sitesOff: ['<b>'] }), { kind: 'site', at: '<b>' }],
    [written({ sitesOff: ['A.example'] }), { kind: 'site', at: 'A.example' }],
    [written({ sitesOff: [`${'a'.repeat(250)}\u202e`] }), { kind: 'site', at: `${'a'.repeat(60)}…` }],
    [written({ [`${'long'.repeat(1000)}`]: 1 }), { kind: 'unknown', at: `${'long'.repeat(15)}…` }],
  ])('%.60s … is refused', (text, problem) => expect(readSettingsFile(text, present)).toEqual({ problem }));

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readSettingsFile(text, present)));
    fc.assert(fc.property(fc.json(), (text) => void readSettingsFile(text, present)));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(defaults())), fc.anything(), (name, value) => {
        const read = readSettingsFile(JSON.stringify({ ...JSON.parse(written()), [name]: value }), present);
        expect('settings' in read || 'problem' in read).toBe(true);
      }),
    );
  });
});

describe('sites as readers type and paste them', () => {
  test.each([
    ['example.org', 'example.org'],
    ['  https://www.Example.org/a?b  ', 'example.org'],
    ['http://münchen.example:8080', 'xn--mnchen-3ya.example'],
    ['localhost:3000', 'localhost'],
    ['[::1]', '[::1]'],
    ['192.168.0.1', '192.168.0.1'],
  ])('%s', (text, site) => expect(readSite(text, [])).toEqual({ site }));
  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'two words',
    'nodots',
    '<img src=x>.example',
    `${'a'.repeat(300)}.example`,
    '://',
    '..',
    'a..b',
    '\u0000.example',
  ])('%s is no site', (text) => expect(readSite(text, [])).toHaveProperty('problem'));
  test('a list: by lines, commas or blanks, each once, without those that are off', () => {
    expect(readSites('# mine\na.example, b.example\r\nhttps://www.c.example/x\n\nb.example  d.example', ['d.example'])).toEqual({
      sites: ['a.example', 'b.example', 'c.example'],
      wrong: [],
    });
    expect(readSites('a.example\nnot!a!site\nb', [])).toEqual({ sites: ['a.example'], wrong: ['not!a!site', 'b'] });
  });
  test('when the list is full, that is said', () => {
    const full = Array.from({ length: 5000 }, (_, at) => `${at}.example`);
    expect(readSite('one-more.example', full)).toEqual({ problem: 'The list is full: it holds 5,000 sites.' });
  });
});
