import type { Marks, Painter } from '../detector.content/marks.ts';
import type { shadowRootOf } from '../detector.content/shadow-roots.ts';
import { Highlighter } from './highlighter.ts';
import { isReadable } from './readable.ts';

/** What paints the marks of a frame. `rootOf` gives an element's shadow root, open or closed. */
export function createPainter(marks: Marks, rootOf: typeof shadowRootOf): Painter {
  const highlighter = new Highlighter((topic) =>
    marks
      .all()
      .filter((mention) => mention.topic === topic && mention.painted && !mention.quiet)
      .map(({ range }) => range),
  );
  return {
    isReadable: (node) => isReadable(node, rootOf),
    add: (topic, range) => highlighter.add(topic, range),
    remove: (topic, range) => highlighter.remove(topic, range),
    repaint: () => highlighter.repaint(),
    clear: () => highlighter.clear(),
  };
}
