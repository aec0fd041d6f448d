import type { FunctionComponent } from 'preact';
import type { Finding, Note } from '../../data/model.ts';
import type { CellState } from '../../data/strip.ts';
import { CellMark } from '../duration-strip/cell-mark.tsx';
import { Info, NotTested } from './view-icons.tsx';

interface FindingWords {
  word: string;
  /** One sentence for whoever does not know the word. */
  meaning: string;
  Icon: FunctionComponent;
}

/** A finding that the duration strip draws too has the strip's shape. */
const shape = (state: CellState) => () => <CellMark state={state} size={14} />;

/** What came of looking, as readers see it: icon and word. Three of them say "nothing" and mean three different things. */
export const FINDING_WORDS: Record<Finding, FindingWords> = {
  shown: {
    word: 'Better than a comparison',
    meaning: 'At one moment at least, the drug did better than what it was compared with.',
    Icon: shape('shown'),
  },
  uncontrolled: {
    word: 'Seen, nobody was compared',
    meaning: 'Something was seen in people who got the drug. Nobody else was watched beside them, so the cause cannot be told.',
    Icon: shape('uncontrolled'),
  },
  'no-difference': {
    word: 'Tested, no difference',
    meaning: 'It was looked for, and the drug did no better than what it was compared with.',
    Icon: shape('not-shown'),
  },
  'not-tested': {
    word: 'Not tested',
    meaning: 'In the sources that we read nobody has looked for it, so it may work or not.',
    Icon: NotTested,
  },
  'cannot-tell': {
    word: 'Tested, cannot tell',
    meaning: 'It was tested, but the studies are too few, too small or too mixed to say whether it works.',
    Icon: shape('uncertain'),
  },
  claimed: {
    word: 'Claimed',
    meaning: 'Somebody says so. We found no figures that show it.',
    Icon: shape('claimed'),
  },
  background: {
    word: 'Background',
    meaning: 'A use, a rule, a harm or a price to know of. No benefit was measured here.',
    Icon: Info,
  },
};

/** What came of looking, beside the line that says what kind of evidence it is. */
export function FindingLine({ note: { finding } }: { note: Pick<Note, 'finding'> }) {
  const { word, meaning, Icon } = FINDING_WORDS[finding];
  return (
    <p class="kind" title={meaning}>
      <Icon />
      {word}
    </p>
  );
}
