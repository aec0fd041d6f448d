import { card } from './support/card.ts';
import { expect, test } from './support/extension.ts';
import { hoverMention, marks } from './support/mentions.ts';

test('the welcome page practises with live marks and a real card', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('welcome.html');
  await expect.poll(async () => (await marks(page)).fibromyalgia.length).toBeGreaterThan(0);
  await expect(page.locator('[data-practice-hint]')).toBeVisible();
  await page.locator('[data-practice]').scrollIntoViewIfNeeded();
  await hoverMention(page, 'fibromyalgia', 1);
  const { context, text } = await card(page).opened();
  expect(context).toBe('ketamine-for-fibromyalgia');
  expect(text).not.toContain('Off on this site');
  await page.keyboard.press('Escape');
  await card(page).closed();
});

test('access to pages: allowed, or a button that asks the browser for it', async ({ openExtensionPage, context }) => {
  const page = await openExtensionPage('welcome.html');
  await expect(page.getByText('Allowed: the extension can find its words')).toBeVisible();
  // The browser's own question cannot be answered by a test, so the browser's side is played.
  await context.addInitScript(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    if (!globalThis.chrome?.permissions) return;
    Object.assign(chrome.permissions, {
      contains: async () => asked.length > 0,
      request: async (wanted: unknown) => asked.push(wanted) > 0,
    });
  });
  await page.reload();
  await expect(page.getByText('Not allowed yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Allow on all sites' }).press('Enter');
  await expect(page.getByText('Allowed: the extension can find its words')).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked)).toEqual([
    { origins: ['http://*/*', 'https://*/*'] },
  ]);
});

test('an update opens nothing; the popup links to what is new until that was read', async ({
  context,
  serviceWorker,
  openExtensionPage,
}) => {
  const popup = await openExtensionPage('popup.html');
  const link = popup.getByRole('link', { name: 'What is new' });
  await expect(popup.getByRole('link', { name: 'Options' })).toBeVisible();
  await expect(link).toBeHidden();
  const pages = context.pages().length;
  const updatedFrom = (previousVersion: string) =>
    serviceWorker.evaluate(
      (version) =>
        (chrome.runtime.onInstalled as unknown as { dispatch: (details: object) => void }).dispatch({
          reason: 'update',
          previousVersion: version,
        }),
      previousVersion,
    );
  await updatedFrom(await serviceWorker.evaluate(() => chrome.runtime.getManifest().version));
  await updatedFrom('0.0.1');
  await expect(link).toBeVisible();
  expect(context.pages()).toHaveLength(pages);
  const changelog = await openExtensionPage('changelog.html');
  await expect(changelog.getByRole('heading', { name: '0.1.0' })).toBeVisible();
  expect(await changelog.getByRole('listitem').count()).toBeGreaterThan(3);
  await expect(link).toBeHidden();
});
