import type { QueryResult } from 'pg';

/** What a transaction needs of a connection; statements sent together go out together. */
export type Connection = {
  readonly query: (
    statement: string | { readonly name: string; readonly text: string; readonly values: readonly unknown[] },
  ) => Promise<QueryResult>;
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
  const settled = await Promise.allSettled(statements.map((statement) => connection.query(statement)));
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
};
