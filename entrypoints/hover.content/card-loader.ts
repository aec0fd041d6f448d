import type { CardPort } from '../shared/card-port.ts';
import { sendMessage } from '../shared/messaging.ts';
import { ports } from '../shared/ports.ts';

let loading: Promise<unknown> | undefined;

/** Has the background bring the card into this frame, once. Rejects if it cannot; the next call tries again. */
export async function loadCard(): Promise<CardPort> {
  if (!ports.card) {
    loading ??= sendMessage('loadCard', undefined).finally(() => {
      loading = undefined;
    });
    await loading;
  }
  const card = ports.card;
  if (!card) throw new Error('The card script did not arrive in this frame.');
  return card;
}
