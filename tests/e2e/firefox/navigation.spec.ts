import { card } from './card.ts';
import { counts, expect, hoverMention, tabWith, test } from './support.ts';

test('Firefox: a page that changes its own address and parts is followed, forth and back', async ({ tab, site }) => {
  await tab.goto(site.url('spa.html'));
  const home = { ketamine: 3, fibromyalgia: 1, crps: 1, spravato: 1 };
  await expect.poll(() => counts(tab)).toEqual(home);
  await tab.click('#more');
  await expect.poll(() => counts(tab)).toEqual({ ketamine: 4, fibromyalgia: 2, crps: 3, spravato: 2 });
  await tab.click('#route');
  await expect.poll(() => counts(tab)).toEqual({ ketamine: 3, fibromyalgia: 1, crps: 1, spravato: 0 });
  await hoverMention(tab, 'crps');
  await card(tab).opened();
  await tab.evaluate(() => history.back());
  // The card of a word that is gone goes with it.
  await card(tab).closed();
  await expect.poll(() => counts(tab)).toEqual(home);
  await hoverMention(tab, 'fibromyalgia');
  await card(tab).opened();
});

test('Firefox: the way back through history finds marks, number and cards', async ({ tab, site, openExtensionPage }) => {
  const address = site.url('article.html');
  await tab.goto(address);
  await expect.poll(async () => (await counts(tab))['ketamine']).toBe(14);
  const options = await openExtensionPage('options.html');
  const badge = () => options.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id);
  const id = (await options.evaluate(tabWith, address)) ?? -1;
  await expect.poll(badge).toBe('33');
  await tab.bringToFront();
  await tab.goto(site.serve('/other.html', { body: '<!doctype html><title>x</title><p>Nothing here.</p>' }));
  await expect.poll(badge).toBe('');
  await tab.evaluate(() => history.back());
  await expect.poll(async () => (await counts(tab))['ketamine']).toBe(14);
  await expect.poll(badge).toBe('33');
  await hoverMention(tab, 'fibromyalgia', 1);
  await card(tab).opened();
});
