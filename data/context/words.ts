/** A pattern for any of some words: parted by `|`, `*` stands for any ending, the rest is as in regular expressions. */
export const anyOf = (words: string, flags = 'gi'): RegExp => new RegExp(`\\b(?:${words.replaceAll('*', '\\w*')})(?!\\w)`, flags);

export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
