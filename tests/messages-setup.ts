import { inject } from 'vitest';
import type { Messages } from './tools/messages.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    messages: Messages;
  }
}

const messages = inject('messages');

/** Stands in for the browser's own messages: the English ones, with $1 to $9 filled in and $$ for a dollar sign. */
const getMessage = (key: string, given: string[] = []): string =>
  (messages[key] ?? '').replace(/\$([$1-9])/g, (_, sign: string) => (sign === '$' ? '$' : (given[Number(sign) - 1] ?? '')));

// An id makes the library take this object for a browser's.
Object.assign(globalThis, { browser: { runtime: { id: 'evidence-notes' }, i18n: { getMessage } } });
