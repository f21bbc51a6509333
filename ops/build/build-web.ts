import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../root.ts';
import { fingerprint } from './fingerprint.ts';
import { bundle } from './bundle.ts';

const faces = ['portal', 'desk'] as const;

/**
 * Builds the pages into dist/, where they are not already built from exactly these sources. They are built beside the old ones
 * and change places with them, so that a server which is running never shows half of each.
 */
export async function buildWeb(print: (text: string) => void): Promise<void> {
  const dist = join(root, 'dist');
  const stamp = join(dist, 'built-from');
  const sources = await fingerprint();
  const built = await readFile(stamp, 'utf8').catch(() => '');
  if (built === sources && faces.every((face) => existsSync(join(dist, face, 'index.html')))) return;
  print('Building the pages …\n');
  const began = performance.now();
  const draft = join(dist, `draft-${process.pid}`);
  await mkdir(draft, { recursive: true });
  try {
    await Promise.all(faces.map((face) => bundle(face, join(draft, face))));
    for (const face of faces) {
      await rm(join(dist, face), { recursive: true, force: true });
      await rename(join(draft, face), join(dist, face));
    }
    await writeFile(stamp, sources);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  print(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.\n`);
}
