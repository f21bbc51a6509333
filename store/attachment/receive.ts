import { randomUUID } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';

export type Received = { readonly path: string; readonly size: number; readonly tooLarge: boolean };

/** Writes what arrives to a file of its own, counting; stops at the limit. */
export const receive = async (folder: string, bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Received> => {
  const arriving = join(folder, 'arriving');
  await mkdir(arriving, { recursive: true });
  const path = join(arriving, randomUUID());
  const file = await open(path, 'wx', 0o600);
  let size = 0;
  try {
    for await (const chunk of bytes) {
      size += chunk.byteLength;
      if (size > limit) break;
      await file.write(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { path, size, tooLarge: size > limit };
};
