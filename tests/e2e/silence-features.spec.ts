import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/run.mjs';
import { card } from './support/card.ts';
import { command } from './support/commands.ts';
import { expect, test } from './support/extension.ts';
import { expectMarks } from './support/hostile.ts';
import { hoverMention, marks } from './support/mentions.ts';
import { openPopup } from './support/popup.ts';

/** An event of the browser's, which it sets off from its menus and address bar: no test can reach those. In no type. */
interface Dispatched {
  dispatch: (...args: unknown[]) => void;
}

/** All that a page's own script can ask about us. Each gives what it saw, as text. */
const looks = (id: string) => {
  const own = /evidence.?notes/i;
  const names = [Window, Document, Element, Node, HTMLElement, CSS].flatMap((owner) => [
    ...Object.getOwnPropertyNames(owner),
    ...('prototype' in owner ? Object.getOwnPropertyNames(owner.prototype) : []),
  ]);
  const everywhere = (root: ParentNode): string =>
    [...root.querySelectorAll('*')].map((node) => node.outerHTML + (node.shadowRoot ? everywhere(node.shadowRoot) : '')).join('');
  const fetched = (path: string) =>
    fetch(`chrome-extension://${id}/${path}`).then(
      (answer) => `answered ${answer.status}`,
      () => 'refused',
    );
  const found = (text: string) => (own.test(text) || text.includes(id) ? 'found' : 'nothing');
  let stack = '';
  try {
    (null as unknown as { x: () => void }).x();
  } catch (error) {
    stack = String((error as Error).stack);
  }
  const timing = found(
    performance
      .getEntries()
      .map(({ name }) => name)
      .join(),
  );
  const files = [
    'manifest.json',
    'licences.txt',
    'icon/48.png',
    'content-scripts/card.js',
    'content-scripts/detector.js',
    'notes.html',
  ];
  return Promise.all(files.map(fetched)).then((answers) => ({
    'globals and prototypes': found([...names, ...Object.keys(window)].join()),
    'elements, attributes, open shadow roots': found(everywhere(document)),
    'style sheets, adopted and linked': found(
      [...document.styleSheets, ...document.adoptedStyleSheets]
        .map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
        .join(),
    ),
    'cookies and storage': found(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])),
    'resource timing': timing,
    'error stacks': found(stack),
    'files of the extension by address': [...new Set(answers)].join(),
    'names of highlights': [...CSS.highlights.keys()]
      .filter((key) => own.test(key))
      .sort()
      .join(),
    'computed style of a highlight': getComputedStyle(document.body, '::highlight(evidence-notes-ketamine)').textDecorationLine,
  }));
};

// The page's own attempts at our files, which the browser refuses.
test.use({ expectedErrors: [/^Failed to load resource: net::ERR_FAILED$/] });

test('silence: what every feature asks the network for, and what a page can find out', async ({
  page,
  context,
  site,
  extensionId,
  serviceWorker,
  openExtensionPage,
}) => {
  test.slow();
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  // A word that stands nowhere else, so that it can be looked for.
  const body = '<!doctype html><title>Jabberwock</title><p>In CRPS, ketamine was tried by the jabberwock.</p>';
  const marked = site.serve('/silence.html', { body });
  const plain = site.serve('/plain.html', { body: '<!doctype html><title>x</title><p>Nothing to see.</p>' });

  await page.goto(plain);
  const onPlainPage = await page.evaluate(looks, extensionId);
  await page.goto(marked);
  await expectMarks(page, { crps: 1, ketamine: 1 });
  const onMarkedPage = await page.evaluate(looks, extensionId);

  // Card, walking by keys, popup with search and a whole note, all notes, options with sync and a file of settings, visit
  // sheet, context menu, address bar, side panel, switching off, forgetting it all.
  await hoverMention(page, 'ketamine');
  await card(page).opened();
  await page.keyboard.press('Escape');
  await card(page).closed();
  await command(serviceWorker, page, 'next-mention');
  await command(serviceWorker, page, 'open-card');
  await card(page).opened();
  await page.keyboard.press('Escape');
  await card(page).closed();
  const popup = await openPopup(page);
  await expect.poll(popup.text).toContain('2 mentions on this page');
  await popup.type('pain');
  await expect.poll(async () => (await popup.notes()).length).toBeGreaterThan(0);
  await popup.click('[data-note]');
  await expect.poll(popup.text).toMatch(/Back to the results/);
  await popup.close();
  const options = await openExtensionPage('options.html');
  await options.getByRole('switch', { name: /^Keep settings/ }).click();
  const [file] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save settings as a file' }).click(),
  ]);
  await file.delete();
  for (const path of ['notes.html', 'notes.html?q=sleep', 'options.html', 'welcome.html', 'sheet.html', 'changelog.html']) {
    const own = await openExtensionPage(path);
    await own.locator('main').first().waitFor();
    await own.close();
  }
  const [searched] = await Promise.all([
    context.waitForEvent('page'),
    serviceWorker.evaluate(() => {
      const clicked = chrome.contextMenus.onClicked as unknown as Dispatched;
      clicked.dispatch({ menuItemId: 'search', selectionText: 'pain' });
    }),
  ]);
  await searched.getByRole('searchbox').waitFor();
  await searched.close();
  const suggest = () =>
    new Promise<unknown[]>((resolve) => (chrome.omnibox.onInputChanged as unknown as Dispatched).dispatch('pain', resolve));
  expect((await serviceWorker.evaluate(suggest)).length).toBeGreaterThan(0);
  await page.bringToFront();
  const beside = await openPopup(page);
  await expect.poll(beside.text).toContain('2 mentions on this page');
  await beside.click('button', 'Side panel');
  await beside.closed();
  const panels = async () =>
    (await chrome.runtime.getContexts({})).filter(({ contextType }) => contextType === 'SIDE_PANEL').length;
  await expect.poll(() => serviceWorker.evaluate(panels)).toBe(1);
  const again = await openPopup(page);
  await again.click('label', 'Off always');
  await expect.poll(async () => (await marks(page)).ketamine.length).toBe(0);
  await again.close();
  const stored = await serviceWorker.evaluate(async () => {
    const { local, session, sync } = chrome.storage;
    return JSON.stringify([await local.get(), await session.get(), await sync.get()]);
  });
  expect(stored).toContain('sitesOff');
  expect(stored).not.toMatch(/jabberwock/i);
  await options.bringToFront();
  await options.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await options.getByRole('button', { name: 'Forget everything now' }).click();
  await expect(options.getByText('Everything was forgotten.')).toBeVisible();

  const outside = requests.filter((url) => !url.startsWith('chrome-extension:') && url !== marked && url !== plain);
  const seen = { requests: outside, 'page without a mention': onPlainPage, 'page with mentions': onMarkedPage };
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(join(root, 'test-results', 'silence.json'), JSON.stringify(seen, null, 2));

  const nothing = {
    'globals and prototypes': 'nothing',
    'elements, attributes, open shadow roots': 'nothing',
    'style sheets, adopted and linked': 'nothing',
    'cookies and storage': 'nothing',
    'resource timing': 'nothing',
    'error stacks': 'nothing',
    'files of the extension by address': 'refused',
  };
  expect(seen).toEqual({
    requests: outside.filter((url) => url.endsWith('/favicon.ico')),
    'page without a mention': { ...nothing, 'names of highlights': '', 'computed style of a highlight': 'none' },
    'page with mentions': {
      ...nothing,
      'names of highlights': 'evidence-notes-crps,evidence-notes-ketamine',
      'computed style of a highlight': 'underline',
    },
  });
});
