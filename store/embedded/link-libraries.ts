import { readFile, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

type Link = { readonly source: string; readonly target: string };

/**
 * The package cannot carry symbolic links and makes them in an install script; ours is installed without scripts, so the links
 * between its shared libraries are made here. Takes the package's folder of programs.
 */
export async function linkLibraries(native: string): Promise<void> {
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as readonly Link[];
  for (const { source, target } of links) {
    try {
      await symlink(basename(source), join(native, '..', target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
