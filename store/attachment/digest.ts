import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** The hash and the length of a file that lies on disk. */
export const digest = async (path: string): Promise<{ readonly hash: string; readonly size: number }> => {
  const sum = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    sum.update(chunk as Buffer);
    size += (chunk as Buffer).byteLength;
  }
  return { hash: sum.digest('hex'), size };
};
