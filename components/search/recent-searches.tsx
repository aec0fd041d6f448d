import { t } from '../ui/words.ts';

interface RecentSearchesProps {
  /** The latest first. */
  searches: readonly string[];
  onSearch: (query: string) => void;
  onClear: () => void;
}

/** What was searched for since the browser started: one tap searches again. */
export function RecentSearches({ searches, onSearch, onClear }: RecentSearchesProps) {
  if (searches.length === 0) return null;
  return (
    <section class="recent-searches">
      <h2 class="section-name">{t('search.recent')}</h2>
      <ul class="chips">
        {searches.map((search) => (
          <li key={search}>
            <button type="button" class="chip" onClick={() => onSearch(search)}>
              {search}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="link-button" onClick={onClear}>
            {t('search.clearRecent')}
          </button>
        </li>
      </ul>
    </section>
  );
}
