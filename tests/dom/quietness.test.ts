import { describe, expect, test } from 'vitest';
import { MOST_MARKS } from '../../data/marking.ts';
import { TOPICS } from '../../data/names.ts';
import { sorted } from '../../entrypoints/hover.content/reading-order.ts';
import { expectPainted, find, open, painted } from './support.ts';

const page =
  '<h2>One</h2><p>ketamine, CRPS, ketamine</p><p>ketamine</p><h2>Two</h2><div><p>CRPS and ketamine</p></div><p>fibromyalgia, CRPS</p>';
const all = ['ketamine', 'CRPS', 'ketamine', 'ketamine', 'CRPS', 'ketamine', 'fibromyalgia', 'CRPS'];
const firsts = ['ketamine', 'CRPS', 'CRPS', 'ketamine', 'fibromyalgia'];

describe('quiet marks', () => {
  test('the first of each topic in each section, at once when the reader chooses so, and back', async () => {
    const reader = open(page);
    await expectPainted(all);
    reader.read(TOPICS, 'first-in-section');
    expect(painted()).toEqual(firsts);
    reader.read(TOPICS, 'all');
    expect(painted()).toEqual(all);
  });
  test('mentions without a mark are listed and counted all the same', async () => {
    const reader = open(page);
    await expectPainted(all);
    reader.read(TOPICS, 'first-in-section');
    expect(sorted(reader.marks.painted()).map(({ text }) => text)).toEqual(all);
    expect(reader.marks.counts()).toEqual({ ketamine: 4, crps: 3, fibromyalgia: 1 });
  });
  test('automatic: a passing mention is marked once a section, a page about it all over', async () => {
    const reader = open(page);
    await expectPainted(all);
    reader.read(TOPICS, 'automatic');
    expect(painted()).toEqual(firsts);
    document.title = 'All about ketamine';
    reader.read(TOPICS, 'automatic');
    expect(painted()).toEqual(all);
    document.title = '';
  });
  test('the page changes: a new first takes the mark, a new second gets none', async () => {
    const reader = open('<h2>One</h2><p id="a">Nothing</p><p id="b">CRPS</p><p id="c"></p>');
    await expectPainted(['CRPS']);
    reader.read(TOPICS, 'first-in-section');
    find('#c').textContent = 'CRPS and ketamine';
    await expectPainted(['CRPS', 'ketamine']);
    find('#a').textContent = 'CRPS first';
    find('#c').textContent = 'ketamine';
    await expectPainted(['CRPS', 'ketamine']);
    expect(sorted(reader.marks.painted()).map(({ quiet }) => quiet)).toEqual([false, true, false]);
  });
  test('a page with too many: the first of each topic in each block', async () => {
    const blocks = Math.ceil(MOST_MARKS / 3) + 1;
    open('<p>ketamine, CRPS, ketamine</p>'.repeat(blocks));
    await expect.poll(() => painted().length, { timeout: 5000 }).toBe(2 * blocks);
  });
});
