import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type WorkFolder = { readonly path: string; readonly remove: () => Promise<void> };

/** A folder of its own for what a measuring leaves, which the database's user can enter too. */
export const workFolder = async (): Promise<WorkFolder> => {
  const path = await mkdtemp(join(tmpdir(), 'jingxin-bench-'));
  await chmod(path, 0o711);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
};
