import { expect } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { aim, wasMet } from '../support/aim.ts';
import { call, send } from './protocol.ts';

interface Tree {
  contexts: { context: string; url: string }[];
}

/** How long a page may take to come up, in ms: the first one waits for the extension to start. */
const PATIENCE = 15_000;

/** A page of the extension in a tab. Puppeteer loses sight of it, so it is driven over plain WebDriver BiDi. */
export class ExtensionPage {
  readonly #browser: Browser;
  readonly #context: string;

  private constructor(browser: Browser, context: string) {
    this.#browser = browser;
    this.#context = context;
  }

  /** Opens `path` in a new tab, in front. */
  static async open(browser: Browser, host: string, path: string): Promise<ExtensionPage> {
    const { context } = await send<{ context: string }>(browser, 'browsingContext.create', { type: 'tab' });
    const url = `moz-extension://${host}/${path}`;
    await send(browser, 'browsingContext.navigate', { context, url, wait: 'none' });
    const page = new ExtensionPage(browser, context);
    await expect.poll(() => page.#isReady(url), { message: `${path} has loaded`, timeout: PATIENCE }).toBe(true);
    return page;
  }

  /** Waits for a page that the extension opens by itself. */
  static async opened(browser: Browser, host: string, path: string | RegExp): Promise<ExtensionPage> {
    let context: string | undefined;
    const find = async () => {
      const { contexts } = await send<Tree>(browser, 'browsingContext.getTree', {});
      const own = contexts.filter(({ url }) => url.startsWith(`moz-extension://${host}/`));
      context = own.find(({ url }) => (typeof path === 'string' ? url.endsWith(`/${path}`) : path.test(url)))?.context;
      return context;
    };
    await expect.poll(find, { message: `${path} opens`, timeout: PATIENCE }).toBeDefined();
    return new ExtensionPage(browser, context ?? '');
  }

  async #isReady(url: string): Promise<boolean> {
    const there = (wanted: string) => location.href === wanted && document.readyState === 'complete';
    // Between two documents there is none to ask.
    return call(this.#browser, this.#context, there, [url]).catch(() => false);
  }

  /** Runs a function in the page, which has the extension's own rights there and may use nothing from outside itself. */
  evaluate<T, Args extends unknown[]>(fn: (...args: Args) => T, ...args: Args): Promise<Awaited<T>> {
    return call(this.#browser, this.#context, fn, args);
  }

  /** As on a screen of this size, in CSS px, all of which the page has. */
  async setScreen(size: { width: number; height: number }): Promise<void> {
    await send(this.#browser, 'emulation.setScreenSettingsOverride', { contexts: [this.#context], screenArea: size });
    // Last: it has style sheets look at the screen again.
    await send(this.#browser, 'browsingContext.setViewport', { context: this.#context, viewport: size });
  }

  async bringToFront(): Promise<void> {
    await send(this.#browser, 'browsingContext.activate', { context: this.#context });
  }

  text = (): Promise<string> => this.evaluate(() => document.body.innerText);

  /** The ids of the notes that are listed, best first. */
  notes = (): Promise<string[]> =>
    this.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-note]')].map((note) => note.dataset['note'] ?? ''));

  /** Clicks, with the mouse, the first element that matches and holds the text; waits until it is there and stands still. */
  async click(selector: string, text = ''): Promise<void> {
    const press = async () => {
      const point = await this.evaluate(aim, { selector, text });
      if (!point) return false;
      await this.clickAt({ x: Math.round(point.x), y: Math.round(point.y) });
      // A page that is gone, or another one by now, has been left by the press.
      return this.evaluate(wasMet).catch(() => true);
    };
    await expect.poll(press, { message: `the page shows ${selector} ${text}` }).toBe(true);
  }

  /** Clicks at a point of the viewport, in whole CSS px. */
  async clickAt(point: { x: number; y: number }): Promise<void> {
    await this.#perform('pointer', [
      { type: 'pointerMove', ...point },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Types at the focus. */
  async type(text: string): Promise<void> {
    await this.#perform(
      'key',
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  /** Waits until the page is gone, as after a click that closes it. */
  async closed(): Promise<void> {
    await expect.poll(() => this.#isThere(), { message: 'the page is there' }).toBe(false);
  }

  async close(): Promise<void> {
    if (await this.#isThere()) await send(this.#browser, 'browsingContext.close', { context: this.#context });
  }

  async #isThere(): Promise<boolean> {
    const { contexts } = await send<Tree>(this.#browser, 'browsingContext.getTree', {});
    return contexts.some(({ context }) => context === this.#context);
  }

  async #perform(type: 'pointer' | 'key', actions: object[]): Promise<void> {
    await send(this.#browser, 'input.performActions', { context: this.#context, actions: [{ type, id: type, actions }] });
  }
}
