type Events = WindowEventMap & DocumentEventMap;

/** Hears what people do, at the window and on the way down, where the document's own events pass too. Pages' own events do not count. */
export class Listeners {
  readonly #signal: AbortSignal;
  readonly #added: (() => void)[] = [];

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  on<Name extends keyof Events & string>(name: Name, handle: (event: Events[Name]) => void): void {
    const options = { signal: this.#signal, capture: true, passive: name !== 'keydown' };
    const listener = (event: Event) => {
      if (event.isTrusted) handle(event as Events[Name]);
    };
    const add = () => window.addEventListener(name, listener, options);
    this.#added.push(add);
    add();
  }

  /** `document.open()` takes every listener away, ours too. Those that are still there stay as they are. */
  renew(): void {
    for (const add of this.#added) add();
  }
}
