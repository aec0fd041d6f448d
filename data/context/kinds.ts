import { type Entry, VOCABULARY } from './vocabulary.ts';

/** A sentence as a row of words, one letter each: the letter of its kind, `_` for any other word, `;` and `,` for stops. */
export interface Row {
  letters: string;
  /** Where the words of each letter start and end, UTF-16 offsets in the sentence. */
  spans: [start: number, end: number][];
}

/** Kinds of words as letters: what reads a sentence, and what makes patterns over letters from patterns over kinds. */
export interface Kinds {
  rowOf(sentence: string): Row;
  pattern(kinds: string): RegExp;
  has(letters: string, kinds: string): boolean;
}

const NUMBER =
  '((\\d+([.,]\\d+)?|an?|my|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(twen|thir|four|for|fif|six|seven|eigh|nine)(teen|ty)|several|many|few|couple|half|whole|full|good|really|of|or|to|and|more|about|around|nearly|almost|the be(st|tter) part)[ –-]+){0,6}';
const WORD = /([;:!?—…]|(?<=[a-z]{3})\.(?=\s)|\s[-–]\s)|(,)|[\w$£€%][\w'$£€%-]*/g;

/** Engines are slow with many regular expressions, and with a long one: so many lists of words are put together. */
const TOGETHER = 17;

/** A list of words as a regular expression without groups of its own. */
function regularOf([, list]: Entry): string {
  const exact = list.startsWith('=');
  const words = list
    .slice(exact ? 1 : 0)
    .replaceAll('*', '\\w*')
    .replaceAll('_', "[\\w'-]+ ")
    .replaceAll('#', NUMBER)
    .replace(/\((?!\?)/g, '(?:');
  return `((?:${words})${exact ? '(?!\\w)' : '\\w*'})`;
}

export function kindsOf(entries: readonly Entry[]): Kinds {
  const names = [...new Set(VOCABULARY.map(([kind]) => kind.replace(/\?.*/, '')))];
  // Letters of any alphabet will do, so long as they mean nothing in regular expressions.
  const letters = (kinds: string) =>
    kinds
      .split('|')
      .map((kind) => (kind === 'stop' ? ';' : String.fromCharCode(0xc0 + names.indexOf(kind))))
      .join('');
  const lists = Array.from({ length: Math.ceil(entries.length / TOGETHER) }, (_, at) => {
    const some = entries.slice(at * TOGETHER, (at + 1) * TOGETHER);
    const own = some.map(([kind]) => kind.split('?').map(letters));
    return { own, words: new RegExp(some.map(regularOf).join('|'), 'iy') };
  });
  const ending = letters('fade|gone|ended|end|back|last|beyond|slow|takes|slowly|harm');
  // Pain that goes is relief.
  const [good, bad] = [letters('good'), letters('bad')];
  const eased = new RegExp(
    `(?<![${good}${letters('down')}][^;,]{0,4})(${bad}[^;,${letters('good|harm|back|last|lasting')}]{0,5}?)[${letters('down|gone|fade')}]|[${letters('down')}](?=[^;,]{0,2}${bad})`,
    'g',
  );
  const GAPS: Record<string, string> = {
    '..': '[^;]{0,11}?',
    ':': '.{0,14}?',
    '...': `[^;${ending}]{0,13}?`,
    '.': '[^;,]{0,8}?',
    '~': `[^;,${letters('beyond')}]{0,2}?`,
  };
  return {
    rowOf(sentence) {
      const row: Row = { letters: '', spans: [] };
      const weak: [at: number, letter: string, company: string][] = [];
      const text = sentence.replaceAll('’', "'");
      WORD.lastIndex = 0;
      for (let word = WORD.exec(text); word; word = WORD.exec(text)) {
        let [letter, end] = [word[1] ? ';' : word[2] ? ',' : '_', WORD.lastIndex];
        for (const { own, words } of letter === '_' ? lists : []) {
          words.lastIndex = word.index;
          const match = words.exec(text);
          if (!match) continue;
          const [kind = '_', company] = own[match.indexOf(match[0], 1) - 1] ?? [];
          if (company) weak.push([row.letters.length, kind, company]);
          else letter = kind;
          end = WORD.lastIndex = words.lastIndex;
          break;
        }
        row.letters += letter;
        row.spans.push([word.index, end]);
      }
      const { letters: strong } = row;
      for (const [at, letter, company] of weak) {
        const clause = strong.slice(strong.lastIndexOf(';', at) + 1).split(';')[0];
        if ([...company].some((one) => clause?.includes(one)))
          row.letters = row.letters.slice(0, at) + letter + row.letters.slice(at + 1);
      }
      row.letters = row.letters.replace(eased, (_, bad = '') => bad + good);
      return row;
    },
    has: (row, kinds) => [...letters(kinds)].some((letter) => row.includes(letter)),
    pattern: (kinds) =>
      new RegExp(
        kinds
          .split(' ')
          .map((part) => {
            const [sign, rest] = [part[0], letters(part.slice(1))];
            // "The drop in pain" is about relief.
            if (sign === '<')
              return `(?<!(?:[${rest.replace(bad, '')}]|(?<![${good}${letters('down')}]_{0,2})${rest.includes(bad) ? bad : '[]'})[^;${good}]*)`;
            if (sign === '-') return `(?<![${rest}][${letters('and|beside')}_]{0,2})`;
            if (sign === '^') return `[^;,${rest}]{0,10}?`;
            if (sign === '!') return `(?![^;,]{0,3}[${rest}])`;
            return GAPS[part] ?? `[${letters(part)}]`;
          })
          .join(''),
        'g',
      ),
  };
}
