/** Milliseconds of work before the page gets its turn. */
export const SLICE = 8;

/** Lets the page have its turn, and comes back before the page's own later tasks. */
export const pause = (): Promise<void> => scheduler.yield();

/** Does short work at once, and long work in short slices. */
export async function inSlices(steps: Iterable<unknown>): Promise<void> {
  let began = performance.now();
  for (const _step of steps) {
    if (performance.now() - began < SLICE / 2) continue;
    await pause();
    began = performance.now();
  }
}
