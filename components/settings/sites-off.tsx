import { useRef, useState } from 'preact/hooks';
import { t } from '../ui/words.ts';
import { ManySites } from './many-sites.tsx';
import { readSite } from './site-input.ts';
import { SiteList } from './site-list.tsx';

interface SitesOffProps {
  sites: readonly string[];
  onAdd: (sites: string[]) => void;
  onRemove: (site: string) => void;
  /** Hands the list to the reader as a file. */
  onSave: () => void;
}

/** Sites without marks: add one or many, see, find, remove, take away as text. */
export function SitesOff({ sites, onAdd, onRemove, onSave }: SitesOffProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const fieldRef = useRef<HTMLInputElement>(null);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const read = readSite(text, sites);
    if ('site' in read) {
      onAdd([read.site]);
      setText('');
    }
    setProblem('problem' in read ? read.problem : undefined);
    fieldRef.current?.focus();
  };
  const remove = (site: string) => {
    onRemove(site);
    fieldRef.current?.focus();
  };
  return (
    <section class="panel">
      <h2>{t('options.sites.name')}</h2>
      <p class="small soft">{t('options.sites.about')}</p>
      <SiteList sites={sites} onRemove={remove} />
      <form class="site-form" onSubmit={onSubmit} noValidate>
        <label for="site">{t('options.sites.field')}</label>
        <div>
          <input
            id="site"
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            placeholder={t('options.sites.example')}
            value={text}
            ref={fieldRef}
            aria-invalid={problem !== undefined}
            aria-describedby="site-problem"
            onInput={(event) => {
              setText(event.currentTarget.value);
              setProblem(undefined);
            }}
          />
          <button type="submit" class="button">
            {t('options.sites.add')}
          </button>
        </div>
        <p id="site-problem" class="problem" role="alert">
          {problem}
        </p>
      </form>
      <ManySites sites={sites} onAdd={onAdd} />
      {sites.length > 0 && (
        <button type="button" class="link-button" onClick={onSave}>
          {t('options.sites.save')}
        </button>
      )}
    </section>
  );
}
