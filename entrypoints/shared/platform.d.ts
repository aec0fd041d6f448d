// What the browsers have and TypeScript's own DOM library does not know yet.

/** What a search needs of the notes; see data/short.ts. Tests run on the whole file. */
declare module '*/notes.json?searched' {
  const notes: import('../../data/short.ts').SearchedNote[];
  export default notes;
}

interface HighlightHitResult {
  highlight: Highlight;
  ranges: AbstractRange[];
}

interface HighlightRegistry {
  /** Chromium 140, Firefox 150. */
  highlightsFromPoint(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): HighlightHitResult[];
}

interface Document {
  /** Chromium: whether the page is loaded ahead and not shown yet. */
  readonly prerendering?: boolean;
}

interface Element {
  /** Firefox, content scripts only. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The browser's own API, where no import can reach: in scripts that tests run inside the extension. Undefined in pages. */
declare var chrome: typeof import('wxt/browser').browser;

/** What only Firefox has, under its own name. Undefined in Chromium. */
declare var browser: { sidebarAction?: { open(): Promise<void> } } | undefined;
