import { publicationWith } from '../../data/library.ts';
import type { StudyDetails as Details, Note } from '../../data/model.ts';

const ROWS = [
  ['design', 'Design'],
  ['n', 'People'],
  ['regimen', 'Treatment given'],
  ['result', 'Result'],
  ['duration', 'Time'],
] as const;

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
      <summary>Study details</summary>
      <p class="small soft">
        The studies' own terms. Doses here are what a study used. They are not advice and not a guide to treatment.
      </p>
      {studies.map(({ study, publication }) => (
        <section class="study" key={study.id}>
          <p class="source-title">{publication.title}</p>
          <dl class="facts">
            {ROWS.map(([field, name]) =>
              isGiven(study[field]) ? (
                <div key={field}>
                  <dt>{name}</dt>
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
