import type { Counts, PageState } from '../messages.ts';
import type { Settings } from './schema.ts';
import { siteOf } from './sites.ts';
import { choiceFor, type Visit } from './visit.ts';

/** What is known of a tab when the popup asks. `readable`: a detector answered or may answer there. */
export interface TabFacts {
  url: string | undefined;
  isPrivate: boolean;
  /** Whether the browser lets us read pages of every site. */
  allowed: boolean;
  contentType?: string | undefined;
  frames: number[];
  counts: Counts;
  paused: boolean;
  muted: boolean;
}

const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** The state of a tab in the popup's words. */
export function pageState(
  { url, isPrivate, allowed, contentType, frames, counts, paused, muted }: TabFacts,
  settings: Settings,
  visit: Visit,
): PageState {
  const site = siteOf(url);
  if (url?.startsWith('file:')) return { kind: 'unreadable', why: 'local-file' };
  // The browser hides the addresses of pages that we may not read, its own among them.
  if (!site) return { kind: 'unreadable', why: url || allowed ? 'browser-page' : 'no-access' };
  if (STORES.includes(site)) return { kind: 'unreadable', why: 'store' };
  if (contentType === 'application/pdf' || /\.pdf(?:[?#]|$)/i.test(url ?? '')) return { kind: 'unreadable', why: 'pdf' };
  const choice = choiceFor(site, isPrivate, settings, visit);
  const { enabled } = settings;
  return { kind: 'readable', site, isPrivate, choice, enabled, on: enabled && choice === 'on', frames, counts, paused, muted };
}
