/** How an element stands in the flow of text, judged by its name alone; layout has the last word where it matters. */
export type TagRole = 'inline' | 'block' | 'border' | 'skipped' | 'break' | 'raised';

const roles = new Map<string, TagRole>();
const assign = (role: TagRole, names: string) => {
  for (const name of names.split(' ')) roles.set(name, role);
};

// Not text for readers, or not ours to touch.
assign(
  'skipped',
  'script style template noscript head title canvas svg math textarea select datalist object embed iframe frame rt rp',
);
// No text inside, and words on either side do not belong together.
assign('border', 'img picture video audio input progress meter hr area map');
assign('break', 'br');
// A footnote number glued to a word is not part of the word.
assign('raised', 'sup sub');
assign(
  'block',
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol optgroup option p pre search section slot summary table tbody td tfoot th thead tr ul',
);

export const roleOf = (element: Element): TagRole => roles.get(element.localName) ?? 'inline';
