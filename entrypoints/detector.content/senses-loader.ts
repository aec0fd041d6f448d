import { sendMessage } from '../shared/messaging.ts';
import type { SensesPort } from '../shared/senses-port.ts';

/** Has the background bring what judges short forms into this frame. Rejects if it cannot. */
export async function loadSenses(): Promise<SensesPort> {
  if (!globalThis.evidenceNotesSenses) await sendMessage('loadSenses', undefined);
  const senses = globalThis.evidenceNotesSenses;
  if (!senses) throw new Error('The senses script did not arrive in this frame.');
  return senses;
}
