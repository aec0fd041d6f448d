import type { FunctionComponent } from 'preact';
import type { Note } from '../../data/model.ts';
import type { Kind } from '../../data/names.ts';
import { Bars, Clinician, Idea, Megaphone, OpenBook, Person, Scan, Seal, Stack } from './icons.tsx';

interface KindWords {
  word: string;
  /** One sentence for whoever does not know the word. */
  meaning: string;
  Icon: FunctionComponent<{ size?: number }>;
}

/** Kinds of evidence as readers see them: icon and word, never colour alone. */
export const KIND_WORDS: Record<Kind, KindWords> = {
  'controlled-trial': {
    word: 'Controlled trial',
    meaning: 'People got the drug or something else by chance, so the two groups can be compared.',
    Icon: Bars,
  },
  'open-study': {
    word: 'Open study',
    meaning: 'Everyone got the drug and knew it; nobody was compared.',
    Icon: OpenBook,
  },
  'imaging-study': {
    word: 'Imaging study',
    meaning: 'Brain scans were compared with how people felt; it shows what goes together, not what causes what.',
    Icon: Scan,
  },
  review: { word: 'Review', meaning: 'Several studies read and weighed together; as strong as the studies in it.', Icon: Stack },
  regulator: {
    word: 'Label or regulator',
    meaning: 'What an authority or the approved label says about use and harms.',
    Icon: Seal,
  },
  mechanism: {
    word: 'Mechanism or hypothesis',
    meaning: 'An idea of how it might work; it does not show that people get better.',
    Icon: Idea,
  },
  'clinician-report': {
    word: "Clinician's report",
    meaning: 'What a doctor says of their own patients, without a comparison.',
    Icon: Clinician,
  },
  'patient-report': { word: "Patient's report", meaning: 'What one person says of themselves.', Icon: Person },
  'article-claim': {
    word: "Article's claim",
    meaning: 'An article says so; it gives no study for it, or the study that it gives does not show it.',
    Icon: Megaphone,
  },
};

/** The line over a note: icon, kind, year and number of people where known. */
export function KindLine({ note }: { note: Pick<Note, 'kind' | 'year' | 'people'> }) {
  const { word, meaning, Icon } = KIND_WORDS[note.kind];
  return (
    <p class="kind" title={meaning}>
      <Icon size={14} />
      {[word, note.year, note.people].filter(Boolean).join(', ')}
    </p>
  );
}
