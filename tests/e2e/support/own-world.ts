import type { Page } from '@playwright/test';

/**
 * Runs a function in the world of our content scripts in a page's top frame, with the rights that a page which broke out of
 * its own world would have. It may use nothing from outside itself but its argument.
 */
export async function inOwnWorld<T, A = undefined>(page: Page, fn: (arg: A) => T, arg?: A): Promise<Awaited<T>> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:') || context.name === 'Evidence Notes') worlds.push(context.id);
  });
  // The worlds that exist are told before the answer.
  await session.send('Runtime.enable');
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('No content script of ours runs in this page.');
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
