import documents from '../../data/evidence/documents.json' with { type: 'json' };
import { publicationWith } from '../../data/library.ts';
import type { DocumentId, Note, Publication } from '../../data/model.ts';
import { dateWords } from '../ui/date-words.ts';
import { t } from '../ui/words.ts';
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
        {[documentName(id), document?.publisher, t('source.section', [section])].filter(Boolean).join(', ')}
        {link ? '.' : `. ${t('source.addressNotKnown')}`}
      </p>
    </>
  );
}

function PublicationSource({ publication, place }: { publication: Publication | undefined; place: string }) {
  if (!publication) return <p>{t('source.notInRegister')}</p>;
  const { title, authors, journal, year, confidence, checked_on } = publication;
  const yearUnsaid = year !== null && !journal?.includes(String(year)) ? String(year) : undefined;
  const record = [authors, journal, yearUnsaid].filter(Boolean).join('. ');
  return (
    <>
      <p class="source-title">{withoutBrackets(title)}</p>
      {record && <p class="soft">{record}.</p>}
      {confidence === 'UNVERIFIED' && <p>{t('source.notChecked')}</p>}
      {confidence === 'UNKNOWN' && <p>{t('source.notIdentified')}</p>}
      <p class="source-foot">
        <PublicationLink publication={publication} />
        {confidence === 'VERIFIED' && <span class="soft">{read(place, checked_on)}</span>}
      </p>
    </>
  );
}

const read = (place: string, on: string | null) => (on ? t('source.readOn', [place, dateWords(on)]) : t('source.read', [place]));

/** The register writes the name of what could not be identified in brackets. */
function withoutBrackets(title: string): string {
  const bare = title.replace(/^\((.*)\)$/s, '$1');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
