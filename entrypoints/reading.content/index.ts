import { defineContentScript } from 'wxt/utils/define-content-script';
import { readMention } from '../../data/context/reading.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main() {
    globalThis.evidenceNotesReading = { readMention };
  },
});
