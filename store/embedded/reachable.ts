import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const enter = 0o001;

/** Takes a real path; says whether any user may walk into it, from the root of the file system down. */
export async function reachable(path: string): Promise<boolean> {
  for (let at = path; ; at = dirname(at)) {
    const { mode } = await stat(at);
    if ((mode & enter) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
