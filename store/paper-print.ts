import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { attachmentPath } from './attachments.ts';
import type { PaperKey } from './paper-code.ts';
import type { Store } from './store.ts';

export type PaperPrint = {
  readonly language: 'zh' | 'en';
  readonly sealed: boolean;
  readonly hash: string;
  readonly size: number;
};

const read = `
SELECT language, sealed, hash, size FROM paper_print
WHERE zone_id = $1 AND case_id = $2 AND seq = $3 AND paper = $4 ORDER BY language, sealed DESC`;
const insert = `
INSERT INTO paper_print (zone_id, case_id, seq, paper, language, sealed, hash, size)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`;

/** The files of a paper that went out; of one language the sealed one first. */
export const paperPrints = (store: Store, key: PaperKey): Promise<readonly PaperPrint[]> =>
  store.query<PaperPrint>('paper-prints', read, [store.zone, key.case, key.seq, key.paper]);

/**
 * Keeps a paper's file as it goes out: the bytes in `folder` under their hash, beside the attachments. Where another was
 * kept before, that one stays; gives the one that counts.
 */
export const keepPrint = async (
  store: Store,
  folder: string,
  key: PaperKey,
  print: { readonly language: 'zh' | 'en'; readonly sealed: boolean; readonly bytes: Uint8Array },
): Promise<PaperPrint> => {
  const hash = hashOf(print.bytes);
  await writeBytes(attachmentPath(folder, hash), print.bytes);
  const { language, sealed } = print;
  const values = [store.zone, key.case, key.seq, key.paper, language, sealed, hash, print.bytes.byteLength];
  await store.query('keep-print', insert, values);
  const kept = (await paperPrints(store, key)).find((one) => one.language === language && one.sealed === sealed);
  if (!kept) throw new Error('a print was not kept');
  return kept;
};

/** The bytes of a file that went out; null where they are gone, or are not what they were. */
export const readPrint = async (folder: string, { hash }: PaperPrint): Promise<Buffer | null> => {
  const bytes = await readFile(attachmentPath(folder, hash)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return bytes !== null && hashOf(bytes) === hash ? bytes : null;
};

/** Puts bytes back under their hash. */
export const writeBytes = async (path: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const arriving = `${path}.${randomUUID()}`;
  await writeFile(arriving, bytes, { mode: 0o600, flush: true });
  await rename(arriving, path);
};

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
