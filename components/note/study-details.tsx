import { publicationWith } from '../../data/library.ts';
import type { StudyDetails as Details, Note } from '../../data/model.ts';
import { t } from '../ui/words.ts';

const ROWS = ['design', 'n', 'regimen', 'result', 'duration'] as const;

interface StudyDetailsProps {
  note: Pick<Note, 'sources'>;
  details: ReadonlyMap<string, Details>;
}

/** The studies behind a note as the register has them. Doses stand here and nowhere else. */
export function StudyDetails({ note, details }: StudyDetailsProps) {
  const ids = new Set(note.sources.flatMap((source) => ('publication' in source ? [source.publication] : [])));
  const studies = [...ids].flatMap((id) => {
    const study = details.get(id);
    const publication = publicationWith(id);
    return study && publication?.confidence === 'VERIFIED' ? [{ study, publication }] : [];
  });
  if (studies.length === 0) return null;
  return (
    <details class="more boxed">
      <summary>{t('note.study.title')}</summary>
      <p class="small soft">{t('note.study.intro')}</p>
      {studies.map(({ study, publication }) => (
        <section class="study" key={study.id}>
          <p class="source-title">{publication.title}</p>
          <dl class="facts">
            {ROWS.map((field) =>
              isGiven(study[field]) ? (
                <div key={field}>
                  <dt>{t(`note.study.${field}`)}</dt>
                  <dd>{study[field]}</dd>
                </div>
              ) : null,
            )}
          </dl>
        </section>
      ))}
    </details>
  );
}

const isGiven = (value: string | null) => value !== null && value !== '' && value !== 'not applicable';
