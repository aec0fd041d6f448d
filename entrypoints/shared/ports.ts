import type { LENT } from '../detector.content/lent.ts';
import type { Mention } from '../detector.content/mention.ts';
import type { Attendant, AttendantOptions } from '../hover.content/attendant.ts';
import type { CardPort } from './card-port.ts';
import type { ReadingPort } from './reading-port.ts';
import type { SensesPort } from './senses-port.ts';

/** What our scripts in one frame offer each other, in the content scripts' own world. */
interface Ports {
  detector?: typeof LENT & { isAlive: () => boolean; end: () => void; mentions: () => Mention[] };
  /** Makes what acts on one detector's mentions. */
  attend?: (options: AttendantOptions) => Attendant;
  senses?: SensesPort;
  reading?: ReadingPort;
  card?: CardPort;
  overview?: { end: () => void };
}

// A symbol: a global's name could be taken by the id of any element, in this world too.
const KEY: unique symbol = Symbol.for('evidence-notes');
const world: typeof globalThis & { [KEY]?: Ports } = globalThis;

world[KEY] ??= {};
export const ports: Ports = world[KEY];
