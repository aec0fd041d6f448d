import documents from '../../data/evidence/documents.json' with { type: 'json' };
import { publicationWith } from '../../data/library.ts';
import type { DocumentId, Note, Publication } from '../../data/model.ts';
import { dateWords } from '../ui/date-words.ts';
import { documentName, PublicationLink, WebLink } from './source-link.tsx';

/** Where a note's statements stand: the documents first as they come, then the publications with all that is known of them. */
export function Sources({ sources }: Pick<Note, 'sources'>) {
  return (
    <ul class="sources">
      {sources.map((source) =>
        'document' in source ? (
          <li key={source.document + source.section}>
            <DocumentSource id={source.document} section={source.section} />
          </li>
        ) : (
          <li key={source.publication + source.place}>
            <PublicationSource publication={publicationWith(source.publication)} place={source.place} />
          </li>
        ),
      )}
    </ul>
  );
}

function DocumentSource({ id, section }: { id: DocumentId; section: string }) {
  const document = documents.find((candidate) => candidate.id === id);
  const title = document?.title ?? documentName(id);
  const link = document?.url;
  return (
    <>
      <p class="source-title">{link ? <WebLink href={link} label={title} /> : title}</p>
      <p class="soft">
        {[documentName(id), document?.publisher, `section “${section}”`].filter(Boolean).join(', ')}
        {link ? '.' : '. Its web address is not known, so it is not linked.'}
      </p>
    </>
  );
}

const STANDING: Record<Publication['confidence'], string> = {
  VERIFIED: '',
  UNVERIFIED: 'Not checked: we found its title, but could not read its figures.',
  UNKNOWN: 'Not identified: we could not find out which publication this is, so no figures are taken from it.',
};

function PublicationSource({ publication, place }: { publication: Publication | undefined; place: string }) {
  if (!publication) return <p>A publication that our register does not hold.</p>;
  const { title, authors, journal, year, confidence, checked_on } = publication;
  const yearUnsaid = year !== null && !journal?.includes(String(year)) ? String(year) : undefined;
  const record = [authors, journal, yearUnsaid].filter(Boolean).join('. ');
  return (
    <>
      <p class="source-title">{withoutBrackets(title)}</p>
      {record && <p class="soft">{record}.</p>}
      {STANDING[confidence] && <p>{STANDING[confidence]}</p>}
      <p class="source-foot">
        <PublicationLink publication={publication} />
        {confidence === 'VERIFIED' && <span class="soft">{read(place, checked_on)}</span>}
      </p>
    </>
  );
}

const read = (place: string, on: string | null) => `What was read: ${place}${on ? `, on ${dateWords(on)}` : ''}`;

/** The register writes the name of what could not be identified in brackets. */
function withoutBrackets(title: string): string {
  const bare = title.replace(/^\((.*)\)$/s, '$1');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
