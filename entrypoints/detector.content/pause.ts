/** Milliseconds of work before the page gets its turn. */
export const SLICE = 8;

/** Lets the page have its turn. `scheduler.yield` comes back before the page's own later tasks, where it exists. */
export function pause(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
