import type { Context, Topic } from '../names.ts';
import { CLAIMS, type ClaimName, type Polarity } from './claim-cues.ts';
import { claimsIn } from './claims.ts';
import { contextOf } from './contexts.ts';
import { OTHER_TREATMENTS } from './cues.ts';
import { isEnglish } from './english.ts';
import { GAP_NOTES, type GapName, gapsIn } from './gaps.ts';
import { sentencesOf, surroundings } from './sentence.ts';
import { count } from './words.ts';

/** A mention in a block of text; UTF-16 offsets there. */
export interface BlockMention {
  id: number;
  topic: Topic;
  start: number;
  end: number;
}

/** One block of a page's text, in the order of the page. */
export interface PageBlock {
  text: string;
  heading: boolean;
  mentions: readonly BlockMention[];
}

export interface PageText {
  title: string;
  blocks: readonly PageBlock[];
}

/** A claim that a page makes: in which block, and the mention in its sentence, if there is one. */
export interface PageClaim {
  claim: ClaimName;
  polarity: Polarity;
  /** The few words of the page that make it and their neighbours, at most 60 characters or so. */
  words: string;
  block: number;
  mention?: number;
}

export interface PageReading {
  /** False: nothing but its mentions could be read. */
  english: boolean;
  /** Is the page about what it mentions, or does it mention it in passing? */
  about: boolean;
  /** What most of its mentions are about; undefined without mentions. */
  context: Context | undefined;
  claims: PageClaim[];
  /** What a page about a treatment leaves out and the notes know, with the note's id. */
  gaps: { gap: GapName; note: string }[];
}

const TOPIC = /ketamin|fibromyalg|\bcrps\b|complex regional pain|spravato/i;
const DRUG = /ketamin|spravato|\bket\b/i;
/** Sentences without a word for the treatment speak of the illness, the money or the weather as often as of the drug. */
const TREATMENT =
  /\b(?:infus|drips?\b|spray|sessions?\b|treat(?:ment|ed|ing|s)|therap|dos(?:es?|ing)\b|injection|lozenge|troche|booster|top-?ups?\b|the (?:drug|medicine)|course of|relief|reliev|benefit|effects?\b|efficac|improve|remission|respon(?:se|d(?:s|ed|ers?)?\b)|cure|insur|risk|waiting list|\$|£|€)|^it\b/i;
/** Fewer words say too little for anything to be missed in them. */
const LONG_ENOUGH = 120;
/** Shortest block that is prose, not a button or a menu. UTF-16 units. */
const PROSE = 40;
/** Mentions whose context is asked for, spread over the page. */
const SAMPLED = 40;
/** Length of a quotation, in UTF-16 units. */
const QUOTED = 56;
/** Claims told of one kind. */
const TOLD = 3;

/** What a page is about, what it claims, and what it leaves out. Silent where that is not sure. */
export function overviewOf({ title, blocks }: PageText): PageReading {
  const prose = blocks.filter(({ text, heading }) => !heading && text.length >= PROSE);
  const text = prose.map((block) => block.text).join('\n');
  const english = isEnglish(text || title);
  const mentions = blocks.flatMap((block, at) => block.mentions.map((mention) => ({ ...mention, at })));
  const words = count(text, /\p{L}+/gu);
  const about = isAbout(title, blocks, prose, mentions.length, words);
  if (!english || mentions.length === 0) return { english, about, context: undefined, claims: [], gaps: [] };
  const context = mainContext(title, blocks, mentions);
  const treated = isTreated(blocks, prose);
  const notes = (about && words >= LONG_ENOUGH && context && treated && GAP_NOTES[context]) || {};
  const missing = Object.keys(notes).length > 0 ? gapsIn(`${title}\n${blocks.map((block) => block.text).join('\n')}`) : [];
  return {
    english,
    about,
    context,
    claims: context === 'anaesthesia-or-recreational' ? [] : claimsOf(blocks, about && treated),
    gaps: missing.flatMap((gap) => (notes[gap] ? [{ gap, note: notes[gap] }] : [])),
  };
}

/** Named in title or main heading and again in the text; or often, and all over it; or now and then all over a long one. */
function isAbout(
  title: string,
  blocks: readonly PageBlock[],
  prose: readonly PageBlock[],
  mentions: number,
  words: number,
): boolean {
  const first = blocks.find(({ heading }) => heading)?.text ?? '';
  const holding = prose.filter((block) => block.mentions.length > 0).length;
  const share = mentions / words;
  if (TOPIC.test(title) || TOPIC.test(first)) return holding >= 3 || (holding >= 1 && share > 1 / 200);
  return (
    (holding >= 3 && holding >= prose.length / 3 && share > 1 / 60) ||
    (holding >= 5 && holding >= prose.length / 5 && share > 1 / 200)
  );
}

/** The drug itself is spoken of in the text, more than once. */
const isTreated = (blocks: readonly PageBlock[], prose: readonly PageBlock[]): boolean =>
  blocks.filter(({ text }) => DRUG.test(text)).length > 1 && prose.some(({ text }) => DRUG.test(text));

function mainContext(
  title: string,
  blocks: readonly PageBlock[],
  mentions: readonly (BlockMention & { at: number })[],
): Context | undefined {
  const shares = new Map<Context, number>();
  const step = Math.max(1, Math.ceil(mentions.length / SAMPLED));
  for (let index = 0; index < mentions.length; index += step) {
    const { at, topic, start, end } = mentions[index] as BlockMention & { at: number };
    const { text, heading: own } = blocks[at] as PageBlock;
    const heading = own ? '' : (blocks.slice(0, at).findLast((block) => block.heading)?.text ?? '');
    const { context } = contextOf({ ...surroundings(text, start, end), topic, text: text.slice(start, end), heading, title });
    shares.set(context, (shares.get(context) ?? 0) + 1);
  }
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
  // Many sentences on ketamine for one condition name the condition alone, or the drug alone.
  const paired = (['ketamine-for-fibromyalgia', 'ketamine-for-crps', 'ketamine-for-depression', 'spravato'] as const)
    .map((context) => ({ context, share: shares.get(context) ?? 0 }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = paired;
  if (first && second && first.share >= total / 3 && first.share >= 2 * second.share) return first.context;
  return [...shares].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Claims of sentences that name the drug; on a page `about` it also of those that speak of a treatment and name no other. */
function claimsOf(blocks: readonly PageBlock[], about: boolean): PageClaim[] {
  const claims: PageClaim[] = [];
  const told = new Set<string>();
  for (const [block, { text, heading, mentions }] of blocks.entries()) {
    if (heading || text.length < PROSE || !(about || DRUG.test(text))) continue;
    for (const { text: sentence, start } of sentencesOf(text)) {
      const own = mentions.find((mention) => mention.start >= start && mention.start < start + sentence.length);
      if (!DRUG.test(sentence) && (!about || !TREATMENT.test(sentence) || count(sentence, OTHER_TREATMENTS) > 0)) continue;
      for (const { claim, polarity, words } of claimsIn(sentence)) {
        if (claim === 'route' || claims.filter((one) => one.claim === claim && one.polarity === polarity).length >= TOLD)
          continue;
        const quoted = withNeighbours(sentence, words);
        // A pull quote says what the text says too, and may leave out who says it.
        const said = `${claim} ${quoted.slice(0, quoted.indexOf(words) + words.length).replace(/\W/g, '')}`;
        if (told.has(said)) continue;
        told.add(said);
        claims.push({ claim, polarity, words: quoted, block, ...(own ? { mention: own.id } : {}) });
      }
    }
  }
  return claims.sort((a, b) => CLAIMS.indexOf(a.claim) - CLAIMS.indexOf(b.claim));
}

/** Words of a sentence with as many before and after as a line holds; whole words, an ellipsis where the sentence goes on. */
function withNeighbours(sentence: string, words: string): string {
  const start = sentence.indexOf(words);
  const side = Math.max(0, QUOTED - words.length) / 2;
  const before = sentence.slice(0, start).trimStart();
  const after = sentence.slice(start + words.length).trimEnd();
  const left = before.length > side ? `… ${before.slice(-side).replace(/^\S*\s?/, '')}` : before;
  const right = after.length > side ? `${after.slice(0, side).replace(/\s?\S*$/, '')} …` : after;
  return left + words + right;
}
