import type { PageState } from '../../data/messages.ts';

type Unreadable = Extract<PageState, { kind: 'unreadable' }>['why'];

/** Why nothing is listed for a page, in a reader's words. */
export const UNREADABLE: Record<Unreadable, string> = {
  'browser-page': "This is one of the browser's own pages. Extensions cannot read it.",
  store: 'This is an extension store. Browsers do not let extensions read it.',
  pdf: 'This is a PDF file. Evidence Notes reads web pages only.',
  'local-file': 'This is a file on your device. Evidence Notes reads web pages only.',
  'no-access':
    'Evidence Notes may not read this page. Browsers keep extensions out of their own pages, extension stores and files on the device, and out of sites that you have not allowed.',
  'not-loaded': 'This page has not been read yet. If it has finished loading, load it again.',
};

export const NOTHING_FOUND = 'Nothing found on this page: it mentions none of the topics that are switched on.';
export const SITE_OFF = 'Marks are off for this site, so the page is not read.';
export const ALL_OFF = 'Evidence Notes is switched off, so pages are not read.';
export const ASKING_FAILED = 'The state of this page could not be found out. Close this window and open it again.';
export const SAVING_FAILED = 'The change could not be saved. Nothing has changed.';
export const MENTION_GONE = 'That mention is no longer on the page.';
export const SHOWING_FAILED = 'The page did not answer, so the mention could not be shown. Load the page again.';

export const silentFrames = (count: number): string =>
  count === 1 ? '1 part of the page could not be read.' : `${count} parts of the page could not be read.`;
