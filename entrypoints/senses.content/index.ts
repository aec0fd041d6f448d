import { defineContentScript } from 'wxt/utils/define-content-script';
import { RIVALS, senseOf } from '../../data/matching/senses.ts';
import { judge } from '../../data/matching/signs.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main() {
    globalThis.evidenceNotesSenses = { senseOf, judge, rivals: RIVALS };
  },
});
