/** Milliseconds to wait for a frame; hidden pages have none. */
const LONGEST_FRAME = 100;

/** Until the page has been styled and laid out in its own time. */
export function afterNextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME);
  });
}
