import { randomBytes } from 'node:crypto';
import { mkdir, readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { account } from './account.ts';
import { reachable } from './reachable.ts';
import { systemFolder } from './system-folder.ts';

/** Where the files of the database are, and how to reach it. Kept in the data folder, readable by its owner alone. */
export type Home = { readonly path: string; readonly port: number; readonly password: string };

const noteName = 'database.json';

/**
 * Takes the data folder; gives the home of its database: inside it, or, where PostgreSQL's own user cannot enter there, a folder
 * of the system under a name of chance. The name is noted in the data folder, so that two checkouts never meet and an emptied
 * data folder never finds old data.
 */
export async function findHome(folder: string): Promise<Home> {
  const note = join(folder, noteName);
  try {
    return JSON.parse(await readFile(note, 'utf8')) as Home;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const real = await realpath(folder);
  const inside = account() === null || (await reachable(real));
  const path = inside ? join(real, 'postgres') : join(await systemFolder(), randomBytes(6).toString('hex'));
  await mkdir(path, { recursive: true, mode: 0o700 });
  const home = { path, port: 0, password: randomBytes(18).toString('base64url') };
  await keepHome(folder, home);
  return home;
}

/** Notes the home in the data folder, whole or not at all. */
export async function keepHome(folder: string, home: Home): Promise<void> {
  const draft = join(folder, `${noteName}.new`);
  await writeFile(draft, `${JSON.stringify(home, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, join(folder, noteName));
}
