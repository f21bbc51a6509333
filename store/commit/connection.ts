import type { QueryResult } from 'pg';

/** What a transaction needs of a connection; statements sent together go out together. */
export type Connection = {
  readonly query: (
    statement: string | { readonly name: string; readonly text: string; readonly values: readonly unknown[] },
  ) => Promise<QueryResult>;
  /** The wire under it, as pg names it. */
  readonly connection?: { readonly stream: { readonly cork: () => void; readonly uncork: () => void } };
};

export type Statement = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };

/**
 * Sends statements without waiting in between, and waits for all of them: the connection is quiet again
 * afterwards, also when one of them failed. The first failure is the one that matters.
 */
export const together = async (
  connection: Connection,
  statements: readonly (string | Statement)[],
): Promise<readonly QueryResult[]> => {
  // One packet for all: each by itself would wake the database once more.
  const stream = connection.connection?.stream;
  stream?.cork();
  const sent = statements.map((statement) => connection.query(statement));
  stream?.uncork();
  const settled = await Promise.allSettled(sent);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
};
