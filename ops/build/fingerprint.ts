import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../root.ts';

const sources = ['{web,ui,kernel,programmes}/**/*.*', 'package-lock.json', 'tsconfig*.json'];

/** Gives a fingerprint of everything that the pages are made from; tests are no part of them. */
export async function fingerprint(): Promise<string> {
  const paths = await Array.fromAsync(glob(sources, { cwd: root }));
  const hash = createHash('sha256');
  for (const path of paths.filter((name) => !/\.(test|pg\.test)\.tsx?$/.test(name)).toSorted()) {
    const bytes = await readFile(join(root, path)).catch((error: NodeJS.ErrnoException) => {
      // A folder whose name has a dot, or a file that has just gone.
      if (error.code === 'EISDIR' || error.code === 'ENOENT') return null;
      throw error;
    });
    if (bytes !== null) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
