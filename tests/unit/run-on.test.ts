import { expect, test } from 'vitest';
import { createRunOn } from '../../data/matching/run-on.ts';
import { wordsOfTerms } from '../../data/matching/term-words.ts';

const words = wordsOfTerms([
  { topic: 'crps', text: 'complex regional pain syndrome' },
  { topic: 'ketamine', text: 'ketamine' },
]);
const runsOn = createRunOn(words);

test.each(['complex', 'Complex regional ', 'a ket', 'pa', 'complex-\n', 'p\u00e1in\u00a0', 'KETAMINE'])(
  'a term may run on behind "%s"',
  (text) => expect(runsOn(text)).toBe(true),
);

test.each(['', '  ', 'complex.', 'complexity', 'the end', 'etamine', 'k!', '\u00e9', 'x'.repeat(50)])(
  'but not behind "%s"',
  (text) => expect(runsOn(text)).toBe(false),
);
