import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Moment } from '../kernel/case.ts';
import { loadDemonstration } from '../ops/demo/load.ts';
import { openDoor } from '../ops/open-door.ts';
import { templateVariable, testDatabase, type TestDatabase } from '../store/template.ts';
import { sibling } from '../store/template/sibling.ts';

/**
 * A database of one's own in which the demonstration has been told as on the day of `at`, and its files in `dataDir`. A run
 * tells it once for all houses that open at the same moment: the first one does, while the others wait.
 */
export const toldDatabase = async (at: Moment, dataDir: string): Promise<TestDatabase> => {
  const template = process.env[templateVariable];
  // A journey that runs by itself tells its house when it opens it.
  if (template === undefined) return testDatabase();
  const name = `${new URL(template).pathname.slice(1)}_${at.replaceAll(/\D/g, '')}`;
  const files = join(tmpdir(), name);
  const client = new Client({ connectionString: sibling(template, 'postgres') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const there = await client.query('select from pg_database where datname = $1', [name]);
    if (there.rowCount === 0) {
      await client.query(`create database ${name}_begun template ${new URL(template).pathname.slice(1)}`);
      await tell(sibling(template, `${name}_begun`), files, at);
      await client.query(`alter database ${name}_begun rename to ${name}`);
    }
    await cp(files, dataDir, { recursive: true, force: true }).catch(nothingKept);
    return await testDatabase(sibling(template, name));
  } finally {
    await client.end();
  }
};

const tell = async (databaseUrl: string, dataDir: string, at: Moment): Promise<void> => {
  await rm(dataDir, { recursive: true, force: true });
  const door = await openDoor({ databaseUrl, dataDir, demo: true }, { now: () => at, send: async () => null });
  try {
    await loadDemonstration(door);
  } finally {
    await door.printer.close();
    await door.store.close();
  }
};

const nothingKept = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOENT') throw error;
};
