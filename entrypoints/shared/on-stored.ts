import { browser } from 'wxt/browser';

/** Calls back whenever a stored value changes, named like `local:settings`. Returns how to stop. */
export function onStored(name: `${'local' | 'session' | 'sync'}:${string}`, onChange: () => void): () => void {
  const listener = (changes: object, area: string) => {
    if (Object.keys(changes).some((key) => name === `${area}:${key}`)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
