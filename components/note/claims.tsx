import type { Claim, Note } from '../../data/model.ts';
import { t } from '../ui/words.ts';
import { documentName } from './source-link.tsx';

interface ClaimsProps {
  note: Pick<Note, 'claims'>;
  claims: ReadonlyMap<string, Claim>;
}

/** The documents' statements that a note rests on, in our words, by their numbers in the register. */
export function Claims({ note, claims }: ClaimsProps) {
  const known = note.claims.flatMap((id) => claims.get(id) ?? []);
  if (known.length === 0) return null;
  return (
    <details class="more boxed">
      <summary>{t('note.statements', known.length)}</summary>
      <ul class="claims">
        {known.map(({ id, doc, claim, handling }) => (
          <li key={id}>
            <p>
              <span class="claim-id">{id}</span> <span class="soft">{t('note.says', [documentName(doc)])}</span> {claim}
            </p>
            {handling === 'CAVEAT' && <p class="soft">{t('note.withCaveat')}</p>}
            {handling === 'AVOID' && <p class="soft">{t('note.onlyClaimed')}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
