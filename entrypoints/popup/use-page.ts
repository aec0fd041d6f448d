import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SETTINGS_KEY } from '../../data/settings/keys.ts';
import { onStored } from '../shared/on-stored.ts';
import { report } from '../shared/report.ts';
import { type PageReading, readPage } from './page-reading.ts';

export type Page = PageReading | 'asking' | 'failed';

/** The page as the popup shows it, read again whenever settings, the frames' counts or our access to pages change. */
export function usePage(tab: Promise<number | undefined>): Page {
  const [page, setPage] = useState<Page>('asking');
  useEffect(() => {
    const refresh = oneAtATime(async () => {
      try {
        const tabId = await tab;
        // The browser may end the background while it answers; the next question starts it again.
        setPage(await readPage(tabId).catch(() => readPage(tabId)));
      } catch (error) {
        report(error, 'popup: the state of the page could not be read');
        setPage('failed');
      }
    });
    refresh();
    const unwatch = [
      onStored(`local:${SETTINGS_KEY}`, refresh),
      onStored('session:frames', refresh),
      onStored('session:muted', refresh),
      onStored('session:visit', refresh),
    ];
    const access = [browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const change of access) change.addListener(refresh);
    return () => {
      for (const change of access) change.removeListener(refresh);
      for (const stop of unwatch) stop();
    };
  }, [tab]);
  return page;
}

/** Runs work now, or once more after the run that is under way. */
function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    again = running;
    if (running) return;
    running = true;
    await work();
    running = false;
    if (again) await run();
  };
  return () => void run();
}
