import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

/** The interface's words in the reader's language, by their key in data/locales; an unknown key does not compile. */
export const { t } = createI18n<GeneratedI18nStructure>();

type Underscored<Name extends string> = Name extends `${infer Start}-${infer Rest}` ? `${Start}_${Underscored<Rest>}` : Name;

/** A name as a part of a key: browsers allow no hyphens in keys. */
export const keyOf = <Name extends string>(name: Name) => name.replaceAll('-', '_') as Underscored<Name>;

/** What the messages are written in; English where the browser has lost them, so that what needs no words still shows. */
export const language = (): string => t('language') || 'en-GB';

/** "one, two and three", with "or", or with commas alone. */
export const listWords = (words: readonly string[], type: Intl.ListFormatType = 'conjunction'): string =>
  new Intl.ListFormat(language(), { type }).format(words);

/** Begins like a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase(language()) + text.slice(1);
