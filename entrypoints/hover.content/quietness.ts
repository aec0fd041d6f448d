import { repeats, thinnedBy } from '../../data/marking.ts';
import type { Settings } from '../../data/settings/schema.ts';
import type { Lent } from '../detector.content/lent.ts';
import type { Marks } from '../detector.content/marks.ts';
import type { Mention } from '../detector.content/mention.ts';
import { all, rootElement } from '../shared/dom.ts';
import { HEADINGS } from '../shared/headings.ts';
import { sorted } from './reading-order.ts';

/** So many are decided on before the clock is looked at. */
const AT_ONCE = 20;

/** What the detector lends, since its own is known to the browser by now and so faster by far. */
export interface DetectorsOwn extends Pick<Lent, 'blockOf'> {
  /** Whether a text names one of the topics. */
  isNamed: (text: string) => boolean;
}

/** The mentions to leave without a mark, found in short steps; they stay in the popup's list. */
export function* quietOf(
  marks: Marks,
  marking: Settings['marking'],
  { isNamed, blockOf }: DetectorsOwn,
): Generator<void, ReadonlySet<Mention>> {
  const quiet = new Set<Mention>();
  const named = () => isNamed(`${document.title}\n${all(rootElement(document), 'h1')[0]?.textContent}`);
  const readable = marks.painted();
  if (readable.length === 0) return quiet;
  const part = thinnedBy(marking, readable.length, named);
  if (!part) return quiet;
  const isRepeated = repeats(part === 'section' ? sections() : ({ range }) => blockOf(range.startContainer));
  for (const [at, mention] of (part === 'section' ? sorted(readable) : readable).entries()) {
    if (isRepeated(mention)) quiet.add(mention);
    if (at % AT_ONCE === 0) yield;
  }
  return quiet;
}

/** The number of headings before a mention, for mentions in reading order. */
function sections(): (mention: Mention) => number {
  const headings = all(rootElement(document), HEADINGS);
  let at = 0;
  return ({ range }) => {
    // Bit 4: the mention follows; bit 1: they are in different trees, as in shadow roots, and none precedes the other.
    while (((headings[at]?.compareDocumentPosition(range.startContainer) ?? 0) & 5) === 4) at++;
    return at;
  };
}
