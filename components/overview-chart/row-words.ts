import type { OverviewMark, OverviewRow } from '../../data/overview.ts';
import { stateLong } from '../duration-strip/strip-words.ts';
import { documentName } from '../note/source-link.tsx';
import { language, t } from '../ui/words.ts';

/** First author and year, or the document. */
export const nameOfRow = ({ who }: OverviewRow): string =>
  'document' in who ? documentName(who.document) : who.yearKnown ? who.study : t('chart.yearNotKnown', [who.study]);

/** All that a mark says, for whoever does not see where it stands. `kind` in words; undefined for a document. */
export function markWords(row: OverviewRow, kind: string | undefined, { at, state, says }: OverviewMark): string {
  if (kind === undefined) return t('chart.documentMark', [nameOfRow(row), at, says]);
  const study = [nameOfRow(row), kind.toLocaleLowerCase(language()), row.people].filter(Boolean).join(', ');
  return t('chart.studyMark', [study, at, stateLong(state), says]);
}
