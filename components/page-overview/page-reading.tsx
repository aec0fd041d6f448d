import type { ClaimName, Polarity } from '../../data/context/claim-cues.ts';
import type { PageClaim, PageReading as Reading } from '../../data/context/page.ts';
import { keyOf, t } from '../ui/words.ts';

interface PageReadingProps {
  reading: Reading;
  /** The title of a note; a gap whose note is not there is not shown. */
  titleOf: (note: string) => string | undefined;
  onClaim: (claim: PageClaim) => void;
  onNote: (note: string) => void;
}

/** What the page is about, what it claims, and what it leaves out. */
export function PageReading({ reading: { english, about, context, claims, gaps }, titleOf, onClaim, onNote }: PageReadingProps) {
  if (!english) return <p class="small soft">{t('reading.english')}</p>;
  if (!context) return null;
  const missing = gaps
    .flatMap(({ gap, note }) => ({ gap, note, title: titleOf(note) ?? [] }))
    .filter(({ title }) => title.length > 0);
  return (
    <>
      <p class="page-about">{about ? t('reading.about', [t(`reading.context.${keyOf(context)}`)]) : t('reading.passing')}</p>
      {claims.length > 0 && (
        <>
          <h3 class="section-name">{t('reading.claims')}</h3>
          <ul>
            {kindsOf(claims).map(({ claim, polarity, made }) => (
              <li key={claim + polarity} class="page-claim">
                {t(`reading.claim.${keyOf(claim)}_${polarity}`)}
                {made.map((one) => (
                  <button key={one.block + one.words} type="button" class="mention" onClick={() => onClaim(one)}>
                    “{quotesInside(one.words)}”
                  </button>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 && (
        <>
          <h3 class="section-name">{t('reading.gaps')}</h3>
          <ul>
            {missing.map(({ gap, note, title }) => (
              <li key={gap} class="page-gap">
                {t(`reading.gap.${gap}`)} {t('reading.notesSay')}{' '}
                <button type="button" class="link-button" onClick={() => onNote(note)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {(claims.length > 0 || missing.length > 0) && <p class="small soft">{t('reading.byWords')}</p>}
    </>
  );
}

/** What is quoted in words that are quoted has the other marks. */
const quotesInside = (words: string): string =>
  words.replace(/[“”"]/g, (mark, at: number) => (mark === '“' || at === 0 ? '‘' : '’'));

/** Claims of one kind together, in the order in which they came. */
function kindsOf(claims: readonly PageClaim[]): { claim: ClaimName; polarity: Polarity; made: PageClaim[] }[] {
  return [...Map.groupBy(claims, ({ claim, polarity }) => `${claim} ${polarity}`).values()].flatMap((made) =>
    made[0] ? { claim: made[0].claim, polarity: made[0].polarity, made } : [],
  );
}
