import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ports } from '../shared/ports.ts';
import { report } from '../shared/report.ts';
import { Detector } from './detector.ts';
import { LENT } from './lent.ts';
import { removeOrphanedCard } from './orphaned-card.ts';
import { pause } from './pause.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main(context) {
    // Documents that are no HTML (XML, SVG, media) have nothing to read along. What the browser shows XML in has HTML's elements,
    // but makes none. Asked past a form of the page that may be named like the method.
    if (!(Document.prototype.createElement.call(document, 'a') instanceof HTMLElement)) return;
    // Tabs that were open before get this script a second time; after an update the first one is still there, orphaned.
    if (ports.detector?.isAlive()) return;
    ports.detector?.end();
    if (import.meta.env.FIREFOX) removeOrphanedCard();
    // A page that the browser loads ahead may never be shown: until it is, it is not read and tells nothing.
    while (document.prerendering === true)
      await new Promise((shown) => document.addEventListener('prerenderingchange', shown, { once: true }));
    const alive = () => !context.isInvalid;
    const detector = new Detector({ alive, signal: context.signal, storage: browser.storage });
    ports.detector = {
      isAlive: alive,
      end: () => context.abort(),
      mentions: () => detector.mentions(),
      ...LENT,
    };
    // To begin is work enough for one turn.
    await pause();
    await detector.start().catch((error) => report(error, 'detector: could not start on this page'));
  },
});
