import assert from 'node:assert/strict';
import { Client } from 'pg';

export type Hostile = {
  /** The statements, in one transaction as the application role, must be refused by this constraint. */
  readonly refusedBy: (constraint: string, ...statements: readonly string[]) => Promise<void>;
  /** They must be refused because the role may not do such a thing at all. */
  readonly forbidden: (...statements: readonly string[]) => Promise<void>;
  readonly end: () => Promise<void>;
};

/** Somebody who has got hold of the server's own connection and means ill. For tests. */
export const hostile = async (url: string, zone: string): Promise<Hostile> => {
  const client = new Client({ connectionString: url, options: `-c role=jingxin_application -c app.zone=${zone}` });
  await client.connect();
  const attempt = async (
    statements: readonly string[],
  ): Promise<{ readonly code?: string; readonly constraint?: string; readonly message: string }> => {
    try {
      await client.query('BEGIN');
      for (const statement of statements) await client.query(statement);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      return error as Error;
    }
    return { message: 'nothing refused it' };
  };
  return {
    refusedBy: async (constraint, ...statements) => {
      const error = await attempt(statements);
      assert.equal(error.constraint, constraint, error.message);
    },
    forbidden: async (...statements) => {
      const error = await attempt(statements);
      assert.equal(error.code, '42501', error.message);
    },
    end: () => client.end(),
  };
};
