import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Messages } from '../../data/messages.ts';

/** Typed both ways by the one map in data/messages.ts; errors cross contexts. */
export const { sendMessage, onMessage } = defineExtensionMessaging<{ [Name in keyof Messages]: Messages[Name] }>();
