import { chmod, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { reachable } from './reachable.ts';

/** Gives a folder that root may write and PostgreSQL's own user may walk into: for checkouts that others cannot enter. */
export async function systemFolder(): Promise<string> {
  for (const folder of ['/var/lib/jingxin', join(tmpdir(), 'jingxin'), '/tmp/jingxin']) {
    try {
      await mkdir(folder, { recursive: true });
      // Whatever the umask left: others may pass through, but not list.
      await chmod(folder, 0o711);
      if (await reachable(folder)) return folder;
    } catch {
      // Read-only or absent on this machine: the next one.
    }
  }
  throw new Error('no folder was found that PostgreSQL could use; start as an ordinary user or set DATABASE_URL');
}
