import type { Ref } from 'preact';
import { Search } from '../ui/icons.tsx';
import { t } from '../ui/words.ts';

interface SearchFieldProps {
  query: string;
  onQuery: (query: string) => void;
  /** The down arrow: on to the results. */
  onDown: () => void;
  onEnter?: () => void;
  /** What is searched; the notes unless told. */
  label?: string;
  fieldRef?: Ref<HTMLInputElement>;
}

/** Searches as the reader types. Escape clears; in an empty field it does what the browser does with it. */
export function SearchField({ query, onQuery, onDown, onEnter, label, fieldRef }: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    } else if (event.key === 'Enter') {
      onEnter?.();
    }
  };
  const name = label ?? t('search.label');
  return (
    <search class="search-field">
      <Search />
      <input
        type="search"
        aria-label={name}
        placeholder={name}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        {...(fieldRef && { ref: fieldRef })}
      />
    </search>
  );
}
