import { expect, type Page } from '@playwright/test';

/**
 * Runs a function in the world of our content scripts in a page's top frame, with the rights that a page which broke out of
 * its own world would have. It may use nothing from outside itself but its argument.
 */
export async function inOwnWorld<T, A = undefined>(page: Page, fn: (arg: A) => T, arg?: A): Promise<Awaited<T>> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.['frameId'] !== frameTree.frame.id) return;
    if (context.origin.startsWith('chrome-extension:') || context.name === 'Evidence Notes') worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await expect
    .poll(() => worlds.length, { message: 'a content script of ours runs in this page', timeout: 20_000 })
    .toBeGreaterThan(0);
  const [contextId = -1] = worlds;
  const expression = `(${fn})(${arg === undefined ? '' : JSON.stringify(arg)})`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Awaited<T>;
}
