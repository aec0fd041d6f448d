import * as z from 'zod/mini';
import { CONTEXTS, KINDS, STEPS, TOPICS } from './names.ts';

const Topic = z.enum(TOPICS);
const Context = z.enum(CONTEXTS);
const Kind = z.enum(KINDS);
const Step = z.enum(STEPS);

/**
 * What came of looking at one moment: better than a comparison; looked for and no difference; tested and
 * cannot tell; seen, but nobody was compared.
 */
export const Result = z.enum(['shown', 'not-shown', 'uncertain', 'uncontrolled']);
export type Result = z.infer<typeof Result>;

/** A study's result, a document's bare claim, or one of the kinds of nothing. */
export const Finding = z.enum(['shown', 'uncontrolled', 'no-difference', 'cannot-tell', 'not-tested', 'claimed', 'background']);
export type Finding = z.infer<typeof Finding>;

const ClaimId = z.string().check(z.regex(/^[AB]\d{2}$/));
const PublicationId = z.string().check(z.regex(/^P\d{2}$/));
const TensionId = z.string().check(z.regex(/^T\d{2}$/));
const NoteId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const Text = z.string().check(z.minLength(1), z.trim());
const Https = z.string().check(z.regex(/^https:\/\/[^\s]+$/));
const IsoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const Hours = z.object({ text: Text, hours_min: z.nullable(z.number()), hours_max: z.nullable(z.number()) });

export const DocumentId = z.enum(['A', 'B']);
export type DocumentId = z.infer<typeof DocumentId>;

/** One of the two documents that everything rests on. `url` null: it gives no address of its own, so none is shown. */
export const Document = z.object({
  id: DocumentId,
  file: Text,
  title: Text,
  publisher: z.nullable(Text),
  url: z.nullable(Https),
  url_note: Text,
  nature: Text,
  date: Text,
  defects: z.array(Text),
  links: z.array(z.object({ n: z.number(), url: Https, is_: Text, status: Text, supports_text: Text })),
});
export type Document = z.infer<typeof Document>;

/** One factual statement of a document, in our words. Hours are null where the document states none. */
export const Claim = z.object({
  id: ClaimId,
  doc: DocumentId,
  section_code: Text,
  section: Text,
  claim: Text,
  tags: z.array(Text),
  evidence_kind_stated: Text,
  evidence_kind_checked: z.nullable(Text),
  year: Text,
  group: Text,
  population: Text,
  route_regimen: Text,
  effect: Text,
  onset: z.nullable(Hours),
  duration: z.extend(Hours, { vague: z.boolean() }),
  document_caveat: Text,
  direction: z.enum(['supports benefit', 'limits benefit', 'harm', 'neutral']),
  publications: z.array(PublicationId),
  external_check: z.string(),
  handling: z.enum(['OK', 'CAVEAT', 'AVOID']),
  tensions: z.array(TensionId),
});
export type Claim = z.infer<typeof Claim>;

/** When a benefit was looked for and what came of it. No `step`: the time was not stated, so it is written, not drawn. */
export const TimePoint = z.object({
  at: Text,
  step: z.optional(z.nullable(Step)),
  result: Result,
  figures: Text,
  note: z.optional(Text),
});
export type TimePoint = z.infer<typeof TimePoint>;

export const LinkKind = z.enum(['doi', 'pubmed', 'page', 'pubmed-search']);
export type LinkKind = z.infer<typeof LinkKind>;

/** A study, review, label or page behind the claims. Doses stand in StudyDetails, never here. */
export const Publication = z.object({
  id: PublicationId,
  mentioned_in_documents: z.boolean(),
  where_mentioned: z.array(ClaimId),
  title: Text,
  authors: z.nullable(Text),
  journal: z.nullable(Text),
  year: z.nullable(z.number()),
  doi: z.nullable(Text),
  pmid: z.nullable(Text),
  link: z.nullable(Https),
  link_kind: z.nullable(LinkKind),
  confidence: z.enum(['VERIFIED', 'UNVERIFIED', 'UNKNOWN']),
  time_points: z.array(TimePoint),
  checked_on: z.nullable(IsoDate),
});
export type Publication = z.infer<typeof Publication>;

/** What only the notes page shows of a publication: design, doses, results as the register has them. */
export const StudyDetails = z.object({
  id: PublicationId,
  design: z.nullable(z.string()),
  n: z.nullable(z.string()),
  regimen: z.nullable(z.string()),
  result: z.nullable(z.string()),
  duration: z.nullable(z.string()),
  identification: z.nullable(z.string()),
  misreport_or_oversimplification: z.nullable(z.string()),
  notes: z.nullable(z.string()),
});
export type StudyDetails = z.infer<typeof StudyDetails>;

const Side = z.object({ who: Text, kind: Kind, says: Text });

/** A place where the documents disagree with each other, with themselves or with a source that they cite. */
export const Tension = z.object({
  id: TensionId,
  kind: z.enum(['between documents', 'within document A', 'within document B', 'claim versus its own cited source']),
  claims_left: z.array(ClaimId),
  claims_right: z.array(ClaimId),
  topic: Text,
  explanation: Text,
  severity: z.enum(['high', 'medium', 'low']),
  /** The two sides as a reader sees them, and why they differ. */
  title: Text,
  left: Side,
  right: Side,
  why: Text,
});
export type Tension = z.infer<typeof Tension>;

/** Where a note's statement stands: a section of a document, or a place in a publication. `link` null: no address to show. */
export const Source = z.union([
  z.object({ document: DocumentId, section: Text, link: z.nullable(Https) }),
  z.object({ publication: PublicationId, place: Text, link: z.nullable(Https) }),
]);
export type Source = z.infer<typeof Source>;

/** How long the effect lasted, as the note's own evidence has it. `hours` null: not stated. */
export const Duration = z.object({
  text: Text,
  hours: z.nullable(z.object({ min: z.nullable(z.number()), max: z.nullable(z.number()) })),
  /** Steps that a document claims without data; drawn dotted. */
  claimed: z.array(Step),
});
export type Duration = z.infer<typeof Duration>;

/** One finding, in plain words, with what it rests on and what speaks against it. */
export const Note = z.object({
  id: NoteId,
  title: Text,
  topics: z.array(Topic).check(z.minLength(1)),
  contexts: z.array(Context).check(z.minLength(1)),
  about: z
    .array(
      z.enum([
        'duration',
        'benefit',
        'reset',
        'onset',
        'safety',
        'cost',
        'mechanism',
        'route',
        'evidence',
        'condition',
        'mood',
        'fatigue',
        'regulation',
        'source',
      ]),
    )
    .check(z.minLength(1)),
  kind: Kind,
  finding: Finding,
  year: z.nullable(z.number()),
  group: z.nullable(Text),
  people: z.nullable(Text),
  population: Text,
  route: Text,
  effect: Text,
  duration: Duration,
  summary: Text,
  /** Results in absolute numbers, for two or three tiles: `{ value: '8 of 12', label: 'ketamine, 15 min' }`. */
  figures: z.array(z.object({ value: Text, label: Text })),
  documentSays: z.nullable(Text),
  paperReports: z.nullable(Text),
  /** One sentence on what the document got wrong or left out. */
  misreport: z.nullable(Text),
  caveats: z.array(Text).check(z.minLength(1)),
  sources: z.array(Source).check(z.minLength(1)),
  claims: z.array(ClaimId).check(z.minLength(1), z.maxLength(8)),
  /** Extra words that readers use for this; search only. */
  keywords: z.array(Text),
  readOn: IsoDate,
});
export type Note = z.infer<typeof Note>;

/** What one context's card says first, at most 200 and 160 characters, and the rows of its duration strip. */
export const Brief = z.object({
  context: Context,
  term: Text,
  subject: Text,
  line: Text.check(z.maxLength(200)),
  caveat: Text.check(z.maxLength(160)),
  lead: z.array(NoteId).check(z.minLength(2)),
  strip: z.array(
    z.union([
      z.object({ who: Text, publication: PublicationId }),
      z.object({ who: Text, claims: z.array(ClaimId), claimed: z.array(Step) }),
    ]),
  ),
  crisisLine: z.boolean(),
});
export type Brief = z.infer<typeof Brief>;

/** A harm that no ranking can push out of sight; `contexts` null: on every card. */
export const SafetyItem = z.object({
  id: NoteId,
  text: Text,
  contexts: z.nullable(z.array(Context)),
  claims: z.array(ClaimId).check(z.minLength(1)),
  publication: PublicationId,
});
export type SafetyItem = z.infer<typeof SafetyItem>;
