import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { HowToRead } from '../../components/how-to-read/how-to-read.tsx';
import { OverviewChart } from '../../components/overview-chart/overview-chart.tsx';
import { focusFirstResult } from '../../components/search/arrow-keys.ts';
import { filterCounts } from '../../components/search/filter-counts.ts';
import { Filters } from '../../components/search/filters.tsx';
import { NoResults } from '../../components/search/no-results.tsx';
import { Results } from '../../components/search/results.tsx';
import { SearchField } from '../../components/search/search-field.tsx';
import { FindingLine } from '../../components/ui/findings.tsx';
import { t } from '../../components/ui/words.ts';
import type { Note } from '../../data/model.ts';
import { type Hit, type NoteSearch, nearestTopics } from '../../data/search/index.ts';
import { writeSheet } from '../shared/sheet-address.ts';
import { type Address, writeAddress } from './address.ts';
import type { Go } from './use-address.ts';

interface NoteListProps {
  search: NoteSearch<Note>;
  hits: readonly Hit<Note>[];
  address: Address;
  go: Go;
  listRef: RefObject<HTMLDivElement | null>;
}

const wide = matchMedia('(min-width: 800px)').matches;

/** Search, filters and the notes that they leave. */
export function NoteList({ search, hits, address, go, listRef }: NoteListProps) {
  const fieldRef = useRef<HTMLInputElement>(null);
  const { query, topics, kinds, note } = address;
  const found = t('search.found', hits.length);
  return (
    <main>
      {/* Only an address that leads nowhere comes here with a note. */}
      {note !== undefined && <p class="unknown-note">{t('notes.unknown', [note])}</p>}
      <h1 class="visually-hidden">{t('allNotes')}</h1>
      <SearchField
        query={query}
        onQuery={(text) => go({ query: text, note: undefined })}
        onDown={() => focusFirstResult(listRef.current)}
        fieldRef={fieldRef}
      />
      {/* Whoever searches wants the list: the overview folds away while there is something to search for. */}
      <OverviewChart
        open={wide && query.trim() === ''}
        hrefOf={(id) => writeAddress({ ...address, note: id })}
        onOpen={(id) => go({ note: id }, 'step')}
      />
      <HowToRead />
      <div class="columns">
        <Filters
          filter={{ topics, kinds }}
          counts={filterCounts(search.search(query), { topics, kinds })}
          onFilter={(filter) => go({ topics: [...filter.topics], kinds: [...filter.kinds], note: undefined }, 'step')}
          open={wide}
        />
        <div>
          <p role="status" class="small soft">
            {query.trim() !== '' && hits.length > 1 ? t('search.bestFirst', [found]) : found}
          </p>
          {hits.length > 0 && (
            <p class="small to-sheet">
              <a href={writeSheet(hits.map((hit) => hit.note))}>{t('notes.sheet', hits.length)}</a>
            </p>
          )}
          {hits.length === 0 ? (
            <NoResults
              query={query}
              topics={nearestTopics(query)}
              onTopic={(topic) => go({ query: '', topics: [topic], kinds: [], note: undefined }, 'step')}
            />
          ) : (
            <Results
              hits={hits}
              hrefOf={(id) => writeAddress({ ...address, note: id })}
              onOpen={(id) => go({ note: id }, 'step')}
              full
              Sign={FindingLine}
              fieldRef={fieldRef}
              listRef={listRef}
            />
          )}
        </div>
      </div>
    </main>
  );
}
