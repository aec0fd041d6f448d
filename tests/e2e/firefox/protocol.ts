import type { Browser, Frame, Page } from 'puppeteer-core';

/** An element or shadow root of a page, as WebDriver BiDi names it. */
export interface Remote {
  sharedId: string;
  value?: { mode?: 'open' | 'closed'; shadowRoot?: Remote | null };
}

type Answer = { type: 'success'; result: { value?: string } } | { type: 'exception'; exceptionDetails: { text: string } };

/** What puppeteer has and does not declare: its connection, and the browsing context of a frame. */
interface Connected {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}
interface Framed {
  _id: string;
}

export const contextOf = (target: Page | Frame): string =>
  (('mainFrame' in target ? target.mainFrame() : target) as unknown as Framed)._id;

/** One command of WebDriver BiDi, for what puppeteer has no words for: closed shadow roots and pages of the extension. */
export async function send<Result>(browser: Browser, method: string, params: object): Promise<Result> {
  const { result } = await (browser as unknown as Connected).connection.send(method, params);
  return result as Result;
}

/** The elements that match, with their shadow roots, closed ones too. `inside` is a shadow root to look in. */
export async function locate(browser: Browser, context: string, selector: string, inside?: Remote): Promise<Remote[]> {
  const { nodes } = await send<{ nodes: Remote[] }>(browser, 'browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: selector },
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    ...(inside && { startNodes: [{ sharedId: inside.sharedId }] }),
  });
  return nodes;
}

/** Calls a function in the page, which may use nothing from outside itself. What goes in and out must survive JSON. */
export function call<T, Args extends unknown[]>(browser: Browser, context: string, fn: (...args: Args) => T, args: Args) {
  const functionDeclaration = `async (json) => JSON.stringify(await (${fn})(...JSON.parse(json)))`;
  return run<Awaited<T>>(browser, context, functionDeclaration, [inJson(args)]);
}

/** The same for a function that takes an element first. */
export function callOn<T, Args extends unknown[]>(
  browser: Browser,
  context: string,
  { sharedId }: Remote,
  fn: (element: HTMLElement, ...args: Args) => T,
  args: Args,
) {
  const functionDeclaration = `async (element, json) => JSON.stringify(await (${fn})(element, ...JSON.parse(json)))`;
  return run<Awaited<T>>(browser, context, functionDeclaration, [{ sharedId }, inJson(args)]);
}

const inJson = (args: unknown[]) => ({ type: 'string', value: JSON.stringify(args) });

async function run<T>(browser: Browser, context: string, functionDeclaration: string, args: object[]): Promise<T> {
  const params = { functionDeclaration, arguments: args, awaitPromise: true, target: { context } };
  const answer = await send<Answer>(browser, 'script.callFunction', params);
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  const { value } = answer.result;
  return (value === undefined ? undefined : JSON.parse(value)) as T;
}
