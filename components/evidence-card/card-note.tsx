import { publicationWith } from '../../data/library.ts';
import type { ShortNote } from '../../data/short.ts';
import { SourceLink } from '../note/source-link.tsx';
import { Age } from '../ui/age.tsx';
import { KindLine } from '../ui/kinds.tsx';
import { t } from '../ui/words.ts';

interface CardNoteProps {
  note: ShortNote;
  onOpen: () => void;
  /** The day to judge the note's age by; today unless told. */
  now?: Date;
}

/** A note as the hover card shows it: what, how long, what speaks against it, where to check. */
export function CardNote({ note, onOpen, now }: CardNoteProps) {
  const { id, title, summary, figures, duration, caveats, sources } = note;
  return (
    <article class="card-note" data-note={id}>
      <KindLine note={note} />
      <h3 class="card-note-title">{title}</h3>
      <p>{summary}</p>
      {figures.length > 0 && (
        <ul class="figures">
          {figures.map(({ value, label }) => (
            <li key={label}>
              <b>{value}</b> {label}
            </li>
          ))}
        </ul>
      )}
      <p class="card-note-fact">
        <b>{t('howLong')}</b> {duration.text}
      </p>
      <p class="card-note-fact">
        <b>{t('card.but')}</b> {caveats[0]}
      </p>
      <Age note={note} now={now} />
      <ul class="card-note-sources">
        {sources.map((source) => (
          <li key={'document' in source ? source.document + source.section : source.publication}>
            <SourceLink source={source} publication={'publication' in source ? publicationWith(source.publication) : undefined} />
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={onOpen}>
        {t('card.wholeNote')}
      </button>
    </article>
  );
}
