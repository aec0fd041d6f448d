/** A slice of a text would keep all of that text in memory. A name of a property stands by itself, and once for all alike. */
export const copy = (slice: string): string => Object.keys({ [slice]: 0 })[0] as string;
