import { defineContentScript } from 'wxt/utils/define-content-script';
import { overviewOf } from '../../data/context/page.ts';
import { readMention } from '../../data/context/reading.ts';
import { onMessage } from '../shared/frame-door.ts';
import { blocksOf, type PlacedBlock } from './page-text.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main(context) {
    // Injected anew with every question of the popup, or after an update: the newest one answers.
    globalThis.evidenceNotesReading?.end();
    let blocks: PlacedBlock[] = [];
    const removeListeners = [
      onMessage('readPage', () => {
        blocks = blocksOf(globalThis.evidenceNotesDetector?.mentions() ?? []);
        return overviewOf({ title: document.title, blocks });
      }),
      onMessage('showBlock', ({ data: { block } }) => {
        const place = blocks[block]?.node.parentElement;
        place?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        return place?.isConnected === true;
      }),
    ];
    const end = () => {
      for (const remove of removeListeners) remove();
    };
    context.signal.addEventListener('abort', end);
    globalThis.evidenceNotesReading = { readMention, end };
  },
});
