import documents from '../../data/evidence/documents.json' with { type: 'json' };
import type { DocumentId, Publication } from '../../data/model.ts';
import { firstAuthor, type ShortPublication, type SourcePlace } from '../../data/short.ts';
import { keyOf, t } from '../ui/words.ts';

/** Pages of whoever sells the drug: the link says so. */
const MANUFACTURERS = /^https:\/\/www\.(?:spravato|pfizermedicalinformation)\.com\//;

/** What readers call the two documents. */
export const documentName = (id: DocumentId): string => t(id === 'A' ? 'source.overview' : 'source.clinicArticle');

function standingOf({ confidence }: Pick<Publication, 'confidence'>): string | undefined {
  if (confidence === 'VERIFIED') return undefined;
  return t(confidence === 'UNVERIFIED' ? 'source.unverified' : 'source.unknown');
}

interface SourceLinkProps {
  source: SourcePlace;
  /** The record of a publication source. */
  publication?: ShortPublication | undefined;
}

/** Where a statement stands: a document and its section, or a publication, linked only where the register has an address. */
export function SourceLink({ source, publication }: SourceLinkProps) {
  if ('document' in source) {
    const document = documents.find(({ id }) => id === source.document);
    return (
      <>
        {documentName(source.document)}, “{source.section}”{' '}
        {document?.url ? <WebLink href={document.url} label={document.title} /> : t('source.noAddress')}
      </>
    );
  }
  const name =
    [firstAuthor(publication?.authors ?? null), publication?.year].filter(Boolean).join(' ') || t('source.publication');
  const standing = publication && standingOf(publication);
  return (
    <>
      {name}
      {standing && ` (${standing})`} {publication && <PublicationLink publication={publication} />}
    </>
  );
}

/** The one address that the register has for a publication, with a word on what it leads to; nothing where it has none. */
export function PublicationLink({ publication: { link, link_kind } }: { publication: Pick<Publication, 'link' | 'link_kind'> }) {
  if (!link || !link_kind) return null;
  return (
    <WebLink href={link} label={MANUFACTURERS.test(link) ? t('source.manufacturer') : t(`source.link.${keyOf(link_kind)}`)} />
  );
}

/** A link out of the extension: to https only, and never with a word of where the reader came from. */
export function WebLink({ href, label }: { href: string; label: string }) {
  if (!href.startsWith('https://')) return <>{label}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
