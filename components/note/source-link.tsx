import documents from '../../data/evidence/documents.json' with { type: 'json' };
import type { LinkKind, Publication, Source } from '../../data/model.ts';
import { firstAuthor, type ShortPublication } from '../../data/short.ts';

/** What a link to a publication leads to. */
export const LINK_WORDS: Record<LinkKind, string> = {
  doi: 'Read at the publisher (DOI)',
  pubmed: 'Read on PubMed',
  'pubmed-search': 'Find on PubMed',
  page: 'Open the page',
};

const STANDING: Record<Publication['confidence'], string> = {
  VERIFIED: '',
  UNVERIFIED: 'not fully checked',
  UNKNOWN: 'not identified',
};

interface SourceLinkProps {
  source: Source;
  /** The record of a publication source. */
  publication?: ShortPublication | undefined;
}

/** Where a statement stands: a document and its section, or a publication, linked only where the register has an address. */
export function SourceLink({ source, publication }: SourceLinkProps) {
  if ('document' in source) {
    const name = source.document === 'A' ? 'The overview' : 'The clinic article';
    const title = documents.find(({ id }) => id === source.document)?.title ?? name;
    return (
      <>
        {name}, “{source.section}” {source.link ? <WebLink href={source.link} label={title} /> : '(its own address is not known)'}
      </>
    );
  }
  const name = [firstAuthor(publication?.authors ?? null), publication?.year].filter(Boolean).join(' ') || 'Publication';
  const standing = publication ? STANDING[publication.confidence] : '';
  const label = publication?.link_kind ? LINK_WORDS[publication.link_kind] : '';
  return (
    <>
      {name}
      {standing && ` (${standing})`} {source.link && <WebLink href={source.link} label={label} />}
    </>
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
