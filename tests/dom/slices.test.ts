import { describe, expect, test } from 'vitest';
import { inSlices } from '../../entrypoints/detector.content/pause.ts';
import { expectPainted, find, open } from './support.ts';

/** Steps of so many ms each, in which the page has to wait. */
function* steps(count: number, time: number, done: number[]): Generator<void> {
  for (let step = 0; step < count; step++) {
    const end = performance.now() + time;
    while (performance.now() < end) {}
    done.push(step);
    yield;
  }
}

describe('work in slices', () => {
  test('short work is done at once', () => {
    const done: number[] = [];
    void inSlices(steps(3, 0, done));
    expect(done).toEqual([0, 1, 2]);
  });

  test('long work stops for the page, and is finished', async () => {
    const done: number[] = [];
    const finished = inSlices(steps(20, 5, done));
    expect(done).toEqual([0]);
    await finished;
    expect(done).toHaveLength(20);
  });

  test('a block with many mentions is painted whole', async () => {
    const words = Array.from({ length: 260 }, () => 'ketamine');
    open(`<p>${words.join(' ')}</p>`);
    await expectPainted(words);
  });

  test('what is in doubt for two reasons is painted once', async () => {
    const { marks } = open('<p id="a">ketamine</p><p>CRPS</p>');
    await expectPainted(['ketamine', 'CRPS']);
    marks.setTopics(new Set());
    marks.doubt(() => true);
    marks.paintSome();
    await expectPainted([]);
    expect(marks.counts()).toEqual({});
  });

  test('what is forgotten before it was painted is not painted any more', async () => {
    const { marks } = open('<p id="a">ketamine</p><p>CRPS</p>');
    await expectPainted(['ketamine', 'CRPS']);
    const node = find('#a').firstChild as Text;
    const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 3 });
    marks.take([node], [{ topic: 'ketamine', sense: 'sure', text: 'ket', range }]);
    marks.drop([node]);
    expect(marks.paintSome()).toBe(0);
    expect(marks.paintSome()).toBeUndefined();
    await expectPainted(['CRPS']);
  });
});
