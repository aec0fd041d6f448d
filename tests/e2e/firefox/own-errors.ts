import type { Browser } from 'puppeteer-core';

/** Has Firefox write what scripts log and what nobody catches, of every process, to its own output. */
export const SAY_ERRORS = { 'browser.dom.window.dump.enabled': true, 'devtools.console.stdout.content': true };

/** A line that tells of an error in the extension: in a content script, one of its pages or its background. */
const OWN = /^console\.error: "?Evidence Notes, |^(console\.error|JavaScript error): .*moz-extension:/;

/** Firefox's own word for what it has begun to take apart, as when it is closed under a script. */
const TAKEN_APART = /NS_ERROR_NOT_INITIALIZED$/;

/** Writes down, from now on, what goes wrong in the extension in a browser started with these preferences. */
export function watchOwnErrors(browser: Browser, seen: string[]): void {
  const { stdout, stderr } = browser.process() ?? {};
  for (const stream of [stdout, stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      seen.push(...lines.filter((line) => OWN.test(line) && !TAKEN_APART.test(line)));
    });
  }
}
