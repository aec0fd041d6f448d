import { CLAIMS, type ClaimName, type Polarity, RULES, type Rule } from './claim-cues.ts';
import { type Reader, readerOf } from './kinds.ts';

/** A claim that a sentence makes, with the few words of its own that make it. */
export interface Claim {
  claim: ClaimName;
  polarity: Polarity;
  words: string;
}

const READER = readerOf();
const compile = (reader: Reader, rules: readonly Rule[]) =>
  rules.map(([claim, polarity, pattern, negated = 'turns']) => ({ claim, polarity, pattern: reader.pattern(pattern), negated }));
const COMPILED = compile(READER, RULES);

/** What a sentence claims, the strongest claim first; each claim once. */
export function claimsIn(sentence: string): Claim[] {
  const { letters, spans } = READER.row(sentence);
  const claims = new Map<ClaimName, Claim>();
  const places = new Map<ClaimName, [number, number]>();
  const is = READER.pattern;
  for (const { claim, polarity, pattern, negated } of COMPILED) {
    if (claims.has(claim)) continue;
    for (const match of letters.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const from = letters.lastIndexOf(';', start - 1) + 1;
      const to = letters.indexOf(';', end) < 0 ? letters.length : letters.indexOf(';', end);
      const clause = letters.slice(from, to);
      const part = letters.slice(Math.max(from, letters.lastIndexOf(',', start - 1) + 1), end + (letters.slice(end, to) + ',').indexOf(','));
      const timed = claim === 'long-lasting' || claim === 'short-lived' || claim === 'onset';
      if ((timed || claim === 'reset' || claim === 'cost' || (claim === 'safety' && polarity === 'denies')) && clause.search(is('office')) >= 0) continue;
      if (timed && part.search(is('harm')) >= 0 && part.search(is('good')) < 0) continue;
      const inside = match[0];
      if (clause.search(is('unasked')) >= 0) continue;
      let before = letters.slice(Math.max(from, start - 9), start);
      if (claim !== 'safety') before = before.slice(before.lastIndexOf(',') + 1);
      const after = letters.slice(end, to);
      if (timed && after.search(is('puzzle')) >= 0) continue;
      const isNegated =
        (before + inside).search(is(timed || claim === 'cost' ? 'not|zero|few|noproof|unknown|unshown|notjust' : 'not|zero|noproof|unknown|unshown')) >= 0 ||
        after.search(is('unknown|puzzle|unshown')) >= 0 ||
        /^[^?.]*\?[^?.]{0,30}\bno\b/i.test(sentence.slice(spans[end - 1]?.[1]));
      if (isNegated && negated === 'none') continue;
      const said = isNegated && negated === 'turns' ? (polarity === 'asserts' ? 'denies' : 'asserts') : polarity;
      const words = sentence.slice(spans[start]?.[0], spans[end - 1]?.[1]);
      places.set(claim, [start, end]);
      claims.set(claim, { claim, polarity: said, words });
      break;
    }
  }
  const [long, short] = [places.get('long-lasting'), places.get('short-lived')];
  // "rarely lasts more than a day" is said once
  if (long && short && claims.get('long-lasting')?.polarity === 'denies' && claims.get('short-lived')?.polarity === 'asserts' && long[0] < short[1] && short[0] < long[1])
    claims.delete('long-lasting');
  return [...claims.values()].sort((a, b) => CLAIMS.indexOf(a.claim) - CLAIMS.indexOf(b.claim));
}
