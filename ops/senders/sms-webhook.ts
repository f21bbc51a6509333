import { createHmac, randomUUID } from 'node:crypto';
import type { Send } from '../../api/door.ts';

/**
 * Sends messages by the place's own platform (政务短信平台): a POST of JSON, signed to the Standard Webhooks specification, so
 * that the platform can tell who sent it and when. The answer may name its own `reference`.
 */
export const smsWebhook =
  ({ url, secret }: { readonly url: string; readonly secret: string }): Send =>
  async ({ id = randomUUID(), kind, to, text }) => {
    const body = JSON.stringify({ type: `message.${kind}`, data: { id, kind, to, text } });
    const at = String(Math.floor(Date.now() / 1000));
    const signature = createHmac('sha256', keyOf(secret)).update(`${id}.${at}.${body}`).digest('base64');
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': at,
        'webhook-signature': `v1,${signature}`,
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(15_000),
    });
    if (!answer.ok) throw new Error(`the message platform answered ${answer.status}`);
    const said = (await answer.text()).slice(0, 2000);
    try {
      const { reference } = JSON.parse(said) as { reference?: unknown };
      return typeof reference === 'string' ? reference.slice(0, 200) : null;
    } catch {
      return null;
    }
  };

/** Secrets of the specification begin with 'whsec_' and are base64; any other is taken as it is. */
const keyOf = (secret: string): Buffer =>
  secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret, 'utf8');
