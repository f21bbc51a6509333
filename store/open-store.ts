import { Pool } from 'pg';
import type { QueryResultRow } from 'pg';
import { createCommitter } from './commit.ts';
import type { Connection } from './commit/connection.ts';
import type { Store } from './store.ts';

export type StoreSettings = {
  /** The database, as its owner; every session takes the application role from its first statement on. */
  readonly url: string;
  readonly zone: string;
  /** Connections for reading; one more appends. */
  readonly readers?: number;
};

/**
 * Whoever appends finds every row by its key. While tables are small the planner would rather read them
 * whole, and would remember that for this connection when they are small no longer.
 */
const byKey = '-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off';

const zoneName = /^[a-z0-9][a-z0-9-]*$/;

/** Opens a zone of a migrated database. Refuses a zone whose name is not letters, digits and hyphens. */
export const openStore = async ({ url, zone, readers = 6 }: StoreSettings): Promise<Store> => {
  if (!zoneName.test(zone)) throw new Error(`'${zone}' is not a name for a zone`);
  // Role and zone come with the connection, so that no statement can run without them and none costs a trip.
  const options = `-c role=jingxin_application -c app.zone=${zone} -c TimeZone=UTC`;
  const settings = { connectionString: url, options, application_name: 'jingxin', keepAlive: true };
  const reading = new Pool({ ...settings, max: readers });
  const writing = new Pool({
    ...settings,
    options: `${options} ${byKey}`,
    max: 1,
    pipeline: true,
  } as ConstructorParameters<typeof Pool>[0]);
  // A connection that breaks is replaced at the next statement; whoever was using it is told by his own.
  for (const pool of [reading, writing])
    pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  await writing.query('INSERT INTO head (zone_id) VALUES ($1) ON CONFLICT DO NOTHING', [zone]);
  return {
    zone,
    query: async <Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]) =>
      (await reading.query<Row>({ name, text, values: [...values] })).rows,
    transaction: (work) => inTransaction(reading, work),
    committer: createCommitter(writing, zone),
    close: async () => {
      await Promise.all([reading.end(), writing.end()]);
    },
  };
};

const inTransaction = async <Result>(
  pool: Pool,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('BEGIN');
    const result = await work(client as unknown as Connection);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
};
