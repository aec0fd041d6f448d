import { useEffect, useState } from 'preact/hooks';
import { isThereNews, NEWS_KEY } from '../shared/news.ts';
import { onStored } from '../shared/on-stored.ts';
import { report } from '../shared/report.ts';

/** Whether a new version came whose changes were not looked at yet. */
export function useNews(): boolean {
  const [news, setNews] = useState(false);
  useEffect(() => {
    const read = () =>
      void isThereNews().then(setNews, (error) => report(error, 'popup: whether there is news could not be read'));
    read();
    return onStored(`local:${NEWS_KEY}`, read);
  }, []);
  return news;
}
