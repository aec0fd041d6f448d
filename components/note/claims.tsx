import type { Claim, Note } from '../../data/model.ts';
import { documentName } from './source-link.tsx';

const HANDLING: Record<Claim['handling'], string> = {
  OK: '',
  CAVEAT: 'To be read with what speaks against it, above.',
  AVOID: 'Only claimed: other sources contradict it, or none that we found supports it.',
};

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
      <summary>{known.length === 1 ? 'The statement it rests on' : `The ${known.length} statements it rests on`}</summary>
      <ul class="claims">
        {known.map(({ id, doc, claim, handling }) => (
          <li key={id}>
            <p>
              <span class="claim-id">{id}</span> <span class="soft">{documentName(doc)} says:</span> {claim}
            </p>
            {HANDLING[handling] && <p class="soft">{HANDLING[handling]}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
