/** Milliseconds to wait for a frame: a long page may be slow to give its first, and what is out of sight has none. */
const LONGEST_FRAME = 500;

/** Until the page has been styled and laid out in its own time. */
export function afterNextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME);
  });
}
