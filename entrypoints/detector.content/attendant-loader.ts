import type { Attendant, AttendantOptions } from '../hover.content/attendant.ts';
import { sendMessage } from '../shared/messaging.ts';
import { ports } from '../shared/ports.ts';
import { afterNextFrame } from './next-frame.ts';

/** Has the background bring what acts on mentions into this frame. Rejects if it cannot. */
export async function loadAttendant(options: AttendantOptions): Promise<Attendant> {
  await sendMessage('loadAttendant', undefined);
  // The style of the marks comes with it, and has the whole page styled anew.
  await afterNextFrame();
  const attend = ports.attend;
  if (!attend) throw new Error('What acts on mentions did not arrive in this frame.');
  return attend(options);
}
