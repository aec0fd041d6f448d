import type { Page } from 'puppeteer-core';
import type { Box } from '../../tools/mentions.mjs';

/** Where letters end at the foot, as a share of their box's height: only the ends of a few reach further down. */
const FOOT = 0.82;

/** Whether a mark's dotted line is painted under the words in a box of the page's viewport: a row where a third stands out 3:1. */
export async function isLined(page: Page, { x, y, width, height }: Box): Promise<boolean> {
  // Puppeteer counts a clip from the top left corner of the document.
  const scroll = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = {
    x: Math.floor(scroll.x + x),
    y: Math.floor(scroll.y + y + height * FOOT),
    width: Math.ceil(width),
    height: Math.ceil(height * (1 - FOOT)) + 4,
  };
  const png = await page.screenshot({ clip, captureBeyondViewport: false, encoding: 'base64' });
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const rows = Array.from({ length: image.height }, (_, row) => {
      const { data: pixels = [] } = canvas?.getImageData(0, row, image.width, 1) ?? {};
      return Array.from({ length: image.width }, (_, column) => {
        const [r = 0, g = 0, b = 0] = [...pixels.slice(4 * column, 4 * column + 3)].map((byte) => {
          const part = byte / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
      });
    });
    const ground = rows.at(-1)?.[0] ?? 0;
    const standOut = (row: number[]) => row.filter((one) => Math.max(one, ground) / Math.min(one, ground) >= 3).length;
    return Math.max(...rows.map(standOut)) > image.width / 3;
  }, png);
}
