import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { root } from './run.mjs';

/** @typedef {Record<string, string>} Messages by key, as a browser has them: parts of a key joined by _, plural forms by " | " */

/** The English messages, read the way the build reads them.
 * @returns {Promise<Messages>} */
export async function englishMessages() {
  const messages = generateChromeMessages(await parseMessagesFile(join(root, 'data/locales/en.json')));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
