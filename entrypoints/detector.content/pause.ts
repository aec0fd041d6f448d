/** Milliseconds of work before the page gets its turn. */
export const SLICE = 8;

/** Lets the page have its turn, and comes back before the page's own later tasks. */
export const pause = (): Promise<void> => scheduler.yield();
