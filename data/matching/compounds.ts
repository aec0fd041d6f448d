import names from '../terms/names.json' with { type: 'json' };

const HEAD = new RegExp(`^(?:${Object.values(names.compounds).join('|')})`);

/** The name that a compound begins with which is written as one word, as in "Ketamintherapie"; else the word itself. Folded. */
export const headOf = (word: string): string => HEAD.exec(word)?.[0] ?? word;
