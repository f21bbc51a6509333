import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

import { startEmbedded } from '../embedded.ts';
import type { Embedded } from '../embedded.ts';
import { migrate } from '../migrate.ts';
import { asOwner } from './as-owner.ts';
import { sibling } from './sibling.ts';

export type Template = { readonly url: string; readonly stop: () => Promise<void> };

/** Gives a migrated database to copy from: on DATABASE_URL's server where it is set, else on a throw-away one of our own. */
export async function startTemplate(): Promise<Template> {
  const given = process.env['DATABASE_URL'] || null;
  const server = given === null ? await throwAway() : { url: given, stop: async () => {} };
  const name = `jingxin_template_${randomBytes(8).toString('hex')}`;
  const url = sibling(server.url, name);
  try {
    // template0, so that the locale is ours whatever the server's default is.
    await asOwner(server.url, (run) =>
      run(`create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`),
    );
    await migrate(url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url,
    stop: async () => {
      if (given !== null) await dropAll(given, name);
      await server.stop();
    },
  };
}

/** The template and what was made of it to be copied again. */
async function dropAll(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [name],
    );
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
  } finally {
    await client.end();
  }
}

async function throwAway(): Promise<Embedded> {
  const folder = await mkdtemp(join(tmpdir(), 'jingxin-test-'));
  // PostgreSQL's own user must pass when we are root.
  await chmod(folder, 0o711);
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  const server = await startEmbedded({ dataDir: folder, disposable: true });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      process.removeListener('exit', clear);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
