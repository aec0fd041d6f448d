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
