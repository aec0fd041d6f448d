import type { Note } from '../../data/model.ts';
import { Caveats } from '../note/caveats.tsx';
import { Sources } from '../note/sources.tsx';
import { Age } from '../ui/age.tsx';
import { FindingLine } from '../ui/findings.tsx';
import { KindLine } from '../ui/kinds.tsx';
import { capitalised, t } from '../ui/words.ts';

/** A note as it stands on paper: what was found, for how long, what speaks against it, and where that stands. */
export function SheetNote({ note }: { note: Note }) {
  const { id, title, summary, figures, duration, population, route, misreport, caveats, sources } = note;
  return (
    <article class="sheet-note" data-note={id}>
      <h3>{title}</h3>
      <div class="sheet-signs">
        <KindLine note={note} />
        <FindingLine note={note} />
      </div>
      <p>{summary}</p>
      {figures.length > 0 && <p class="sheet-figures">{figures.map(({ value, label }) => `${value}: ${label}`).join('; ')}</p>}
      <dl class="sheet-facts">
        <Fact name={t('note.howLong')} value={duration.text} />
        <Fact name={t('note.people')} value={population} />
        <Fact name={t('note.route')} value={route} />
      </dl>
      <h4>{t('note.caveats')}</h4>
      <Caveats caveats={caveats} />
      {misreport && (
        <p>
          <b>{t('note.difference')}</b> {misreport}
        </p>
      )}
      <Age note={note} />
      <h4>{t('note.sources')}</h4>
      <Sources sources={sources} />
    </article>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{capitalised(value)}</dd>
    </div>
  );
}
