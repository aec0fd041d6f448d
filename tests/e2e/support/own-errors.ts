import type { BrowserContext, CDPSession } from '@playwright/test';

interface Event {
  method?: string;
  id?: number;
  params?: {
    type?: string;
    args?: { value?: unknown; description?: string }[];
    exceptionDetails?: { text: string; exception?: { description?: string } };
  };
}

const OWN = 'chrome-extension://';

/**
 * Writes down what goes wrong in the extension while a test runs, whether it was caught and reported or not: in its content
 * scripts, its pages in tabs, its toolbar popup and its background. Returns how to end and read it.
 */
export async function watchOwnErrors(context: BrowserContext): Promise<() => Promise<string[]>> {
  const seen: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const ours = message.text().startsWith('Evidence Notes,') || message.location().url.startsWith(OWN);
    if (ours) seen.push(message.text());
  });
  context.on('weberror', (error) => {
    const { stack, message } = error.error();
    if (stack?.includes(OWN)) seen.push(`${message} ${stack}`);
  });
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser to watch.');
  const told = await watchTargets(await browser.newBrowserCDPSession(), seen);
  return async () => {
    await told();
    // What is said while the browser shuts down does not count.
    return [...seen];
  };
}

/** The popup and the background, which Playwright does not hear. They may come and go; the browser tells also what was before. */
async function watchTargets(session: CDPSession, seen: string[]): Promise<() => Promise<void>> {
  const attached = new Map<string, Promise<void>>();
  /** What waits for a session's answer that it told all there was. */
  const waiting = new Map<string, () => void>();

  const attach = async (targetId: string) => {
    // Gone before we came: nothing of it can be told any more.
    const answer = await session.send('Target.attachToTarget', { targetId, flatten: false }).catch(() => undefined);
    if (!answer) return;
    const { sessionId } = answer;
    const told = new Promise<void>((resolve) => waiting.set(sessionId, resolve));
    const message = JSON.stringify({ id: 1, method: 'Runtime.enable' });
    await session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => waiting.get(sessionId)?.());
    await told;
  };

  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { id, method, params } = JSON.parse(message) as Event;
    if (id === 1) waiting.get(sessionId)?.();
    if (method === 'Runtime.exceptionThrown') {
      seen.push(params?.exceptionDetails?.exception?.description ?? params?.exceptionDetails?.text ?? 'unknown');
    }
    if (method === 'Runtime.consoleAPICalled' && (params?.type === 'error' || params?.type === 'assert')) {
      seen.push((params.args ?? []).map(({ value, description }) => String(value ?? description)).join(' '));
    }
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => waiting.get(sessionId)?.());
  const meet = ({ targetInfo: { targetId, url, type } }: { targetInfo: { targetId: string; url: string; type: string } }) => {
    const ours = url.startsWith(OWN) && (type === 'service_worker' || url.includes('/popup.html'));
    if (ours && !attached.has(targetId)) attached.set(targetId, attach(targetId));
  };
  session.on('Target.targetCreated', meet);
  session.on('Target.targetInfoChanged', meet);
  await session.send('Target.setDiscoverTargets', { discover: true });
  return async () => {
    await Promise.all(attached.values());
  };
}
