import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { alive, begun } from './alive.ts';

export type Hold = { readonly release: () => Promise<void> };

/** Takes a data folder; gives the hold on it, or null where another live process has it. One left by a killed process is taken over. */
export async function hold(folder: string): Promise<Hold | null> {
  const path = join(folder, 'database.lock');
  const own = `${process.pid} ${begun(process.pid)}`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await writeFile(path, own, { flag: 'wx', mode: 0o600 });
      return { release: () => rm(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const [pid = '', since = ''] = (await readFile(path, 'utf8').catch(() => '')).split(' ');
    if (Number(pid) > 0 && alive(Number(pid)) && begun(Number(pid)) === since) return null;
    await rm(path, { force: true });
  }
  return null;
}
