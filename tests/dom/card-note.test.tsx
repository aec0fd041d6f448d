import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CardNote } from '../../components/evidence-card/card-note.tsx';
import { noteWith } from '../../data/library.ts';

const host = document.body.appendChild(document.createElement('div'));
afterEach(() => {
  render(null, host);
  vi.restoreAllMocks();
});

function textOn(day: string): string {
  const note = noteWith('dutch-infusion-trial');
  if (note) render(<CardNote note={note} onOpen={() => {}} now={new Date(day)} />, host);
  return host.textContent;
}

test('a note past its review date says so on the card, and not a day before', () => {
  expect(textOn('2027-11-21T12:00:00Z')).toContain('8 of 12');
  expect(host.textContent).not.toContain('Newer studies');
  expect(textOn('2027-11-22T12:00:00Z')).toContain('Read on 21 November 2026, more than a year ago. Newer studies may exist.');
});

test("without the browser's messages the evidence still shows", () => {
  const { browser } = globalThis as unknown as { browser: { i18n: { getMessage: () => string } } };
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('');
  expect(textOn('2027-11-22T12:00:00Z')).toContain('8 of 12');
});
