import { defineContentScript } from 'wxt/utils/define-content-script';
import { ports } from '../shared/ports.ts';
import { Card } from './card.tsx';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main() {
    // Injected anew after an update of the extension, the newer card takes over.
    ports.card?.close();
    const reading = ports.reading;
    if (!reading) throw new Error('What reads sentences did not arrive in this frame before the card.');
    ports.card = new Card(reading);
  },
});
