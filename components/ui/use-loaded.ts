import { useEffect, useState } from 'preact/hooks';

/** What a part that is loaded on demand came to; undefined while it is on its way. `load` is called once. */
export function useLoaded<T extends object>(load: () => Promise<T>, onFail: (error: unknown) => void): T | 'failed' | undefined {
  const [loaded, setLoaded] = useState<T | 'failed'>();
  useEffect(() => {
    load().then(setLoaded, (error) => {
      onFail(error);
      setLoaded('failed');
    });
  }, []);
  return loaded;
}
