import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusFirstResult, focusResult } from '../../components/search/arrow-keys.ts';
import { RecentSearches } from '../../components/search/recent-searches.tsx';
import { SearchField } from '../../components/search/search-field.tsx';
import { useLoaded } from '../../components/ui/use-loaded.ts';
import { t } from '../../components/ui/words.ts';
import { report } from '../shared/report.ts';
import { type Outcome, openPage } from './actions.ts';
import { Foot } from './foot.tsx';
import { OpenNote } from './open-note.tsx';
import { hasPanel, openPanel } from './open-panel.ts';
import { PageSection, SiteHead } from './page-part.tsx';
import { isPrivateTab, targetTab } from './target-tab.ts';
import { useNews } from './use-news.ts';
import { usePage } from './use-page.ts';
import { useRecent } from './use-recent.ts';

const tab = targetTab(location);
const loadSearchable = () => import('./searchable.ts');

/** The toolbar popup: this site's switch, search, and below it the page, the results or one note. */
export function Popup() {
  const page = usePage(tab);
  const library = useLoaded(loadSearchable, (error) => report(error, 'popup: the notes could not be loaded'));
  const news = useNews();
  const recent = useRecent(() => isPrivateTab(tab));
  const [query, setQuery] = useState('');
  const [openId, setOpenId] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const fieldRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const leftFrom = useRef<string>(undefined);

  // Before the first paint, so that no key is lost.
  useLayoutEffect(() => fieldRef.current?.focus(), []);
  useEffect(() => {
    if (openId === undefined && leftFrom.current !== undefined) focusResult(listRef.current, leftFrom.current);
    leftFrom.current = openId;
  }, [openId]);

  const tell = (outcome: Outcome) => void outcome.then(setTrouble);
  const searchFor = (text: string) => {
    leftFrom.current = undefined;
    setOpenId(undefined);
    setQuery(text);
    fieldRef.current?.focus();
  };
  const searching = query.trim() !== '';

  return (
    <div class="popup">
      <header class="popup-head">
        <h1 class="visually-hidden">{t('extension.name')}</h1>
        <SiteHead page={page} tab={tab} tell={tell} />
      </header>
      <div class="popup-search">
        <SearchField
          query={query}
          onQuery={searchFor}
          onDown={() => focusFirstResult(listRef.current)}
          onEnter={() => recent.remember(query)}
          fieldRef={fieldRef}
        />
      </div>
      <main class="popup-body">
        {trouble && <p role="alert">{trouble}</p>}
        {library === 'failed' && <p role="alert">{t('popup.notesFailed')}</p>}
        {openId !== undefined && <OpenNote id={openId} onBack={() => setOpenId(undefined)} />}
        {openId === undefined && !searching && (
          <>
            {/* Before the page's part, which comes bit by bit and would push them away under the pointer. */}
            <RecentSearches searches={recent.searches} onSearch={searchFor} onClear={recent.clear} />
            <PageSection page={page} tab={tab} tell={tell} onNote={setOpenId} />
          </>
        )}
        {openId === undefined && searching && library && library !== 'failed' && (
          <library.Found
            search={library.search}
            query={query}
            onQuery={searchFor}
            onOpen={(id) => {
              recent.remember(query);
              setOpenId(id);
            }}
            fieldRef={fieldRef}
            listRef={listRef}
          />
        )}
      </main>
      <Foot
        query={query}
        news={news}
        onOpen={(path) => tell(openPage(path))}
        onPanel={hasPanel ? () => tell(openPanel()) : undefined}
      />
    </div>
  );
}
