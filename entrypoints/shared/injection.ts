import { type Browser, browser } from 'wxt/browser';
import type { Settings } from '../../data/settings/schema.ts';
import { EVERY_SITE } from './access.ts';
import { MARK_STYLES, markSheet } from './mark-style.ts';
import { report } from './report.ts';

/**
 * Brings the style of the marks into one frame, where the page cannot see or stop it. Chromium paints no highlight
 * background from a user style sheet; Firefox reaches shadow roots only from one.
 */
export async function injectMarkStyle(tabId: number, frameId: number, markStyle: Settings['markStyle']): Promise<void> {
  const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
  const sheet = (style: Settings['markStyle']) =>
    ({ target: { tabId, frameIds: [frameId] }, css: markSheet(style), origin }) satisfies Browser.scripting.CSSInjection;
  // Once and only once: a frame that asks again after a settings change would collect copies.
  await Promise.all(MARK_STYLES.map((style) => browser.scripting.removeCSS(sheet(style)).catch(() => undefined)));
  await browser.scripting.insertCSS(sheet(markStyle));
}

/** What reads the page for the popup's overview, into the top frame. */
export async function injectOverview(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/content-scripts/overview.js'] });
}

/** What acts on mentions, into one frame that has some. */
export async function injectAttendant(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/content-scripts/hover.js'] });
}

/** What judges short forms of names, into one frame that has some. */
export async function injectSenses(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/content-scripts/senses.js'] });
}

/** The card and, before it, what reads the sentence for it. */
export async function injectCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/content-scripts/reading.js', '/content-scripts/card.js'],
  });
}

/** Tabs that were open before the extension was installed or updated get their detector at once, without a reload. */
export async function injectDetectorEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: EVERY_SITE });
  await Promise.all(
    tabs.map(async ({ id, discarded, status }) => {
      if (id === undefined || discarded) return;
      try {
        await browser.scripting.executeScript({
          target: { tabId: id, allFrames: true },
          files: ['/content-scripts/detector.js'],
        });
      } catch (error) {
        // A page on its way may not be there yet: it brings its own.
        if (status !== 'loading') report(error, 'injection: a tab that may not be read');
      }
    }),
  );
}
