import { defineContentScript } from 'wxt/utils/define-content-script';
import { readMention } from '../../data/context/reading.ts';
import { ports } from '../shared/ports.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main() {
    ports.reading = { readMention };
  },
});
