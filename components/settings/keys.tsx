import { t } from '../ui/words.ts';

/** A browser command, what it does, and the keys that the browser really gave it: empty where it gave none. */
export interface CommandKeys {
  name: string;
  description: string;
  keys: string;
}

interface KeysProps {
  commands: readonly CommandKeys[];
  /** Where the browser lets keys be changed, in words; shown beside the button that leads there. */
  where: string;
  onChange: () => void;
}

/** The keys of the browser commands. Only the browser can change them, so this tells and leads there. */
export function Keys({ commands, where, onChange }: KeysProps) {
  return (
    <section class="panel" aria-labelledby="keys">
      <h2 id="keys">{t('keys.name')}</h2>
      <dl class="keys">
        {commands.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="soft">{t('keys.none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">
        {t('keys.whose')} {where}
      </p>
      <button type="button" class="button" onClick={onChange}>
        {t('keys.change')}
      </button>
    </section>
  );
}
