import { useRef, useState } from 'preact/hooks';
import type { Note } from '../../data/model.ts';
import type { NoteSearch } from '../../data/search/index.ts';
import { SearchField } from '../search/search-field.tsx';
import { t } from '../ui/words.ts';

interface NoteChoiceProps {
  search: NoteSearch<Note>;
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
}

/** All notes as boxes to tick, found by searching. */
export function NoteChoice({ search, chosen, onChoose }: NoteChoiceProps) {
  const [query, setQuery] = useState('');
  const summaryRef = useRef<HTMLElement>(null);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <details class="panel note-choice" open={chosen.size === 0}>
      <summary ref={summaryRef}>
        {t('sheet.choose')} <span class="soft">{`(${t('sheet.chosen', chosen.size)})`}</span>
      </summary>
      <SearchField query={query} onQuery={setQuery} onDown={() => undefined} label={t('sheet.find')} />
      <ul>
        {search.search(query).map(({ note: { id, title } }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} /> {title}
            </label>
          </li>
        ))}
      </ul>
      {chosen.size > 0 && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            // The button goes with the last note; the focus must not.
            summaryRef.current?.focus();
            onChoose(new Set());
          }}
        >
          {t('sheet.none')}
        </button>
      )}
    </details>
  );
}
