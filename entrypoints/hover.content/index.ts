import { defineContentScript } from 'wxt/utils/define-content-script';
import { ports } from '../shared/ports.ts';
import { Attendant } from './attendant.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main() {
    ports.attend = (options) => new Attendant(options);
  },
});
