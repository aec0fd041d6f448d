import { useState } from 'preact/hooks';
import { EverywhereSwitch } from '../../components/page-overview/everywhere-switch.tsx';
import { byTopic } from '../../components/page-overview/group.ts';
import { Muted } from '../../components/page-overview/muted.tsx';
import { PageOverview } from '../../components/page-overview/page-overview.tsx';
import { PageSummary } from '../../components/page-overview/page-summary.tsx';
import { Paused } from '../../components/page-overview/paused.tsx';
import { SiteChoices } from '../../components/page-overview/site-choices.tsx';
import { useLoaded } from '../../components/ui/use-loaded.ts';
import { keyOf, t } from '../../components/ui/words.ts';
import type { PageReading } from '../../data/context/page.ts';
import { report } from '../shared/report.ts';
import { allow, chooseForSite, goOn, type Outcome, openPage, showCards, showMention, switchMarks } from './actions.ts';
import { PageLink } from './foot.tsx';
import type { PageReading as Reading } from './page-reading.ts';
import { sheetForPage } from './sheet-for-page.ts';
import type { Page } from './use-page.ts';

interface SiteHeadProps {
  page: Page;
  tab: Promise<number | undefined>;
  tell: (outcome: Outcome) => void;
}

/** The popup's first control: marks on this site, or anywhere while all is off; nothing where pages cannot be read. */
export function SiteHead({ page, tab, tell }: SiteHeadProps) {
  if (page === 'asking' || page === 'failed') return <p class="site-name">{t('extension.name')}</p>;
  if (!page.enabled) return <EverywhereSwitch onChange={(enabled) => tell(switchMarks(enabled))} />;
  const { state } = page;
  if (state.kind === 'unreadable') return <p class="site-name">{t('extension.name')}</p>;
  return <SiteChoices {...state} onChoose={(choice) => tell(chooseForSite(tab, choice))} />;
}

interface PageSectionProps extends SiteHeadProps {
  onNote: (note: string) => void;
}

/** What the page talks about, or why that cannot be said. */
export function PageSection(props: PageSectionProps) {
  return (
    <section class="page-section" aria-busy={props.page === 'asking'}>
      <h2 class="section-name">{t('page.here')}</h2>
      {/* There before its sentence, so that this is read aloud when it comes. */}
      <p role="status" class="page-summary">
        {typeof props.page === 'object' && <PageSummary mentions={props.page.mentions} />}
      </p>
      <Findings {...props} />
    </section>
  );
}

function Findings({ page, tab, tell, onNote }: PageSectionProps) {
  if (page === 'asking') return null;
  if (page === 'failed') return <p role="alert">{t('page.askingFailed')}</p>;
  const { state, enabled, mentions, possible, silent } = page;
  if (state.kind === 'unreadable') {
    return (
      <>
        <p>{t(`page.unreadable.${keyOf(state.why)}`)}</p>
        {state.why === 'no-access' && (
          <button type="button" class="button" onClick={() => tell(allow())}>
            {t('popup.allow')}
          </button>
        )}
      </>
    );
  }
  if (!enabled) return <p>{t('page.allOff')}</p>;
  if (state.choice !== 'on') return <p>{t('page.siteOff')}</p>;
  const paused = state.paused && <Paused onGoOn={() => tell(goOn(tab))} />;
  if (paused && state.frames.length === 0) return paused;
  if (state.frames.length === 0 && silent > 0) return <p>{t('page.unreadable.not_loaded')}</p>;
  return (
    <>
      {paused}
      {state.muted && <Muted onShow={() => tell(showCards(tab))} />}
      <Mentioned mentions={mentions} possible={possible} silent={silent} tab={tab} tell={tell} onNote={onNote} />
    </>
  );
}

type MentionedProps = Pick<PageSectionProps, 'tab' | 'tell' | 'onNote'> & Pick<Reading, 'mentions' | 'possible' | 'silent'>;

/** The mentions, the way to a visit sheet for them, and the reading of the page, which sharpens that sheet once it is there. */
function Mentioned({ mentions, possible, silent, tab, tell, onNote }: MentionedProps) {
  const [reading, setReading] = useState<PageReading>();
  const topics = byTopic(mentions).map(({ topic }) => topic);
  return (
    <>
      <PageOverview
        mentions={mentions}
        possible={possible}
        silent={silent}
        onShow={(mention, how) => tell(showMention(tab, mention, how))}
      />
      {topics.length > 0 && (
        <p class="to-sheet">
          <PageLink path={sheetForPage(reading, topics)} words={t('popup.sheet')} onOpen={(path) => tell(openPage(path))} />
        </p>
      )}
      {mentions.some(({ frameId }) => frameId === 0) && <Read tab={tab} tell={tell} onNote={onNote} onReading={setReading} />}
    </>
  );
}

type ReadProps = Pick<PageSectionProps, 'tab' | 'tell' | 'onNote'> & { onReading: (reading: PageReading) => void };

/** What it takes to show a reading of the page comes after the mentions. */
function Read({ tab, ...rest }: ReadProps) {
  const part = useLoaded(
    async () => ({ ...(await import('./page-read.tsx')), tabId: await tab }),
    (error) => report(error, 'popup: the overview could not be loaded'),
  );
  return part && part !== 'failed' && part.tabId !== undefined ? <part.PageRead tabId={part.tabId} {...rest} /> : null;
}
