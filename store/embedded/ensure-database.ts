import { Client } from 'pg';

import { databaseUrl } from './database-url.ts';
import type { Home } from './find-home.ts';

/** Gives the address of our database in a running cluster, which is created on the first start. */
export async function ensureDatabase(home: Home): Promise<string> {
  const client = new Client({ connectionString: databaseUrl(home, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', ['jingxin']);
    if (found.rowCount === 0) await client.query('create database jingxin');
  } finally {
    await client.end();
  }
  return databaseUrl(home);
}
