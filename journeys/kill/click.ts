import { randomUUID } from 'node:crypto';

/** A click with its own name, and the answer that came back; null where none came. */
export type Click = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  answer: string | null;
};

/** What an answer says of the case, in its shortest form. */
export type Said = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly ending: string | null;
};

export const clickOf = (
  session: Readonly<Record<string, string>>,
  path: string,
  body: unknown,
  version?: number,
): Click => ({
  path,
  body,
  headers: {
    ...session,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    prefer: 'return=minimal',
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  },
  answer: null,
});

/**
 * Sends a click, for the first time or again. Gives the answer; null where the server died before it had answered, or
 * could not reach its database. Refuses any other answer than that it is done.
 */
export const send = async (address: string, { path, headers, body }: Click): Promise<string | null> => {
  const answer = await fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }).catch(
    () => null,
  );
  const text = await answer?.text().catch(() => null);
  if (!answer || answer.status >= 500 || text === undefined || text === null) return null;
  if (answer.status !== 200 && answer.status !== 201) throw new Error(`${path}: ${answer.status} ${text}`);
  return text;
};

export const said = (text: string): Said => JSON.parse(text) as Said;
