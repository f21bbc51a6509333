import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';

import { account } from './embedded/account.ts';
import { binaries } from './embedded/binaries.ts';
import { createCluster } from './embedded/create-cluster.ts';
import { databaseUrl } from './embedded/database-url.ts';
import { ensureDatabase } from './embedded/ensure-database.ts';
import { findHome } from './embedded/find-home.ts';
import { hold } from './embedded/hold.ts';
import { startPostmaster } from './embedded/start-postmaster.ts';
import { stopLeftover } from './embedded/stop-leftover.ts';

export type Embedded = { readonly url: string; readonly stop: () => Promise<void> };

export type EmbeddedWish = {
  readonly dataDir: string;
  /** A throw-away server for tests: no fsync, and `stop` removes it. Never for data that somebody relies on. */
  readonly disposable?: boolean;
  /** Where a server already runs on this folder, use it instead of refusing; `stop` then leaves it alone. */
  readonly share?: boolean;
  /** How many sessions it takes at once. */
  readonly connections?: number;
};

/**
 * Takes a data folder; gives the address of a PostgreSQL 18 that runs in it, as its owner, and how to stop it. Creates the
 * cluster on the first start and clears up after a killed one. Refuses a folder that another live process holds, unless shared.
 *
 * The programs of the package are driven directly and not through its wrapper: the wrapper adds a system user when run as
 * root, keeps the password in the caller's hands, and lets Ctrl-C reach PostgreSQL before the server has finished with it.
 */
export async function startEmbedded({
  dataDir,
  disposable = false,
  share = false,
  connections = 100,
}: EmbeddedWish): Promise<Embedded> {
  const folder = resolve(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const held = await hold(folder);
  const home = await findHome(folder);
  if (held === null) {
    if (share) return { url: databaseUrl(home), stop: async () => {} };
    throw new Error(`DATA_DIR ${folder} is in use by another running server`);
  }
  try {
    const programs = await binaries();
    const runner = account();
    await stopLeftover(home.path);
    await createCluster({ programs, runner, home, disposable });
    const postmaster = await startPostmaster({ programs, runner, home, folder, disposable, connections });
    const url = await ensureDatabase(postmaster.home);
    return {
      url,
      stop: async () => {
        await postmaster.stop();
        if (disposable) await rm(home.path, { recursive: true, force: true });
        await held.release();
      },
    };
  } catch (error) {
    await held.release();
    throw error;
  }
}
