/** Brings the practice sentence to life. Returns whether its words are marked. */
export function startPractice(_element: HTMLElement): boolean {
  return false;
}
