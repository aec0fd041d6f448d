import { readMention } from '../../data/context/reading.ts';
import { RIVALS, senseOf } from '../../data/matching/senses.ts';
import { judge } from '../../data/matching/signs.ts';
import { TOPICS } from '../../data/names.ts';
import type { Reading } from '../../data/settings/schema.ts';
import { Card } from '../card.content/card.tsx';
import { LENT } from '../detector.content/lent.ts';
import { Listeners } from '../detector.content/listeners.ts';
import { Reader } from '../detector.content/reader.ts';
import { Hover } from '../hover.content/hover.ts';
import { createPainter } from '../hover.content/painter.ts';
import { unreadBlocks } from '../senses.content/unread.ts';
import { markSheet } from '../shared/mark-style.ts';
import { ports } from '../shared/ports.ts';
import { loadSettings, watchSettings } from '../shared/settings-store.ts';

/**
 * Brings this page to life with the very parts that read other pages: browsers run no content scripts on our own.
 * Returns whether words can be marked here.
 */
export function startPractice(): boolean {
  if (!('highlights' in CSS)) return false;
  const style = new CSSStyleSheet();
  document.adoptedStyleSheets.push(style);
  ports.card = new Card({ readMention });
  const alive = () => true;
  const { signal } = new AbortController();
  const loadSenses = async () => ({ senseOf, judge, rivals: RIVALS, unreadBlocks });
  const reader: Reader = new Reader({
    onSettled: () => hover.check(),
    onPaused: () => {},
    alive,
    loadSenses,
  });
  reader.marks.painter = createPainter(reader.marks, LENT.shadowRootOf);
  const hover = new Hover({
    marks: reader.marks,
    ...LENT,
    shadowRoots: () => [],
    alive,
    onSite: false,
    listeners: new Listeners(signal),
    signal,
  });
  const obey = ({ settings }: Reading) => {
    style.replaceSync(markSheet(settings.markStyle));
    hover.setManner(settings);
  };
  void loadSettings().then(obey);
  watchSettings(obey);
  reader.read(TOPICS);
  return true;
}
