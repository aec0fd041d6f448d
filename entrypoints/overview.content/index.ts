import { defineContentScript } from 'wxt/utils/define-content-script';
import { overviewOf } from '../../data/context/page.ts';
import { onMessage } from '../shared/frame-door.ts';
import { ports } from '../shared/ports.ts';
import { blocksOf, type PlacedBlock } from './page-text.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main(context) {
    // Injected anew with every question of the popup: the newest one answers.
    ports.overview?.end();
    let blocks: PlacedBlock[] = [];
    const removeListeners = [
      onMessage('readPage', () => {
        blocks = ports.detector ? blocksOf(ports.detector) : [];
        return overviewOf({ title: `${document.title}`, blocks });
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
    ports.overview = { end };
  },
});
