import { KINDS, type Kind, TOPICS, type Topic } from '../../data/names.ts';

/** What the notes page shows, as its address says it: notes.html?q=TEXT&topic=a,b&kind=c#NOTE-ID */
export interface Address {
  query: string;
  topics: Topic[];
  kinds: Kind[];
  /** The open note; undefined for the list. */
  note: string | undefined;
}

/** Reads an address; names that it does not know are left out. */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): Address {
  const params = new URLSearchParams(search);
  const chosen = <Name extends string>(param: string, names: readonly Name[]) => {
    const asked = (params.get(param) ?? '').split(',');
    return names.filter((name) => asked.includes(name));
  };
  return {
    query: (params.get('q') ?? '').slice(0, 200),
    topics: chosen('topic', TOPICS),
    kinds: chosen('kind', KINDS),
    note: decoded(hash.slice(1)) || undefined,
  };
}

/** The address, relative to the page, that reads as this. */
export function writeAddress({ query, topics, kinds, note }: Address): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  if (topics.length > 0) params.set('topic', topics.join(','));
  if (kinds.length > 0) params.set('kind', kinds.join(','));
  const search = params.size > 0 ? `?${params}` : '';
  return `/notes.html${search}${note === undefined ? '' : `#${encodeURIComponent(note)}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
