import type { RefObject } from 'preact';
import { NoResults } from '../../components/search/no-results.tsx';
import { Results } from '../../components/search/results.tsx';
import { t } from '../../components/ui/words.ts';
import { type NoteSearch, nearestTopics } from '../../data/search/index.ts';
import { TOPIC_NAMES } from '../../data/topics.ts';

interface FoundProps {
  search: NoteSearch;
  query: string;
  onQuery: (query: string) => void;
  onOpen: (id: string) => void;
  fieldRef: RefObject<HTMLInputElement | null>;
  listRef: RefObject<HTMLDivElement | null>;
}

/** What the search found, with the number said aloud. */
export function Found({ search, query, onQuery, onOpen, fieldRef, listRef }: FoundProps) {
  const hits = search.search(query);
  return (
    <>
      <p role="status" class="section-name">
        {t('search.found', hits.length)}
      </p>
      {hits.length === 0 ? (
        <NoResults query={query} topics={nearestTopics(query)} onTopic={(topic) => onQuery(TOPIC_NAMES[topic])} />
      ) : (
        <Results
          hits={hits}
          hrefOf={(id) => `/notes.html#${id}`}
          onOpen={onOpen}
          full={false}
          fieldRef={fieldRef}
          listRef={listRef}
        />
      )}
    </>
  );
}
