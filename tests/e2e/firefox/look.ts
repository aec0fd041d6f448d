/** How a card with its style stands on a page in light colours. */
export const LOOK = { width: 380, fontSize: '15px', color: 'rgb(29, 31, 34)' };

/** Runs in the page. */
export function look(dialog: HTMLElement) {
  const { fontSize, color } = getComputedStyle(dialog);
  return { width: dialog.getBoundingClientRect().width, fontSize, color };
}
