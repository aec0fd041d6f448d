import { call, send } from './protocol.ts';
import { expect, HOST, tabWith, test } from './support.ts';

/** What stands in Firefox's side bar; runs in its own window. */
const shown = () => {
  const outer = document.querySelector<HTMLElement & { contentDocument: Document }>('#sidebar');
  const inner = outer?.contentDocument.querySelector<HTMLElement & { currentURI: { spec: string }; contentTitle: string }>(
    '#webext-panels-browser',
  );
  return `${inner?.currentURI.spec} ${inner?.contentTitle}`;
};

const close = () => (globalThis as unknown as { SidebarController: { hide(): void } }).SidebarController.hide();

test('Firefox: the notes open in the side bar, beside the page', async ({ tab, firefox, site, openExtensionPage }) => {
  const address = site.url('article.html');
  await tab.goto(address);
  const notes = await openExtensionPage('notes.html');
  const popup = await openExtensionPage(`popup.html?tab=${await notes.evaluate(tabWith, address)}`);
  await popup.click('button', 'Side panel');
  const tree = { 'moz:scope': 'chrome' };
  const { contexts } = await send<{ contexts: { context: string }[] }>(firefox, 'browsingContext.getTree', tree);
  const window = contexts[0]?.context ?? '';
  await expect
    .poll(() => call(firefox, window, shown, []))
    .toMatch(new RegExp(`^moz-extension://${HOST}/notes.html .*Evidence Notes`));
  await call(firefox, window, close, []);
});
