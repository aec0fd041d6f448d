import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MESSAGE_RULES } from '../../data/message-rules.ts';
import type { Messages } from '../../data/messages.ts';
import { assertSender, placeOf } from '../../entrypoints/shared/sender.ts';

type Data = { [Name in keyof Messages]: Parameters<Messages[Name]>[0] };

/** One good message of each kind. */
const GOOD: Data = {
  frameOrders: { began: 0, marks: true },
  frameCounts: { counts: { ketamine: 2 }, paused: false },
  goOn: undefined,
  loadAttendant: undefined,
  loadSenses: undefined,
  loadCard: undefined,
  cardOpened: undefined,
  closeCard: undefined,
  openNotes: { note: 'ketamine-infusions-for-crps' },
  switchSiteOff: undefined,
  overMention: { over: true },
  openUnderPointer: undefined,
  muteCards: undefined,
  showCards: { tabId: 3 },
  mute: { on: true },
  walk: { by: -1, from: 'here' },
  settings: undefined,
  switchMarks: { on: false },
  chooseForSite: { tabId: 3, choice: 'off-for-visit' },
  visitChanged: undefined,
  pageState: { tabId: 3 },
  contentType: undefined,
  listMentions: undefined,
  loadOverview: { tabId: 3 },
  readPage: undefined,
  showBlock: { block: 4 },
  showMention: { id: 7 },
};
const names = Object.keys(GOOD) as (keyof Messages)[];
const accepts = (name: keyof Messages, data: unknown) => MESSAGE_RULES[name].data.safeParse(data).success;

describe.each(names)('the data of %s', (name) => {
  test('as it should be is taken', () => expect(accepts(name, GOOD[name])).toBe(true));
  test.each([
    null,
    0,
    'ketamine',
    [],
    [GOOD[name]],
    {},
    { extra: 1 },
    { ...GOOD[name], extra: 1 },
    GOOD[name] === undefined ? {} : undefined,
  ])('%j is refused', (data) => {
    // Only the notes page may be asked for without saying which note.
    if (name === 'openNotes' && data !== null && JSON.stringify(data) === '{}') return expect(accepts(name, data)).toBe(true);
    expect(accepts(name, data)).toBe(false);
  });
});

test.each([
  ['frameOrders', { began: 'now', marks: true }],
  ['frameCounts', { counts: { aspirin: 1 } }],
  ['frameCounts', { counts: { ketamine: -1 } }],
  ['frameCounts', { counts: { ketamine: 1.5 } }],
  ['frameCounts', { counts: { ketamine: Number.POSITIVE_INFINITY } }],
  ['openNotes', { note: '"><script>' }],
  ['openNotes', { note: 'https://example.org/' }],
  ['openNotes', { note: 'x'.repeat(101) }],
  ['openNotes', { note: undefined }],
  ['switchMarks', { on: 'yes' }],
  ['chooseForSite', { tabId: 3, choice: 'off for good' }],
  ['chooseForSite', { tabId: 3 }],
  ['chooseForSite', { choice: 'on' }],
  ['pageState', { tabId: -1 }],
  ['loadOverview', {}],
  ['showBlock', { block: '4' }],
  ['showMention', { id: '7' }],
  ['walk', { by: 2, from: 'here' }],
  ['walk', { by: 1, from: 'home' }],
] as const)('%s refuses %j', (name, data) => expect(accepts(name, data)).toBe(false));

describe('the sender of a message', () => {
  const own = { id: 'ours', origin: 'chrome-extension://ours/' };
  const frame = { id: 'ours', url: 'https://example.org/', tab: { id: 1 }, frameId: 0 };
  const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
  const tab = { ...popup, tab: { id: 2 }, frameId: 0 };
  const background = { id: 'ours' };

  test.each([popup, tab, background])('of the extension itself is heard: %j', (sender) => {
    assertSender(sender, 'extension', own);
    assertSender(sender, 'frame', own);
  });
  test('in a page is heard only where frames may send', () => {
    assertSender(frame, 'frame', own);
    expect(() => assertSender(frame, 'extension', own)).toThrow('only for pages of the extension');
    expect(() => assertSender({ id: 'ours', tab: { id: 1 } }, 'extension', own)).toThrow('only for pages');
    const alike = { ...frame, url: 'https://example.org/chrome-extension://ours/popup.html' };
    expect(() => assertSender(alike, 'extension', own)).toThrow('only for pages of the extension');
  });
  test.each([{ ...popup, id: 'other' }, { ...popup, id: undefined }, {}])('of another extension is never heard: %j', (sender) => {
    for (const from of ['frame', 'extension'] as const) expect(() => assertSender(sender, from, own)).toThrow('not from this');
  });
  test('without a tab has no place', () => {
    expect(placeOf(frame)).toEqual({ tabId: 1, frameId: 0, url: undefined, isPrivate: false });
    for (const sender of [popup, { tab: {} }, { tab: { id: 1 } }]) expect(() => placeOf(sender)).toThrow('frames of a tab');
  });
});

test('the rules fit the note ids', () => {
  const notes = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/evidence/notes.json'), 'utf8')) as { id: string }[];
  expect(notes.filter(({ id }) => !accepts('openNotes', { note: id }))).toEqual([]);
});
