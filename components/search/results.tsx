import type { FunctionComponent, RefObject } from 'preact';
import type { Finding } from '../../data/model.ts';
import type { Hit } from '../../data/search/index.ts';
import { moveAmongResults } from './arrow-keys.ts';
import { Result } from './result.tsx';

interface ResultsProps {
  hits: readonly Hit[];
  hrefOf: (id: string) => string;
  onOpen?: (id: string) => void;
  full: boolean;
  Sign?: FunctionComponent<{ finding: Finding }>;
  /** The field that the up arrow leads back to from the first result. */
  fieldRef: RefObject<HTMLInputElement | null>;
  listRef: RefObject<HTMLDivElement | null>;
}

/** Found notes, best first; the arrow keys go up and down in them. */
export function Results({ hits, hrefOf, onOpen, full, Sign, fieldRef, listRef }: ResultsProps) {
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
