import type { Attendant } from '../hover.content/attendant.ts';
import type { HoverOptions } from '../hover.content/hover.ts';
import { sendMessage } from '../shared/messaging.ts';

/** Has the background bring what acts on mentions into this frame. Rejects if it cannot. */
export async function loadAttendant(options: HoverOptions): Promise<Attendant> {
  await sendMessage('loadAttendant', undefined);
  const attend = globalThis.evidenceNotesAttend;
  if (!attend) throw new Error('What acts on mentions did not arrive in this frame.');
  return attend(options);
}
