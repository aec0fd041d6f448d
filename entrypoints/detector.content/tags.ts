import { localName } from '../shared/dom.ts';

/** How an element stands in the flow of text, judged by its name alone; layout has the last word where it matters. */
export type TagRole = 'inline' | 'block' | 'border' | 'skipped' | 'unread' | 'break' | 'raised';

const roles = new Map<string, TagRole>();
const assign = (role: TagRole, names: string) => {
  for (const name of names.split(' ')) roles.set(name, role);
};

// Not text for readers, or not ours to touch.
assign('skipped', 'script style template noscript head title canvas svg math textarea select datalist object embed iframe frame');
// Readings over or beside a word, which goes on under them.
assign('unread', 'rt rp rtc');
// No text inside, and words on either side do not belong together.
assign('border', 'img picture video audio input progress meter hr area map');
assign('break', 'br');
// A footnote number glued to a word is not part of the word, nor is a word that was replaced.
assign('raised', 'sup sub del');
assign(
  'block',
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol optgroup option p pre search section slot summary table tbody td tfoot th thead tr ul',
);

/** Blocks by name that layout was once seen to put in a line of text. Where that has changed since, layout is asked again. */
const inLine = new WeakSet<Element>();
export const treatAsInline = (element: Element): void => void inLine.add(element);

export function roleOf(element: Element): TagRole {
  const role = roles.get(localName(element)) ?? 'inline';
  return role === 'block' && inLine.has(element) ? 'inline' : role;
}
