import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';

const folder = join(import.meta.dirname, 'migrations');

/** Any number will do, as long as every process takes the same one. */
const lock = 7_100_001;

/** The role under which the server works. Roles belong to the whole cluster, so two databases may race to make it. */
const role = `
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'jingxin_application') THEN
    BEGIN
      CREATE ROLE jingxin_application NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END IF;
  IF NOT pg_has_role(current_user, 'jingxin_application', 'MEMBER') THEN
    GRANT jingxin_application TO CURRENT_USER;
  END IF;
END $$`;

const ledger = `
CREATE TABLE IF NOT EXISTS migration (
  name text PRIMARY KEY,
  migrated_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE migration IS 'Which numbered files have been run'`;

/**
 * Takes the address of a database as its owner; brings its tables to the present form. Each numbered file
 * runs once, in its own transaction, which first claims its row. May be called any number of times, by
 * several processes at once. Gives the names of the files it ran.
 */
export const migrate = async (ownerUrl: string): Promise<readonly string[]> => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(${lock})`);
    await client.query("SET client_min_messages = 'warning'");
    await client.query(role);
    await client.query(ledger);
    const files = (await readdir(folder)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).toSorted();
    const ran: string[] = [];
    for (const file of files) if (await run(client, file)) ran.push(file);
    return ran;
  } finally {
    await client.end();
  }
};

const run = async (client: Client, file: string): Promise<boolean> => {
  await client.query('BEGIN');
  try {
    const claim = await client.query('INSERT INTO migration (name) VALUES ($1) ON CONFLICT DO NOTHING', [file]);
    if (claim.rowCount === 1) await client.query(await readFile(join(folder, file), 'utf8'));
    await client.query('COMMIT');
    return claim.rowCount === 1;
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`migration ${file} failed`, { cause: error });
  }
};
