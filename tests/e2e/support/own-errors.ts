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
 * scripts, in its pages, and in its background, which is asked at the end.
 */
export function watchOwnErrors(context: BrowserContext): () => Promise<string[]> {
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
  return async () => [...seen, ...(await errorsInBackground(context))];
}

/** The browser keeps a context's messages, and tells them all to whoever attaches. */
async function errorsInBackground(context: BrowserContext): Promise<string[]> {
  const page = context.pages().find((candidate) => !candidate.isClosed()) ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(OWN));
  const errors = await Promise.all(workers.map(({ targetId }) => messagesOf(session, targetId)));
  await session.detach();
  return errors.flat();
}

async function messagesOf(session: CDPSession, targetId: string): Promise<string[]> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const errors: string[] = [];
  await new Promise<void>((told, failed) => {
    session.on('Target.receivedMessageFromTarget', (envelope) => {
      if (envelope.sessionId !== sessionId) return;
      const { id, method, params } = JSON.parse(envelope.message) as Event;
      if (id === 1) told();
      if (method === 'Runtime.exceptionThrown') {
        errors.push(params?.exceptionDetails?.exception?.description ?? params?.exceptionDetails?.text ?? 'unknown');
      }
      if (method === 'Runtime.consoleAPICalled' && (params?.type === 'error' || params?.type === 'assert')) {
        errors.push((params.args ?? []).map(({ value, description }) => String(value ?? description)).join(' '));
      }
    });
    const message = JSON.stringify({ id: 1, method: 'Runtime.enable' });
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(failed);
  });
  return errors;
}
