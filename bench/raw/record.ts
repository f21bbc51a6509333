import type { Pool } from 'pg';

/** A statement as the store sends it: its text, the zone, and its rows as one JSON array. */
export type Sent = { readonly text: string; readonly values: readonly unknown[] };

type Sendable = string | Sent;

/** Wraps a pool so that every statement which writes is also noted. */
export const recording = (pool: Pool, note: (sent: Sent) => void): Pool => {
  const connect = async (): Promise<unknown> => {
    const client = await pool.connect();
    return {
      query: (statement: Sendable) => {
        if (typeof statement !== 'string' && /^\s*(INSERT|UPDATE|DELETE)\b/.test(statement.text)) note(statement);
        return client.query(statement as string);
      },
      release: (broken: boolean) => client.release(broken),
    };
  };
  return { connect } as unknown as Pool;
};
