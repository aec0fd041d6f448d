/** Runs in the page before anything else and writes down all that a page could notice. */
export function spy() {
  const seen: string[] = [];
  Object.assign(window, { seen });
  window.addEventListener('message', (event) => seen.push(`message ${JSON.stringify(event.data)}`), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    // The test tool's own.
    if (!event.type.startsWith('__playwright')) seen.push(`event ${event.type}`);
    return dispatch.call(this, event);
  };
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) {
      if (document.readyState === 'complete') seen.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    }
  }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  for (const area of [Storage.prototype]) {
    const { setItem } = area;
    area.setItem = function (key, value) {
      seen.push(`storage ${key}`);
      setItem.call(this, key, value);
    };
  }
}

/** All that a page can compare of itself before and after. */
export const traces = () => ({
  markup: document.documentElement.outerHTML,
  sheets: document.styleSheets.length,
  adopted: document.adoptedStyleSheets.length,
  globals: Object.keys(window)
    .filter((name) => name !== 'seen')
    .sort()
    .join(),
  local: JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie,
  resources: performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .join(),
  focus: document.activeElement?.nodeName,
  scroll: scrollY,
});
