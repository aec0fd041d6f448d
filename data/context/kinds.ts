import { type Entry, VOCABULARY } from './vocabulary.ts';

/** A sentence as a row of words, one letter each: the letter of its kind, `_` for any other word, `;` and `,` for stops. */
export interface Row {
  letters: string;
  /** Where in the sentence each letter's words start and end, UTF-16 offsets. */
  spans: [start: number, end: number][];
}

export interface Reader {
  row(sentence: string): Row;
  /** A pattern over letters, from one over kinds. */
  pattern(kinds: string): RegExp;
}

const NUMBER =
  '(?:(?:\\d+(?:[.,]\\d+)?|an?|my|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|sixty|ninety|hundred|several|many|few|couple|dozen|half|whole|entire|full|good|great|solid|straight|of|or|to|and|odd|more)[ –-]+){0,6}';

/** A list of words as a regular expression without groups of its own. */
function plain(list: string): string {
  const exact = list.startsWith('=');
  const words = list
    .slice(exact ? 1 : 0)
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('*', '\\w*')
    .replaceAll('_', "[\\w'-]+ ")
    .replaceAll('#', NUMBER);
  return `(?<!\\w)(?:${words})${exact ? '(?!\\w)' : '\\w*'}`;
}

const FIRST = 'A'.charCodeAt(0);

export function readerOf(entries: readonly Entry[] = VOCABULARY): Reader {
  const kinds = [...new Set(VOCABULARY.map(([kind]) => kind))];
  const letter = (kind: string) => {
    const at = kinds.indexOf(kind);
    if (at < 0) throw new Error(`no kind ${kind}`);
    const code = FIRST + at;
    return String.fromCharCode(code > 90 ? code + 6 : code);
  };
  const letters = entries.map(([kind]) => (kind === 'stop' ? ';' : letter(kind)));
  const any = new RegExp(
    `${entries.map(([, words]) => `(${plain(words)})`).join('|')}|([;:!?—…]|\\.(?=\\s|$|["”’)])|\\s[-–]\\s)|(,)|([\\w'’$£€%-]+)`,
    'gi',
  );
  return {
    row(sentence) {
      let row = '';
      const spans: [number, number][] = [];
      for (const match of sentence.replaceAll('’', "'").matchAll(any)) {
        let group = 1;
        while (match[group] === undefined) group++;
        const stop = group - entries.length;
        row += stop > 0 ? (stop === 1 ? ';' : stop === 2 ? ',' : '_') : letters[group - 1];
        spans.push([match.index, match.index + match[0].length]);
      }
      return { letters: row, spans };
    },
    pattern(text) {
      const source = text
        .split(' ')
        .map((part) => {
          if (part === '..') return '[^;]{0,11}?';
          if (part === '...') return `[^;${['fade', 'back', 'last', 'beyond'].map(letter).join('')}]{0,11}?`;
          if (part === '~') return '[^;,]{0,2}?';
          if (part.startsWith('<')) return `(?<![${part.slice(1).split('|').map(letter).join('')}][^;${letter('good')}]*)`;
          if (part.startsWith('-')) return `(?<![${part.slice(1).split('|').map(letter).join('')}]_{0,2})`;
          const optional = part.endsWith('?');
          const not = part.startsWith('!');
          const names = part.replace(/[!?]/g, '').split('|').map(letter).join('');
          return not ? `(?![^;]{0,3}[${names}])` : `[${names}]${optional ? '?' : ''}`;
        })
        .join('');
      return new RegExp(source, 'g');
    },
  };
}
