import type { FunctionComponent, RefObject } from 'preact';
import type { Hit } from '../../data/search/index.ts';
import type { SearchedNote } from '../../data/short.ts';
import { moveAmongResults } from './arrow-keys.ts';
import { Result } from './result.tsx';

interface ResultsProps<Found extends SearchedNote> {
  hits: readonly Hit<Found>[];
  hrefOf: (id: string) => string;
  onOpen?: (id: string) => void;
  full: boolean;
  Sign?: FunctionComponent<{ note: Found }>;
  /** The field that the up arrow leads back to from the first result. */
  fieldRef: RefObject<HTMLInputElement | null>;
  listRef: RefObject<HTMLDivElement | null>;
}

/** Found notes, best first; the arrow keys go up and down in them. */
export function Results<Found extends SearchedNote>(props: ResultsProps<Found>) {
  const { hits, hrefOf, onOpen, full, Sign, fieldRef, listRef } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (listRef.current) moveAmongResults(event, listRef.current, () => fieldRef.current?.focus());
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus between the links inside
    <div class="results" ref={listRef} onKeyDown={onKeyDown}>
      {hits.map((hit) => (
        <Result key={hit.note.id} hit={hit} href={hrefOf(hit.note.id)} onOpen={onOpen} full={full} Sign={Sign} />
      ))}
    </div>
  );
}
