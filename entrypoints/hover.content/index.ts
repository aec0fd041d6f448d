import { defineContentScript } from 'wxt/utils/define-content-script';
import { Attendant } from './attendant.ts';
import type { HoverOptions } from './hover.ts';

declare global {
  /** Makes what acts on one detector's mentions, in the content scripts' own world. */
  var evidenceNotesAttend: ((options: HoverOptions) => Attendant) | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main() {
    globalThis.evidenceNotesAttend = (options) => new Attendant(options);
  },
});
