// These run in a page and may use nothing from outside themselves.

interface Press {
  missed: boolean;
  over: AbortController;
}

/**
 * Where to press the first element that matches and holds the text, in CSS px; undefined until it is there and stands still.
 * A press that meets something else instead does nothing.
 */
export async function aim({ selector, text }: { selector: string; text: string }): Promise<{ x: number; y: number } | undefined> {
  const element = [...document.querySelectorAll(selector)].find((candidate) => candidate.textContent.includes(text));
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const before = element?.getBoundingClientRect();
  // What the page has yet to read moves what stands below it.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const box = element?.getBoundingClientRect();
  if (!element || !before || !box || before.x !== box.x || before.y !== box.y) return undefined;
  const press: Press = { missed: false, over: new AbortController() };
  Object.assign(globalThis, { press });
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    const guard = (event: Event) => {
      const target = event.target as Node;
      if (element.contains(target) || (element instanceof HTMLLabelElement && element.control === target)) return;
      press.missed = true;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener(type, guard, { capture: true, signal: press.over.signal });
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Whether the last press met its element. */
export function wasMet(): boolean {
  const { press } = globalThis as unknown as { press: Press };
  press.over.abort();
  return !press.missed;
}
