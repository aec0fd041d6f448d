/**
 * @typedef {(method: string, params?: Record<string, unknown>) => Promise<unknown>} Send
 * @typedef {{ message: string, sessionId: string }} Envelope
 * @typedef {{ id?: number, result?: unknown, error?: { message: string } }} Reply
 */

/**
 * A session inside another one, whose messages travel in that one's: all that the protocol offers from a page's session.
 * @param {import('@playwright/test').CDPSession} outer
 * @param {string} targetId
 * @returns {Promise<Send>}
 */
export async function attach(outer, targetId) {
  const { sessionId } = await outer.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return (method, params = {}) => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      /** @param {{ sessionId: string }} detached */
      const gone = (detached) => {
        if (detached.sessionId !== sessionId) return;
        settle();
        // What closes the popup as it is pressed has done its work.
        if (method.startsWith('Input.')) resolve(undefined);
        else reject(new Error(`${method}: the popup is gone`));
      };
      /** @param {Envelope} envelope */
      const listen = (envelope) => {
        /** @type {Reply} */
        const reply = JSON.parse(envelope.message);
        if (envelope.sessionId !== sessionId || reply.id !== id) return;
        settle();
        if (reply.error) reject(new Error(`${method}: ${reply.error.message}`));
        else resolve(reply.result);
      };
      const settle = () => {
        outer.off('Target.receivedMessageFromTarget', listen);
        outer.off('Target.detachedFromTarget', gone);
      };
      outer.on('Target.receivedMessageFromTarget', listen);
      outer.on('Target.detachedFromTarget', gone);
      outer.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
  };
}
