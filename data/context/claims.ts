import { CLAIMS, type ClaimName, type Polarity, RULES, type Rule } from './claim-cues.ts';
import { kindsOf } from './kinds.ts';
import { type Entry, VOCABULARY } from './vocabulary.ts';

/** A claim that a sentence makes, with the few words of its own that make it. */
export interface Claim {
  claim: ClaimName;
  polarity: Polarity;
  words: string;
}

interface Found extends Claim {
  start: number;
  end: number;
}

/** How many words before a match a "no" reaches it. */
const REACH = 12;
/** How many words before a way of giving: "it does not help before the third spray". */
const NEAR = 5;
const ANSWERED_NO =
  /^[^?.]*\?[^?.]{0,30}\b(?:no|not|nope|never)\b|^[^?.;]{0,60}(?:\b(?:but|and|yet|well)|[:—–-]) (?:it|mine|that|they) (?:do|does|did|has|is|was|wo)n['’]?t\b(?: for me)?\W*(?:$|[.,;:])/i;
/** A question that may be answered either way claims nothing. */
const ASKS =
  /^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|any\w*|what(?! if)|when|where|which|who|how (?:much|many|long|often|does|soon))\b(?!.*\belse\b)[^?]*\?\W*$/i;
/** Headings, lists of contents, references and other lines that are no sentences. */
const NO_SENTENCE =
  /^[\d.\s]*\p{Lu}[^.!?…:;,]{0,22}$|^\W*(?:Contents|See also|References)\b|^\^|\[edit\]| \| .{0,80} \| |\bdoi\b|\b(?:[Rr]etrieved |\d{4};\s?)\d/su;
/** What is said of other treatments, to set them off. */
const UNLIKE = /\bunlike\b[^,;.]*(?:, (?:which|whose|where)\b[^,;.]*)?(?=,)/gi;
const TIMED: readonly ClaimName[] = ['long-lasting', 'short-lived', 'onset'];

/** What reads the claims of sentences by these words and rules: the strongest claim first, each claim once. */
export function claimReader(
  entries: readonly Entry[] = VOCABULARY,
  rules: readonly Rule[] = RULES,
): (sentence: string) => Claim[] {
  const { rowOf, pattern, has } = kindsOf(entries);
  const upTo = new RegExp(`,|${pattern('and').source}`);
  const compiled = rules.map(([claim, polarity, kinds, negated]) => ({ claim, polarity, negated, words: pattern(kinds) }));
  const duration = new RegExp(`^${pattern('~ long|later|short').source}`);
  return (sentence) => {
    if (ASKS.test(sentence) || NO_SENTENCE.test(sentence)) return [];
    const { letters, spans } = rowOf(sentence.replace(UNLIKE, (others) => ' '.repeat(others.length)));
    const claims = new Map<ClaimName, Found>();
    for (const { claim, polarity, negated, words } of compiled) {
      if (claims.has(claim)) continue;
      const timed = TIMED.includes(claim);
      words.lastIndex = 0;
      for (let found = words.exec(letters); found; found = words.exec(letters)) {
        const [match] = found;
        const start = found.index;
        const end = start + match.length;
        const from = letters.lastIndexOf(';', start - 1) + 1;
        const after = letters.slice(end).split(';')[0] ?? '';
        const clause = letters.slice(from, end) + after;
        const part = letters.slice(Math.max(from, letters.lastIndexOf(',', start - 1) + 1), end) + after.split(upTo)[0];
        // A lasting friendship, a safe car park, the side effects that wear off.
        if (
          has(clause, 'unasked') ||
          (has(claim === 'safety' ? clause : part, 'office') && (claim !== 'safety' || polarity === 'denies'))
        )
          continue;
        if (
          timed &&
          ((has(part, 'harm') && !has(part, 'good')) || (has(clause, 'harm') && !has(part, 'good|bad|treat|onset|lasting')))
        )
          continue;
        if (timed && !negated && has(after, 'puzzle')) continue;
        if (timed && /\?\W*$/.test(sentence)) continue;
        const before = letters
          .slice(Math.max(from, start - (claim === 'route' ? NEAR : REACH)), start)
          .split(',')
          .at(-1);
        const denied =
          has(before + match, 'not|zero|noproof|unknown|unshown') ||
          (claim !== 'route' && has(after, 'unknown|puzzle|unshown')) ||
          ((timed || claim === 'cost') && has(before + match, 'few'));
        if (denied && negated === 'none') continue;
        const tail = sentence.slice(spans[end - 1]?.[1]);
        const turned = (denied && !negated) !== ANSWERED_NO.test(tail);
        claims.set(claim, {
          claim,
          polarity: turned === (polarity === 'asserts') ? 'denies' : 'asserts',
          words: sentence.slice(spans[start]?.[0], spans[end + (timed ? (duration.exec(after)?.[0].length ?? 0) : 0) - 1]?.[1]),
          start,
          end,
        });
        break;
      }
    }
    const [long, short] = [claims.get('long-lasting'), claims.get('short-lived')];
    // "It rarely lasts more than a day" is said once.
    if (long?.polarity === 'denies' && short?.polarity === 'asserts' && long.start < short.end && short.start < long.end)
      claims.delete('long-lasting');
    return CLAIMS.flatMap((name) => claims.get(name) ?? []).map(({ claim, polarity, words }) => ({ claim, polarity, words }));
  };
}

export const claimsIn = claimReader();
