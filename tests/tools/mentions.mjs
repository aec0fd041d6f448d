/**
 * The marked mentions, as any page could see them: through the registry of highlights in the page's own world.
 * @typedef {'ketamine' | 'fibromyalgia' | 'crps' | 'spravato'} Topic
 * @typedef {{ x: number, y: number, width: number, height: number }} Box in CSS px, relative to the viewport
 * @typedef {{ text: string, box: Box | undefined }} Mention `box` is the first line's; undefined when it is not laid out
 * @typedef {import('@playwright/test').Page | import('@playwright/test').Frame} PageOrFrame
 * @typedef {{ evaluate(fn: (key: string) => Mention[], key: string): Promise<Mention[]> }} Readable a page or frame of any driver
 */

/** @type {readonly Topic[]} */
export const topics = ['ketamine', 'fibromyalgia', 'crps', 'spravato'];

/**
 * The mentions of one topic, in document order.
 * @param {Readable} target
 * @param {Topic} topic
 * @returns {Promise<Mention[]>}
 */
export function readMentions(target, topic) {
  return target.evaluate((key) => {
    const ranges = [.../** @type {Iterable<AbstractRange>} */ (CSS.highlights.get(key) ?? [])];
    ranges.sort((a, b) => {
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const position = a.startContainer.compareDocumentPosition(b.startContainer);
      // Nodes in different shadow trees have no order; they stay as they are.
      if (position & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
      return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    return ranges.map((range) => {
      const live = document.createRange();
      try {
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
      } catch {
        // The text has changed since and the mark no longer fits it.
        return { text: '(stale)', box: undefined };
      }
      const first = live.getClientRects()[0];
      const box = first && { x: first.x, y: first.y, width: first.width, height: first.height };
      return { text: live.toString(), box };
    });
  }, `evidence-notes-${topic}`);
}

/**
 * The texts marked for each topic, in document order.
 * @param {Readable} target
 */
export async function readMarks(target) {
  const texts = await Promise.all(
    topics.map(async (topic) => [topic, (await readMentions(target, topic)).map(({ text }) => text)]),
  );
  return /** @type {Record<Topic, string[]>} */ (Object.fromEntries(texts));
}

/** @param {PageOrFrame} target */
export const pageOf = (target) => ('mainFrame' in target ? target : target.page());

/**
 * Where a frame's viewport begins in its page's viewport.
 * @param {PageOrFrame} target
 */
export async function originOf(target) {
  const isFrame = !('mainFrame' in target) && target.parentFrame() !== null;
  const box = isFrame ? await (await target.frameElement()).boundingBox() : null;
  return { x: box?.x ?? 0, y: box?.y ?? 0 };
}

/**
 * Waits for a mention, scrolls it into view and returns the middle of its first line, in the page's viewport.
 * @param {PageOrFrame} target
 * @param {Topic} topic
 * @param {number} index counted in document order from 0
 */
export async function mentionPoint(target, topic, index = 0) {
  const wanted = { key: `evidence-notes-${topic}`, index };
  await target.waitForFunction(({ key, index }) => (CSS.highlights.get(key)?.size ?? 0) > index, wanted);
  const boxNow = async () => (await readMentions(target, topic))[index]?.box;
  let box = await boxNow();
  if (box) {
    await target.evaluate(({ y, height }) => {
      if (y < 0 || y + height > innerHeight) scrollBy({ top: y - innerHeight / 3, behavior: 'instant' });
    }, box);
    box = await boxNow();
  }
  if (!box) throw new Error(`Mention ${index} of ${topic} is not laid out.`);
  const origin = await originOf(target);
  return { x: origin.x + box.x + box.width / 2, y: origin.y + box.y + box.height / 2 };
}

/**
 * Moves the mouse onto a mention as slowly as a reader who stops there: the extension opens nothing while the pointer
 * moves faster than 0.5 CSS px/ms, so each step of 2 px waits for a frame of about 16 ms.
 * @param {PageOrFrame} target
 * @param {Topic} topic
 * @param {number} index counted in document order from 0
 */
export async function hoverMention(target, topic, index = 0) {
  const { x, y } = await mentionPoint(target, topic, index);
  const page = pageOf(target);
  for (let before = 8; before >= 0; before -= 2) {
    await page.mouse.move(x - before, y);
    await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
  }
}
