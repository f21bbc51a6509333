import { readdir, readlink, realpath } from 'node:fs/promises';

import { alive } from './alive.ts';

/**
 * Gives the processes that work in a folder of data, which is where every process of PostgreSQL stands. Where the system does
 * not tell (not Linux), the one that is noted there, if it lives.
 */
export async function inside(data: string, noted: number): Promise<readonly number[]> {
  const folder = await realpath(data);
  const entries = await readdir('/proc').catch(() => null);
  if (entries === null) return alive(noted) ? [noted] : [];
  const found: number[] = [];
  for (const entry of entries) {
    if (!/^\d+$/.test(entry)) continue;
    const stands = await readlink(`/proc/${entry}/cwd`).catch(() => '');
    if (stands === folder) found.push(Number(entry));
  }
  return found;
}
