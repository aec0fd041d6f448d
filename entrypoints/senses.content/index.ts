import { defineContentScript } from 'wxt/utils/define-content-script';
import { RIVALS, senseOf } from '../../data/matching/senses.ts';
import { judge } from '../../data/matching/signs.ts';
import { ports } from '../shared/ports.ts';
import { unreadBlocks } from './unread.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main() {
    ports.senses = { senseOf, judge, rivals: RIVALS, unreadBlocks };
  },
});
