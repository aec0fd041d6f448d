import { useState } from 'preact/hooks';
import type { Said } from '../../data/context/said.ts';
import type { Brief } from '../../data/model.ts';
import type { Topic } from '../../data/names.ts';
import type { ShortNote, ShortTension } from '../../data/short.ts';
import { rowsOfBrief } from '../../data/strip.ts';
import { DurationStrip } from '../duration-strip/duration-strip.tsx';
import { TensionSides } from '../note/tension.tsx';
import { SafetyBox, type SafetyBoxProps } from '../safety/safety-box.tsx';
import { Clock, Close, Pin, TwoVoices } from '../ui/icons.tsx';
import { t } from '../ui/words.ts';
import { CardNote } from './card-note.tsx';

export interface EvidenceCardProps {
  topic: Topic;
  brief: Brief;
  notes: readonly ShortNote[];
  /** What the sentence itself promises of duration, and what the studies say; undefined if it promises nothing. */
  said: Said | undefined;
  /** The weightiest disagreement that touches these notes, if there is one, and how many there are in all. */
  tension: ShortTension | undefined;
  tensions: number;
  safety: SafetyBoxProps['items'];
  /** The page's own words that decided the context. */
  because: readonly string[];
  onPin: (on: boolean) => void;
  onClose: () => void;
  /** No more cards on this page. */
  onMute: () => void;
  onOpenNotes: (note?: string) => void;
  /** Undefined on pages of our own, which have no site to switch off. */
  onSiteOff: (() => void) | undefined;
}

/** The hover card, alone in its shadow root. Head, caveat, strip and foot never scroll; only the notes do. */
export function EvidenceCard(props: EvidenceCardProps) {
  const { topic, brief, notes, said, tension, tensions, safety, because, onPin, onClose, onMute, onOpenNotes, onSiteOff } = props;
  const [pinned, setPinned] = useState(false);
  const pin = () => {
    setPinned(!pinned);
    onPin(!pinned);
  };
  return (
    <div
      class="card"
      role="dialog"
      aria-label={`${brief.term} ${brief.subject}`}
      aria-describedby="line"
      data-context={brief.context}
      tabindex={-1}
    >
      <div class="card-head">
        <div class="card-line1">
          <p class="card-name">
            <span class={`dot dot-${topic}`} />
            <span class="card-term">{brief.term}</span> <span class="card-subject">{brief.subject}</span>
          </p>
          <button
            type="button"
            class="card-tool"
            aria-label={t('card.keepOpen')}
            aria-pressed={pinned}
            title={t('card.keepOpen')}
            onClick={pin}
          >
            <Pin filled={pinned} />
          </button>
          <button type="button" class="card-tool" aria-label={t('card.close')} title={t('card.close')} onClick={onClose}>
            <Close />
          </button>
        </div>
        <h2 class="card-bottom-line" id="line">
          {brief.line}
        </h2>
      </div>
      <p class="card-caveat" data-caveat>
        <Clock />
        <span>{brief.caveat}</span>
      </p>
      {brief.crisisLine && <p class="card-crisis">{t('card.crisis')}</p>}
      {/* A region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <section class="card-scroll" tabindex={0} aria-label={t('card.notes')}>
        {said && (
          <p class="card-said">
            {t('card.sentenceSays', [said.words])} <b>{t('card.studiesHere', [said.studies])}</b>
          </p>
        )}
        <DurationStrip rows={rowsOfBrief(brief)} />
        {notes.map((note) => (
          <CardNote key={note.id} note={note} onOpen={() => onOpenNotes(note.id)} />
        ))}
        {tension && (
          <section class="card-tension">
            <h3 class="kind">
              <TwoVoices size={14} /> {t('card.sourcesDisagree')}
            </h3>
            <TensionSides tension={tension} />
            {tensions > 1 && (
              <button type="button" class="link" onClick={() => onOpenNotes()}>
                {t('card.moreOnNotesPage', tensions - 1)}
              </button>
            )}
          </section>
        )}
        <SafetyBox items={safety} />
      </section>
      <div class="card-foot">
        <button type="button" class="link" onClick={() => onOpenNotes()}>
          {t('allNotes')}
        </button>
        <button type="button" class="link" title={t('card.notNowMeaning')} onClick={onMute}>
          {t('card.notNow')}
        </button>
        {onSiteOff && (
          <button type="button" class="link" onClick={onSiteOff}>
            {t('card.offHere')}
          </button>
        )}
        <p class="card-because">
          {t('notAdvice')}
          {because.length > 0 && <span> · {t('card.because', [because.join(', ')])}</span>}
        </p>
      </div>
    </div>
  );
}
