import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readRecent, withRecent } from '../../data/search/recent.ts';
import { onStored } from '../shared/on-stored.ts';
import { report } from '../shared/report.ts';

/** Where recent searches live: in memory, until the browser closes. */
const KEY = 'recentSearches';

interface Recent {
  searches: string[];
  remember: (query: string) => void;
  clear: () => void;
}

/** The searches made since the browser started, the latest first. Those from a private window are not kept. */
export function useRecent(isPrivate: () => Promise<boolean>): Recent {
  const [searches, setSearches] = useState<string[]>([]);
  useEffect(() => {
    const read = async () => setSearches(readRecent((await browser.storage.session.get(KEY))[KEY]));
    const refresh = () => void read().catch((error) => report(error, 'popup: recent searches could not be read'));
    refresh();
    return onStored(`session:${KEY}`, refresh);
  }, []);
  const keep = (next: string[]) => browser.storage.session.set({ [KEY]: next });
  const remember = async (query: string) => {
    if (!(await isPrivate())) await keep(withRecent(searches, query));
  };
  return {
    searches,
    remember: (query) => void remember(query).catch((error) => report(error, 'popup: a search could not be remembered')),
    clear: () => void keep([]).catch((error) => report(error, 'popup: recent searches could not be cleared')),
  };
}
