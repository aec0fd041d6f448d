import type { Page } from 'puppeteer-core';
import type { Box, Topic } from '../../tools/mentions.mjs';

/** The colours of the marks, as red, green and blue. */
const COLOURS: Record<Topic, [number, number, number]> = {
  ketamine: [0, 158, 115],
  fibromyalgia: [204, 121, 167],
  crps: [47, 143, 208],
  spravato: [213, 94, 0],
};

/** How many pixels in and just under a box, in the page's viewport, are painted in exactly the colour of a topic's marks. */
export async function inkAt(page: Page, topic: Topic, { x, y, width, height }: Box): Promise<number> {
  // Puppeteer counts a clip from the top left corner of the document.
  const scroll = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = {
    x: Math.floor(scroll.x + x),
    y: Math.floor(scroll.y + y),
    width: Math.ceil(width),
    height: Math.ceil(height) + 4,
  };
  const png = await page.screenshot({ clip, captureBeyondViewport: false, encoding: 'base64' });
  return page.evaluate(
    async (data, [red, green, blue]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const pixels = canvas?.getImageData(0, 0, image.width, image.height).data ?? [];
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) count++;
      }
      return count;
    },
    png,
    COLOURS[topic],
  );
}
