import '../../components/page-overview/page-reading.css';
import { PageReading } from '../../components/page-overview/page-reading.tsx';
import { useLoaded } from '../../components/ui/use-loaded.ts';
import { t } from '../../components/ui/words.ts';
import type { PageClaim, PageReading as Reading } from '../../data/context/page.ts';
import notes from '../../data/evidence/notes.json?searched';
import { sendMessage } from '../shared/messaging.ts';
import { report } from '../shared/report.ts';
import { type Outcome, showMention } from './actions.ts';

interface PageReadProps {
  tabId: number;
  tell: (outcome: Outcome) => void;
  onNote: (note: string) => void;
  /** Called with the reading once it is there. */
  onReading: (reading: Reading) => void;
}

const titles = new Map(notes.map(({ id, title }) => [id, title]));

/** Has the page read in its own tab, and shows what came of it. Without an answer the mentions stand alone. */
export function PageRead({ tabId, tell, onNote, onReading }: PageReadProps) {
  const reading = useLoaded(
    async () => {
      const read = await readIn(tabId);
      onReading(read);
      return read;
    },
    (error) => report(error, 'popup: the page could not be read for an overview'),
  );
  if (!reading || reading === 'failed') return null;
  return (
    <PageReading
      reading={reading}
      titleOf={(note) => titles.get(note)}
      onClaim={(claim) => tell(show(tabId, claim))}
      onNote={onNote}
    />
  );
}

async function readIn(tabId: number) {
  await sendMessage('loadOverview', { tabId });
  return sendMessage('readPage', undefined, { tabId, frameId: 0 });
}

/** Opens the card of a claim's mention, or scrolls to its block, and closes the popup. */
async function show(tabId: number, { mention, block }: PageClaim): Outcome {
  if (mention !== undefined) return showMention(Promise.resolve(tabId), { id: mention, frameId: 0 }, 'jump');
  try {
    if (!(await sendMessage('showBlock', { block }, { tabId, frameId: 0 }))) return t('page.mentionGone');
    window.close();
    return undefined;
  } catch (error) {
    report(error, 'popup: a sentence could not be shown');
    return t('page.showingFailed');
  }
}
