import { language } from './words.ts';

/** 2026-11-21 as "21 November 2026" in the interface's language, whatever the reader's time zone. */
export const dateWords = (iso: string): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
