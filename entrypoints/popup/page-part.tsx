import { PageOverview } from '../../components/page-overview/page-overview.tsx';
import { EverywhereSwitch, SiteSwitch } from '../../components/page-overview/site-switch.tsx';
import { keyOf, t } from '../../components/ui/words.ts';
import { type Outcome, showMention, switchMarks } from './actions.ts';
import type { Page } from './use-page.ts';

interface SiteHeadProps {
  page: Page;
  tell: (outcome: Outcome) => void;
}

/** The popup's first control: marks on this site, or anywhere while all is off; nothing where pages cannot be read. */
export function SiteHead({ page, tell }: SiteHeadProps) {
  if (page === 'asking' || page === 'failed') return <p class="site-name">{t('extension.name')}</p>;
  if (!page.enabled) return <EverywhereSwitch onChange={(enabled) => tell(switchMarks(enabled))} />;
  const { state } = page;
  if (state.kind === 'unreadable') return <p class="site-name">{t('extension.name')}</p>;
  return <SiteSwitch site={state.site} on={!state.siteOff} onChange={(on) => tell(switchMarks(on, state.site))} />;
}

interface PageSectionProps extends SiteHeadProps {
  tab: Promise<number | undefined>;
}

/** What the page talks about, or why that cannot be said. */
export function PageSection({ page, tab, tell }: PageSectionProps) {
  return (
    <section class="page-section" aria-busy={page === 'asking'}>
      <h2 class="section-name">{t('page.here')}</h2>
      <Findings page={page} tab={tab} tell={tell} />
    </section>
  );
}

function Findings({ page, tab, tell }: PageSectionProps) {
  if (page === 'asking') return null;
  if (page === 'failed') return <p role="alert">{t('page.askingFailed')}</p>;
  const { state, enabled, mentions, silent } = page;
  if (state.kind === 'unreadable') return <p>{t(`page.unreadable.${keyOf(state.why)}`)}</p>;
  if (!enabled) return <p>{t('page.allOff')}</p>;
  if (state.siteOff) return <p>{t('page.siteOff')}</p>;
  if (state.frames.length === 0 && silent > 0) return <p>{t('page.unreadable.not_loaded')}</p>;
  const choose = async (mention: (typeof mentions)[number]) => showMention(await tab, mention);
  return <PageOverview mentions={mentions} silent={silent} onChoose={(mention) => tell(choose(mention))} />;
}
