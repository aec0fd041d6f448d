import { Caution } from '../ui/view-icons.tsx';
import { t } from '../ui/words.ts';

/** What speaks against a finding, or limits it; never without a mark of its own. */
export function Caveats({ caveats }: { caveats: readonly string[] }) {
  return (
    <ul class="caveats" data-caveat aria-label={t('note.caveats')}>
      {caveats.map((caveat) => (
        <li key={caveat}>
          <Caution />
          <span>{caveat}</span>
        </li>
      ))}
    </ul>
  );
}
