import type { Counts, PageState } from '../messages.ts';
import type { Settings } from './schema.ts';
import { isSiteOff, siteOf } from './sites.ts';

/** What is known of a tab when the popup asks. `readable`: a detector answered or may answer there. */
export interface TabFacts {
  url: string | undefined;
  contentType?: string | undefined;
  frames: number[];
  counts: Counts;
}

const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** The state of a tab in the popup's words. */
export function pageState({ url, contentType, frames, counts }: TabFacts, settings: Settings): PageState {
  const site = siteOf(url);
  if (url?.startsWith('file:')) return { kind: 'unreadable', why: 'local-file' };
  if (!site) return { kind: 'unreadable', why: url ? 'browser-page' : 'no-access' };
  if (STORES.includes(site)) return { kind: 'unreadable', why: 'store' };
  if (contentType === 'application/pdf' || /\.pdf(?:[?#]|$)/i.test(url ?? '')) return { kind: 'unreadable', why: 'pdf' };
  const siteOff = isSiteOff(site, settings);
  return { kind: 'readable', site, enabled: settings.enabled, siteOff, on: settings.enabled && !siteOff, frames, counts };
}
