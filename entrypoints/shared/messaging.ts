import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Messages } from '../../data/messages.ts';

/**
 * Typed both ways by the one map in data/messages.ts; errors cross contexts. Nobody hears a message but through a door:
 * `background-door.ts` or `frame-door.ts`, each with an `onMessage` that checks the sender first.
 */
export const { sendMessage, onMessage: listen } = defineExtensionMessaging<{ [Name in keyof Messages]: Messages[Name] }>();
