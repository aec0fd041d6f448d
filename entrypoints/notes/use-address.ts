import { useEffect, useState } from 'preact/hooks';
import { type Address, readAddress, writeAddress } from './address.ts';

/** `step`: the back button leads back from here. Without it the current entry changes, as while typing. */
export type Go = (change: Partial<Address>, how?: 'step') => void;

/** The page's state is its address: back, forward, reload and bookmarks work by themselves. */
export function useAddress(): [Address, Go] {
  const [address, setAddress] = useState(() => readAddress(location));
  useEffect(() => {
    const read = () => setAddress(readAddress(location));
    // Also fires for links to a note on this page, which change only the part after the #.
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);
  const go: Go = (change, how) => {
    const next = { ...readAddress(location), ...change };
    if (how === 'step') history.pushState(null, '', writeAddress(next));
    else history.replaceState(null, '', writeAddress(next));
    setAddress(next);
  };
  return [address, go];
}
