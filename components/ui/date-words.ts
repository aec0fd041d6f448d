/** 2026-11-21 as "21 November 2026", whatever the reader's time zone. */
export const dateWords = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
