import { defineContentScript } from 'wxt/utils/define-content-script';
import { Card } from './card.tsx';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main() {
    // Injected anew after an update of the extension, the newer card takes over.
    globalThis.evidenceNotesCard?.close();
    const reading = globalThis.evidenceNotesReading;
    if (!reading) throw new Error('What reads sentences did not arrive in this frame before the card.');
    globalThis.evidenceNotesCard = new Card(reading);
  },
});
