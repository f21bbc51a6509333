import { chmod, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { linkLibraries } from './link-libraries.ts';

/** Copies the programs to where every user may run them; whole or not at all, also when two checkouts do it at once. */
export async function copyPrograms(native: string, target: string): Promise<void> {
  const attempt = `${target}.${process.pid}`;
  const inner = join(attempt, 'native');
  try {
    await mkdir(attempt);
    await cp(native, inner, { recursive: true, filter: (path) => !path.endsWith('.a') });
    await linkLibraries(inner);
    await openUp(inner);
    await rename(inner, target);
  } catch (error) {
    // Somebody else was first: theirs is the same.
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await rm(attempt, { recursive: true, force: true });
  }
}

async function openUp(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openUp(path);
    else if (entry.isFile()) await chmod(path, ((await stat(path)).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}
