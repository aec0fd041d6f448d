import { sendMessage } from '../shared/messaging.ts';
import { ports } from '../shared/ports.ts';
import type { SensesPort } from '../shared/senses-port.ts';

/** Has the background bring what judges short forms into this frame. Rejects if it cannot. */
export async function loadSenses(): Promise<SensesPort> {
  if (!ports.senses) await sendMessage('loadSenses', undefined);
  const senses = ports.senses;
  if (!senses) throw new Error('Senses did not arrive in this frame.');
  return senses;
}
