import { Client } from 'pg';
import { parentOf } from './processor-time.ts';

/** The number of the process that all sessions of a PostgreSQL on this machine belong to. */
export const postmasterOf = async (url: string): Promise<number> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return parentOf(rows[0]?.pid ?? 0);
  } finally {
    await client.end();
  }
};
