import type { Page } from '@playwright/test';

/** What has the focus, in words: its label or its text; 'the page' if nothing has. Runs in the page. */
export function focusedName(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return 'the page';
  const text = element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent;
  return text.replace(/\s+/g, ' ').trim();
}

/** All that Tab reaches from where the focus is, in order, until it leaves the page or comes round; at most 200 stops. */
export async function tabStops(page: Page): Promise<string[]> {
  const stops: string[] = [];
  // Two controls may have one name, so the first one is known by itself.
  await page.evaluate(() => document.querySelector('[data-first-stop]')?.removeAttribute('data-first-stop'));
  for (let stop = 0; stop < 200; stop++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(focusedName);
    const round = await page.evaluate((first) => {
      if (first) document.activeElement?.setAttribute('data-first-stop', '');
      return !first && document.activeElement?.hasAttribute('data-first-stop') === true;
    }, stop === 0);
    if (name === 'the page' || round) return stops;
    stops.push(name);
  }
  throw new Error(`Tab never leaves: ${stops.slice(-5).join(' / ')}`);
}
