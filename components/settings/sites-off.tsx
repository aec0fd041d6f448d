import { useRef, useState } from 'preact/hooks';
import { readSite } from './site-input.ts';

interface SitesOffProps {
  sites: readonly string[];
  onAdd: (site: string) => void;
  onRemove: (site: string) => void;
}

/** Sites without marks: add, see, remove. */
export function SitesOff({ sites, onAdd, onRemove }: SitesOffProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const fieldRef = useRef<HTMLInputElement>(null);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const read = readSite(text, sites);
    if ('site' in read) {
      onAdd(read.site);
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
      <h2>Sites switched off</h2>
      <p class="small soft">No marks on these sites and on the sites under them: example.org also covers news.example.org.</p>
      {sites.length === 0 ? (
        <p class="sites-none">No site is switched off.</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button type="button" class="link-button" aria-label={`Remove ${site}`} onClick={() => remove(site)}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="site-form" onSubmit={onSubmit} noValidate>
        <label for="site">Site to switch off</label>
        <div>
          <input
            id="site"
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            placeholder="example.org"
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
            Add
          </button>
        </div>
        <p id="site-problem" class="problem" role="alert">
          {problem}
        </p>
      </form>
    </section>
  );
}
