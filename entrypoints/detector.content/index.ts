import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { report } from '../shared/report.ts';
import { Detector } from './detector.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main(context) {
    // Documents that are no HTML (XML, SVG, media) have nothing to read along.
    if (!(document.documentElement instanceof HTMLElement)) return;
    const detector = new Detector({ isGone: () => context.isInvalid, signal: context.signal, storage: browser.storage });
    await detector.start().catch((error) => report(error, 'detector: could not start on this page'));
  },
});
