const LINKS = '.result-link';

export const focusFirstResult = (list: HTMLElement | null): void => list?.querySelector<HTMLElement>(LINKS)?.focus();

export const focusResult = (list: HTMLElement | null, id: string): void =>
  list?.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"] ${LINKS}`)?.focus();

/** Up and down between result links, Home and End to the first and last; up from the first leaves the list. */
export function moveAmongResults(event: KeyboardEvent, list: HTMLElement, leave: () => void): void {
  const links = [...list.querySelectorAll<HTMLElement>(LINKS)];
  const at = links.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (at < 0 || to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  if (to < 0) leave();
  else links[to]?.focus();
}
