import documents from '../../data/evidence/documents.json' with { type: 'json' };
import { publicationWith } from '../../data/library.ts';
import type { Note } from '../../data/model.ts';
import type { SourcePlace } from '../../data/short.ts';
import { dateWords } from '../ui/date-words.ts';
import { findingWord } from '../ui/findings.tsx';
import { kindWord } from '../ui/kinds.tsx';
import { capitalised, t } from '../ui/words.ts';
import { documentName } from './source-link.tsx';

type Block = { title: string } | { heading: string } | { text: string } | { list: string[] };
export type TextFormat = 'text' | 'markdown';

/** A note to take along: with what speaks against it, and its sources with their addresses. */
export function noteText(note: Note, format: TextFormat): string {
  const { title, kind, year, people, finding, summary, figures, duration, population, route, caveats, misreport, sources } = note;
  const blocks: Block[] = [
    { title },
    { text: [kindWord(kind), year, people, findingWord(finding)].filter(Boolean).join(', ') },
    { text: summary },
    ...(figures.length > 0 ? [{ list: figures.map(({ value, label }) => `${value}: ${label}`) }] : []),
    { text: `${t('note.howLong')}: ${duration.text}` },
    { text: `${t('note.people')}: ${population}. ${t('note.route')}: ${route}.` },
    { heading: t('note.caveats') },
    { list: caveats },
    ...(misreport ? [{ text: `${t('note.difference')} ${misreport}` }] : []),
    { heading: t('note.sources') },
    { list: sources.map(citation) },
    { text: `${t('note.documentsRead', [dateWords(note.readOn)])} ${t('extension.name')}. ${t('notAdvice')}.` },
  ];
  return `${blocks.map(WRITE[format]).join('\n\n')}\n`;
}

const WRITE: Record<TextFormat, (block: Block) => string> = {
  text: (block) => {
    if ('title' in block) return block.title;
    if ('heading' in block) return `${block.heading}:`;
    return 'list' in block ? block.list.map((item) => `- ${item}`).join('\n') : block.text;
  },
  markdown: (block) => {
    if ('title' in block) return `# ${escaped(block.title)}`;
    if ('heading' in block) return `## ${escaped(block.heading)}`;
    return 'list' in block ? block.list.map((item) => `- ${escaped(item)}`).join('\n') : escaped(block.text);
  },
};

/** Signs that Markdown would take for its own; addresses stay as they are. */
const escaped = (text: string) =>
  text
    .split(/(https:\/\/\S+)/)
    .map((part, at) => (at % 2 === 0 ? part.replace(/[\\`*_[\]<>#|~]/g, '\\$&') : part))
    .join('');

/** A source as one would cite it, with the address that the register has. */
function citation(source: SourcePlace): string {
  if ('document' in source) {
    const document = documents.find(({ id }) => id === source.document);
    const where = [document?.title ?? documentName(source.document), document?.publisher, t('source.section', [source.section])];
    return `${where.filter(Boolean).join(', ')}. ${document?.url ?? t('source.addressNotKnown')}`;
  }
  const publication = publicationWith(source.publication);
  if (!publication) return t('source.notInRegister');
  const { authors, title, journal, year, link, confidence, checked_on } = publication;
  const yearUnsaid = year !== null && !journal?.includes(`${year}`) ? `${year}` : undefined;
  const standing = {
    VERIFIED: checked_on ? t('source.readOn', [source.place, dateWords(checked_on)]) : t('source.read', [source.place]),
    UNVERIFIED: t('source.notChecked'),
    UNKNOWN: t('source.notIdentified'),
  }[confidence];
  return [authors, capitalised(title.replace(/[.]$/, '')), journal, yearUnsaid, standing.replace(/[.]$/, ''), link]
    .filter(Boolean)
    .join('. ');
}
