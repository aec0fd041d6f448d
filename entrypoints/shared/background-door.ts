import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { MESSAGE_RULES } from '../../data/message-rules.ts';
import type { Messages } from '../../data/messages.ts';
import { listen } from './messaging.ts';
import { assertSender } from './sender.ts';

/** As `listen`, in the background: who sends and what is sent are checked first. A message that is refused is answered by an error. */
export const onMessage: typeof listen = (name, handle) =>
  listen(name, (message) => {
    const { from, data } = MESSAGE_RULES[name as keyof Messages];
    assertSender(message.sender, from, { id: browser.runtime.id, origin: browser.runtime.getURL('') });
    const parsed = z.safeParse(data, message.data);
    if (!parsed.success) throw new Error(`Malformed message: ${String(name)}`);
    return handle({ ...message, data: parsed.data as typeof message.data });
  });
