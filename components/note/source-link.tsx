import documents from '../../data/evidence/documents.json' with { type: 'json' };
import type { LinkKind, Publication } from '../../data/model.ts';
import { firstAuthor, type ShortPublication, type SourcePlace } from '../../data/short.ts';

const LINK_WORDS: Record<LinkKind, string> = {
  doi: 'Read at the publisher (DOI)',
  pubmed: 'Read on PubMed',
  'pubmed-search': 'Find on PubMed',
  page: 'Open the page',
};

/** Pages of whoever sells the drug: the link says so. */
const MANUFACTURERS = /^https:\/\/www\.(?:spravato|pfizermedicalinformation)\.com\//;

const STANDING: Record<Publication['confidence'], string> = {
  VERIFIED: '',
  UNVERIFIED: 'not fully checked',
  UNKNOWN: 'not identified',
};

interface SourceLinkProps {
  source: SourcePlace;
  /** The record of a publication source. */
  publication?: ShortPublication | undefined;
}

/** Where a statement stands: a document and its section, or a publication, linked only where the register has an address. */
export function SourceLink({ source, publication }: SourceLinkProps) {
  if ('document' in source) {
    const document = documents.find(({ id }) => id === source.document);
    const name = source.document === 'A' ? 'The overview' : 'The clinic article';
    return (
      <>
        {name}, “{source.section}”{' '}
        {document?.url ? <WebLink href={document.url} label={document.title} /> : '(its own address is not known)'}
      </>
    );
  }
  const name = [firstAuthor(publication?.authors ?? null), publication?.year].filter(Boolean).join(' ') || 'Publication';
  const standing = publication ? STANDING[publication.confidence] : '';
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
  return <WebLink href={link} label={MANUFACTURERS.test(link) ? "Manufacturer's page" : LINK_WORDS[link_kind]} />;
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
