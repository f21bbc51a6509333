import { Client } from 'pg';
import { openStore } from '../store/open-store.ts';
import { startDatabase } from '../store/start-database.ts';
import type { Store } from '../store/store.ts';
import { readSettings } from './settings.ts';

const zonesOf = async (url: string): Promise<readonly string[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const there = await client.query<{ head: string | null }>("SELECT to_regclass('head')::text AS head");
    if (there.rows[0]?.head === null) throw new Error('There is no zone in this database yet.');
    return (await client.query<{ zone_id: string }>('SELECT zone_id FROM head ORDER BY zone_id')).rows.map(
      (row) => row.zone_id,
    );
  } finally {
    await client.end();
  }
};

/** Looks into every zone of the database, beside a running server or on a stopped one; gives the sum of what was found. */
export const eachZone = async (look: (store: Store) => Promise<number>): Promise<number> => {
  const database = await startDatabase(readSettings(), true);
  let found = 0;
  try {
    for (const zone of await zonesOf(database.ownerUrl)) {
      const store = await openStore({ url: database.ownerUrl, zone, readers: 2 });
      try {
        found += await look(store);
      } finally {
        await store.close();
      }
    }
  } finally {
    await database.stop();
  }
  return found;
};
