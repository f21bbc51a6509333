import { Client } from 'pg';

/** Runs statements in one session of its own, which is closed afterwards. */
export async function asOwner(
  url: string,
  work: (run: (statement: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(async (statement) => void (await client.query(statement)));
  } finally {
    await client.end();
  }
}
