import { useState } from 'preact/hooks';
import { MOST_SITES } from '../../data/settings/sites.ts';
import { listWords, t } from '../ui/words.ts';
import { readSites } from './site-input.ts';

/** Wrong lines that are named; of the others it is said how many there are. */
const NAMED = 5;

interface ManySitesProps {
  sites: readonly string[];
  onAdd: (sites: string[]) => void;
}

/** A list of sites pasted as text. All of it is added, or nothing. */
export function ManySites({ sites, onAdd }: ManySitesProps) {
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<{ ok: boolean; words: string }>();
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const read = readSites(text, sites);
    const problem = problemWith(text, read, sites.length);
    if (problem !== undefined) {
      setOutcome({ ok: false, words: problem });
      return;
    }
    if (read.sites.length > 0) onAdd(read.sites);
    setText('');
    setOutcome({ ok: true, words: t('options.sites.added', read.sites.length) });
  };
  return (
    <details class="many-sites">
      <summary>{t('options.sites.many')}</summary>
      <form onSubmit={onSubmit}>
        <label for="many-sites" class="small">
          {t('options.sites.manyField')}
        </label>
        <textarea
          id="many-sites"
          rows={5}
          autocapitalize="off"
          spellcheck={false}
          value={text}
          aria-describedby="many-outcome"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('options.sites.manyAdd')}
        </button>
        <p id="many-outcome" class="small" role={outcome?.ok === false ? 'alert' : 'status'}>
          {outcome?.words}
        </p>
      </form>
    </details>
  );
}

function problemWith(text: string, { sites, wrong }: ReturnType<typeof readSites>, present: number): string | undefined {
  if (text.trim() === '') return t('options.sites.empty');
  if (wrong.length > 0) {
    const named = wrong.slice(0, NAMED).map((word) => `“${word.length > 60 ? `${word.slice(0, 60)}…` : word}”`);
    const rest = wrong.length - named.length;
    return t('options.sites.manyWrong', [listWords(rest > 0 ? [...named, t('options.sites.andMore', rest)] : named)]);
  }
  return present + sites.length > MOST_SITES ? t('options.sites.full', [MOST_SITES.toLocaleString(t('language'))]) : undefined;
}
