// Pages that look like long articles: the same in every run, as long as asked for, with as many mentions as asked for.

/**
 * Numbers from 0 to 1 that look random and are the same in every run (mulberry32).
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const COMMON =
  'the of and to in a is that for it was on are as with they at be this from have or by one had not but what all were when we ' +
  'there can an your which their said if do will each about how up out them then she many some so these would other into has ' +
  'more two like him see time could no make than first been its who now people my made over did down only way find use may ' +
  'water long little very after words called just where most know pain study patients clinic treatment weeks';
/** Words that stand in a term too, about as often as English text has them. */
const NEAR_MISSES = ['regional', 'syndrome', 'complex'];

/** Terms of every topic, as the pages spell them; what a plain search for them looks for. */
const MENTIONS = ['ketamine', 'Ketamine', 'fibromyalgia', 'Fibromyalgia', 'CRPS', 'complex regional pain syndrome', 'Spravato'];

/** Finds every mention of these pages and nothing else. */
export const PLAIN_SEARCH = 'ketamine|fibromyalgia|complex regional pain syndrome|CRPS|spravato';

/** How often a paragraph is a heading, an item of a list and so on. */
const BLOCKS = ['p', 'p', 'p', 'p', 'p', 'p', 'li', 'li', 'td', 'h2'];
const INLINES = ['a href="#"', 'em', 'strong', 'span class="x"', 'code'];
const CHARACTERS_PER_BLOCK = 320;
const BLOCKS_PER_SECTION = 12;

/**
 * An HTML page with about `characters` UTF-16 units of text and exactly `mentions` mentions, spread evenly, none of them cut
 * by an element. Text nodes are some 70 characters long. A few blocks hold accents and typographic quotes, as in the wild.
 * @param {{ characters: number, mentions: number, seed?: number }} wanted
 */
export function longPage({ characters, mentions, seed = 4 }) {
  const random = seeded(seed);
  /** @template T @param {readonly T[]} list */
  const pick = (list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);
  const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu sta tro pla chi'.split(' ');
  const made = Array.from({ length: 1500 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
  );
  const common = COMMON.split(' ');
  const word = () => (random() < 0.0005 ? pick(NEAR_MISSES) : random() < 0.6 ? pick(common) : pick(made));

  const blocks = Math.max(1, Math.round(characters / CHARACTERS_PER_BLOCK));
  const parts = ['<!doctype html><html lang="en"><meta charset="utf-8"><title>A long page</title><body><main>'];
  let left = mentions;
  for (let block = 0; block < blocks; block++) {
    if (block % BLOCKS_PER_SECTION === 0) parts.push(block > 0 ? '</div></section>' : '', '<section><div class="text">');
    const here = Math.ceil(left / (blocks - block));
    left -= here;
    parts.push(blockOf(here));
  }
  return `${parts.join('')}</div></section></main></body></html>`;

  /** @param {number} here how many mentions it holds */
  function blockOf(here) {
    const words = [];
    for (let length = 0; length < CHARACTERS_PER_BLOCK; ) {
      const next = word();
      length += next.length + 1;
      words.push(next);
    }
    const slots = Array.from({ length: here }, () => Math.floor(random() * words.length));
    let markup = '';
    for (const [at, text] of words.entries()) {
      const inline = random() < 0.045 ? pick(INLINES) : '';
      const kind = random();
      const shown = kind < 0.001 ? `${text}\u00e9` : kind < 0.01 ? `\u201c${text}\u201d` : text;
      markup += inline ? `<${inline}>${shown}</${inline.split(' ')[0]}>` : shown;
      for (const slot of slots) if (slot === at) markup += ` ${pick(MENTIONS)}`;
      markup += random() < 0.08 ? '. ' : ' ';
    }
    const tag = pick(BLOCKS);
    if (tag === 'li') return `<ul><li>${markup}</li></ul>`;
    if (tag === 'td') return `<table><tr><td>${markup}</td></tr></table>`;
    return `<${tag}>${markup}</${tag}>`;
  }
}
