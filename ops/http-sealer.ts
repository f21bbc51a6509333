import type { Sealer } from '../api/document/sealer.ts';

/** A scanned book of plans is smaller. */
const most = 30 * 1024 * 1024;

/**
 * Has papers sealed by a service of the site: the PDF goes out by POST, with the secret, and comes back with a signature
 * added. docs/how-to/seal-electronically.md says what such a service is asked and must answer.
 */
export const httpSealer =
  ({ url, token }: { readonly url: string; readonly token: string }): Sealer =>
  async ({ bytes, paper, number, unit, person }) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/pdf',
        accept: 'application/pdf',
        'idempotency-key': paper,
        'x-paper-number': encodeURIComponent(number),
        'x-unit': unit,
        'x-person': person,
      },
      body: Buffer.from(bytes),
      redirect: 'error',
      signal: AbortSignal.timeout(30_000),
    });
    if (!answer.ok) throw new Error(`the seal service answered ${answer.status}`);
    const sealed = new Uint8Array(await answer.arrayBuffer());
    if (sealed.byteLength > most) throw new Error('the seal service answered with too much');
    return sealed;
  };
