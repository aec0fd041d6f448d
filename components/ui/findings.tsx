import type { FunctionComponent } from 'preact';
import type { Finding, Note } from '../../data/model.ts';
import type { CellState } from '../../data/strip.ts';
import { CellMark } from '../duration-strip/cell-mark.tsx';
import { Info, NotTested } from './view-icons.tsx';
import { keyOf, t } from './words.ts';

/** A finding that the duration strip draws too has the strip's shape. */
const shape = (state: CellState) => () => <CellMark state={state} size={14} />;

/** What came of looking, as readers see it: icon and word. Three of them say "nothing" and mean three different things. */
export const FINDING_ICONS: Record<Finding, FunctionComponent> = {
  shown: shape('shown'),
  uncontrolled: shape('uncontrolled'),
  'no-difference': shape('not-shown'),
  'not-tested': NotTested,
  'cannot-tell': shape('uncertain'),
  claimed: shape('claimed'),
  background: Info,
};

export const findingWord = (finding: Finding): string => t(`finding.${keyOf(finding)}.word`);

/** One sentence for whoever does not know the word. */
export const findingMeaning = (finding: Finding): string => t(`finding.${keyOf(finding)}.meaning`);

/** What came of looking, beside the line that says what kind of evidence it is. */
export function FindingLine({ note: { finding } }: { note: Pick<Note, 'finding'> }) {
  const Icon = FINDING_ICONS[finding];
  return (
    <p class="kind" title={findingMeaning(finding)}>
      <Icon />
      {findingWord(finding)}
    </p>
  );
}
