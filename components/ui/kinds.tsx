import type { FunctionComponent } from 'preact';
import type { Note } from '../../data/model.ts';
import type { Kind } from '../../data/names.ts';
import { Bars, Clinician, Idea, Megaphone, OpenBook, Person, Scan, Seal, Stack } from './icons.tsx';
import { keyOf, t } from './words.ts';

/** Kinds of evidence as readers see them: icon and word, never colour alone. */
export const KIND_ICONS: Record<Kind, FunctionComponent<{ size?: number }>> = {
  'controlled-trial': Bars,
  'open-study': OpenBook,
  'imaging-study': Scan,
  review: Stack,
  regulator: Seal,
  mechanism: Idea,
  'clinician-report': Clinician,
  'patient-report': Person,
  'article-claim': Megaphone,
};

export const kindWord = (kind: Kind): string => t(`kind.${keyOf(kind)}.word`);

/** One sentence for whoever does not know the word. */
export const kindMeaning = (kind: Kind): string => t(`kind.${keyOf(kind)}.meaning`);

/** The line over a note: icon, kind, year and number of people where known. */
export function KindLine({ note: { kind, year, people } }: { note: Pick<Note, 'kind' | 'year' | 'people'> }) {
  const Icon = KIND_ICONS[kind];
  return (
    <p class="kind" title={kindMeaning(kind)}>
      <Icon size={14} />
      {[kindWord(kind), year, people].filter(Boolean).join(', ')}
    </p>
  );
}
