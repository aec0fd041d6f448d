import type { Page } from '@playwright/test';
import { expect, test } from './support/extension.ts';
import { marks } from './support/mentions.ts';

/** Words and what they stand on: each pair can be read, at 4.5:1 or better. */
const GROUNDS: readonly [words: string, ground: string][] = [
  ['#000', '#fff'],
  ['#767676', '#fff'],
  ['#0b57d0', '#fff'],
  ['#fff', '#000'],
  ['#9a9a9a', '#1a1a1a'],
  ['#000', '#808080'],
  ['#fff', '#767676'],
  ['#5b4636', '#f4ecd8'],
  ['#fff', '#0b57d0'],
  ['#fff', '#c62828'],
  ['#fff', '#006d77'],
  // The hues of the topics.
  ['#000', '#009e73'],
  ['#000', '#cc79a7'],
  ['#000', '#2f8fd0'],
  ['#000', '#d55e00'],
  ['#fff', 'linear-gradient(90deg, #123, #6b2d5c 40%, #2f5d3a)'],
  ['#000', 'repeating-linear-gradient(45deg, #fff 0 7px, #9ab 7px 13px, #fc6 13px 19px)'],
  [
    '#fff',
    `url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="%23234"/><circle cx="20" cy="20" r="18" fill="%23650"/><path d="M30 40L60 5V40z" fill="%23363"/></svg>')`,
  ],
];
const WORDS = '<span>ketamine</span> <span>fibromyalgia</span> <a href="#"><span>CRPS</span></a> <span>Spravato</span>';
const body = `<!doctype html><style>body{margin:0}p{margin:0;padding:8px;font:18px/30px sans-serif}a{color:inherit}</style>${GROUNDS.map(
  ([words, ground]) => `<p style="color:${words};background:${ground.replaceAll('"', '&quot;')}">${WORDS}</p>`,
).join('')}`;

interface Seen {
  words: string;
  /** The longest stretch, in CSS px, where nothing of the mark stands out from what is beneath it, 3:1 or better. */
  gap: number;
  /** Whether the mark changes anything but the foot of the words' box. */
  loud: boolean;
}

async function look(page: Page): Promise<Seen[]> {
  await expect.poll(async () => (await marks(page)).spravato.length).toBe(GROUNDS.length);
  const picture = async () => (await page.screenshot()).toString('base64');
  const marked = await picture();
  await page.evaluate(() => CSS.highlights.clear());
  return page.evaluate(
    async (pictures) => {
      const [plain, marked] = await Promise.all(
        pictures.map(async (data) => {
          const image = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))]));
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
          canvas?.drawImage(image, 0, 0);
          return canvas?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!plain || !marked) throw new Error('No pictures.');
      const bright = ({ data, width }: ImageData, x: number, y: number) => {
        const at = 4 * (y * width + x);
        const [r = 0, g = 0, b = 0] = [...data.slice(at, at + 3)].map((byte) => {
          const part = byte / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
      };
      return [...document.querySelectorAll('span')].map((span) => {
        const { left, right, top, bottom } = span.getBoundingClientRect();
        let gap = 0;
        let loud = false;
        for (let x = Math.ceil(left), last = x; x < right; x++) {
          for (let y = Math.floor(top); y < bottom + 6; y++) {
            const [one, other] = [bright(plain, x, y), bright(marked, x, y)];
            if (Math.max(one, other) / Math.min(one, other) >= 3) last = x;
            if (one !== other && y < (top + bottom) / 2) loud = true;
          }
          gap = Math.max(gap, x - last);
        }
        return { words: span.textContent, gap, loud };
      });
    },
    [await picture(), marked],
  );
}

/** Dots of 2 px with as much between them; a letter that comes down through the line hides one. */
const LONGEST_GAP = 8;

for (const emulated of [
  { forcedColors: 'none', colorScheme: 'light' },
  { forcedColors: 'none', colorScheme: 'dark' },
  { forcedColors: 'active', colorScheme: 'light' },
  { forcedColors: 'active', colorScheme: 'dark' },
] as const) {
  test(`a mark stands out 3:1 on every ground that its words can be read on: ${Object.values(emulated)}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 500, height: GROUNDS.length * 46 });
    await page.emulateMedia(emulated);
    await page.goto(site.serve('/grounds.html', { body }));
    const seen = (await look(page)).map((found, at) => ({ ...found, ground: GROUNDS[Math.floor(at / 4)] }));
    expect(seen).toHaveLength(4 * GROUNDS.length);
    expect(seen.filter(({ gap }) => gap > LONGEST_GAP)).toEqual([]);
    // In forced colours Chromium paints every highlight like selected text, in the colours that the reader chose.
    if (emulated.forcedColors === 'none') expect(seen.filter(({ loud }) => loud)).toEqual([]);
  });
}
