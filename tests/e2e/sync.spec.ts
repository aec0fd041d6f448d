import type { Page } from '@playwright/test';
import { expect, test } from './support/extension.ts';

const local = (page: Page) => page.evaluate(async () => (await chrome.storage.local.get('settings'))['settings']);
const synced = (page: Page) => page.evaluate(() => chrome.storage.sync.get(null));
const syncSwitch = (page: Page) => page.getByRole('switch', { name: 'Keep settings the same in your other browsers' });
const switchOff = async (page: Page, site: string) => {
  await page.getByLabel('Site to switch off').fill(site);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
};
/** What another device of the reader's does to the shared storage. */
const elsewhere = (page: Page, { set = {}, remove = [] }: { set?: object; remove?: string[] }) =>
  page.evaluate(
    async (change) => {
      await chrome.storage.sync.set(change.set);
      await chrome.storage.sync.remove(change.remove);
    },
    { set, remove },
  );

test('nothing leaves the device until sync is chosen; then each site has its own key', async ({ openExtensionPage }) => {
  const options = await openExtensionPage('options.html');
  await switchOff(options, 'a.example');
  await expect.poll(() => local(options)).toMatchObject({ sitesOff: ['a.example'] });
  await expect(options.getByText('names of the sites switched off')).toBeVisible();
  expect(await synced(options)).toEqual({});
  await syncSwitch(options).click();
  await expect
    .poll(() => synced(options))
    .toMatchObject({ version: 2, 'off:a.example': true, 'choice:theme': 'auto', 'topic:crps': true });
  expect(Object.keys(await synced(options))).not.toContain('choice:sync');
});

test('what another device changes comes here, and what changes here goes there', async ({ openExtensionPage }) => {
  const options = await openExtensionPage('options.html');
  await switchOff(options, 'a.example');
  await syncSwitch(options).click();
  await expect.poll(() => synced(options)).toHaveProperty(['off:a.example']);
  await elsewhere(options, { set: { 'off:b.example': true, 'choice:theme': 'dark' } });
  await expect(options.getByRole('button', { name: 'Remove b.example' })).toBeVisible();
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark');
  await elsewhere(options, { remove: ['off:a.example'] });
  await expect(options.getByRole('button', { name: 'Remove a.example' })).toBeHidden();
  await switchOff(options, 'c.example');
  await options.getByRole('button', { name: 'Remove b.example' }).click();
  await expect
    .poll(async () => Object.keys(await synced(options)).filter((key) => key.startsWith('off:')))
    .toEqual(['off:c.example']);
});

test('off again: all is here, and the copy can be removed', async ({ openExtensionPage }) => {
  const options = await openExtensionPage('options.html');
  await switchOff(options, 'a.example');
  await syncSwitch(options).click();
  await expect.poll(() => synced(options)).toHaveProperty(['off:a.example']);
  await syncSwitch(options).click();
  await elsewhere(options, { set: { 'off:b.example': true } });
  await switchOff(options, 'c.example');
  await expect.poll(() => local(options)).toMatchObject({ sync: false, sitesOff: ['a.example', 'c.example'] });
  expect(await synced(options)).not.toHaveProperty(['off:c.example']);
  await options.getByRole('button', { name: 'Remove the copy for all of them' }).click();
  await expect(options.getByText('The copy was removed.')).toBeVisible();
  expect(await synced(options)).toEqual({});
});

test('a copy that is removed elsewhere ends sync here and takes nothing away', async ({ openExtensionPage }) => {
  const options = await openExtensionPage('options.html');
  await switchOff(options, 'a.example');
  await syncSwitch(options).click();
  await expect.poll(() => synced(options)).toHaveProperty(['off:a.example']);
  await options.evaluate(() => chrome.storage.sync.clear());
  await expect(options.getByText('The synced copy was removed, so sync is off here.')).toBeVisible();
  expect(await local(options)).toMatchObject({ sync: false, sitesOff: ['a.example'] });
  expect(await synced(options)).toEqual({});
});

test('more sites than sync has room for: all are off here, and it is said how many stay here', async ({ openExtensionPage }) => {
  const options = await openExtensionPage('options.html');
  const sites = Array.from({ length: 600 }, (_, at) => `${at}.example`);
  await options.getByText('Add many at once').click();
  await options.getByLabel('Sites, one on each line').fill(sites.join('\n'));
  await options.getByRole('button', { name: 'Add all' }).click();
  // The long list moves all that stands below it.
  await expect(options.getByRole('status').filter({ hasText: '600 sites were added.' })).toBeVisible();
  await syncSwitch(options).click();
  await expect(
    options.getByText("112 sites have no room in the browser's sync. They are off on this device only."),
  ).toBeVisible();
  expect(((await local(options)) as { sitesOff: string[] }).sitesOff).toHaveLength(600);
  expect(Object.keys(await synced(options))).toHaveLength(501);
});

test.describe('where there is no room', () => {
  test.use({ expectedErrors: [/sync: the browser refused/] });
  test('sync that refuses: a clear word, nothing lost, and it is tried again', async ({ openExtensionPage, serviceWorker }) => {
    const options = await openExtensionPage('options.html');
    // Somebody else's keys take all the room that there is.
    await options.evaluate(() =>
      chrome.storage.sync.set(Object.fromEntries(Array.from({ length: 512 }, (_, at) => [`other${at}`, 1]))),
    );
    await syncSwitch(options).click();
    await expect(options.getByText("The browser's sync did not take the last change")).toBeVisible();
    await switchOff(options, 'a.example');
    await expect.poll(() => local(options)).toMatchObject({ sync: true, sitesOff: ['a.example'] });
    await serviceWorker.evaluate(() => chrome.storage.sync.remove(Array.from({ length: 512 }, (_, at) => `other${at}`)));
    await expect.poll(() => synced(options)).toHaveProperty(['off:a.example']);
    await expect(options.getByText("The browser's sync did not take the last change")).toBeHidden();
  });
});

test('garbage and newer settings in sync change nothing here', async ({ openExtensionPage }) => {
  const options = await openExtensionPage('options.html');
  await switchOff(options, 'a.example');
  await elsewhere(options, { set: { version: 99, 'off:b.example': true, 'choice:theme': 'neon' } });
  await syncSwitch(options).click();
  await expect(options.getByText('A newer version of Evidence Notes wrote the synced settings.')).toBeVisible();
  expect(await local(options)).toMatchObject({ sitesOff: ['a.example'], theme: 'auto' });
  await elsewhere(options, { set: { version: 2, 'off:<b>': true, 'choice:dwell': -1, 'topic:crps': 'no' } });
  await expect(options.getByRole('button', { name: 'Remove b.example' })).toBeVisible();
  expect(await local(options)).toMatchObject({ theme: 'auto', dwell: 300, topics: { crps: true } });
});
