import { Caution } from '../ui/view-icons.tsx';

/** What speaks against a finding, or limits it; never without a mark of its own. */
export function Caveats({ caveats }: { caveats: readonly string[] }) {
  return (
    <ul class="caveats" data-caveat aria-label="What speaks against it">
      {caveats.map((caveat) => (
        <li key={caveat}>
          <Caution />
          <span>{caveat}</span>
        </li>
      ))}
    </ul>
  );
}
